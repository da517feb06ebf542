import { formatWon } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import { Badge } from '@ui/index.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AttachmentSection } from '@app/attachments/index.ts';
import type { BookView } from '../model/book-view.ts';
import { missingEvidence, weakEvidence } from '../model/expense-view.ts';
import type { ExpenseView, Spending } from '../model/expense-view.ts';
import styles from '../Money.module.css';
import { ExpenseFacts } from './ExpenseFacts.tsx';

const MOST = 40;

export interface SpendingAsideProps {
  readonly experimentId: string;
  readonly spending: Spending;
  readonly view: BookView;
  readonly selected: ExpenseView | null;
  readonly onGoTo: (id: string, columnId: string) => void;
}

/** Beside the table: what the selected expense needs, and what is still open in all of them. */
export function SpendingAside({ experimentId, spending, view, selected, onGoTo }: SpendingAsideProps) {
  const { t } = useTranslation();
  const { rows, splits, overspent } = spending;
  const missing = missingEvidence(rows);
  const weak = weakEvidence(rows);
  const outside = rows.filter((row) => row.periodGap !== null);
  function line(row: ExpenseView, columnId: string) {
    return (
      <li key={row.id}>
        <button type="button" className={styles.go} onClick={() => onGoTo(row.id, columnId)}>
          <span>{t('money.numbered', { number: row.number, what: row.description || row.payeeLabel })}</span>
          <span className={styles.goAmount}>{formatWon(row.total)}</span>
        </button>
      </li>
    );
  }
  return (
    <aside className={styles.aside} aria-label={t('money.toCheck')}>
      {selected === null ? null : (
        <>
          <ExpenseFacts expense={selected} view={view} />
          <div className={styles.section}>
            <AttachmentSection
              key={selected.id}
              experimentId={experimentId}
              owner={{ ownerTable: 'expense', ownerId: selected.id }}
            />
          </div>
        </>
      )}
      <Section title={t('money.missingEvidence')} count={missing.length} none={t('money.evidenceComplete')}>
        <ul className={styles.list}>{missing.slice(0, MOST).map((row) => line(row, 'evidence'))}</ul>
        <More count={missing.length - MOST} />
      </Section>
      <Section title={t('money.weakEvidence')} count={weak.length} none={t('money.noWeakEvidence')}>
        <ul className={styles.list}>
          {weak.slice(0, MOST).map((row) => line(row, row.evidenceGap === 'noNumber' ? 'evidenceNumber' : 'evidence'))}
        </ul>
        <More count={weak.length - MOST} />
      </Section>
      <Section title={t('money.overspent')} count={overspent.length} none={t('money.nothingOverspent')}>
        <ul className={styles.list}>
          {overspent.slice(0, MOST).map((over) => (
            <li key={over.id} className={styles.fact}>
              <span>{over.item || over.subcategory || over.category}</span>
              <span className={styles.late}>{formatWon(over.figures.left)}</span>
            </li>
          ))}
        </ul>
        <More count={overspent.length - MOST} />
      </Section>
      <Section title={t('money.outsidePeriod')} count={outside.length} none={t('money.allInPeriod')}>
        <ul className={styles.list}>{outside.slice(0, MOST).map((row) => line(row, 'date'))}</ul>
        <More count={outside.length - MOST} />
      </Section>
      <Section title={t('money.splits')} count={splits.length} none={t('money.noSplits')}>
        <p className={styles.quiet}>{t('money.splitsHelp')}</p>
        <ul className={styles.list}>
          {splits.map(({ payee, count, total, withheld, asOne }) => (
            <li key={payee} className={styles.splitPayee}>
              <span className={styles.fact}>
                <span>{t('money.split', { payee, count })}</span>
                <span className={styles.goAmount}>{formatWon(total)}</span>
              </span>
              <span className={styles.quiet}>
                {t('money.splitTax', { withheld: formatWon(withheld), asOne: formatWon(asOne) })}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </aside>
  );
}

function More({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  return count > 0 ? <p className={styles.quiet}>{t('people.more', { count: won(count) })}</p> : null;
}

interface SectionProps {
  readonly title: string;
  readonly count: number;
  /** Said when there is nothing. */
  readonly none: string;
  readonly children: ReactNode;
}

function Section({ title, count, none, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <h2 className={styles.asideTitle}>
        {title}
        <Badge shape="count" tone={count > 0 ? 'late' : 'done'}>
          {count}
        </Badge>
      </h2>
      {count === 0 ? <p className={styles.quiet}>{none}</p> : children}
    </section>
  );
}
