import { formatRate, formatWon } from '@shared/domain/money.ts';
import { useTranslation } from 'react-i18next';
import type { BookView } from '../model/book-view.ts';
import { expenseKind } from '../model/expense-kind.ts';
import type { ExpenseView } from '../model/expense-view.ts';
import styles from '../Money.module.css';

export interface ExpenseFactsProps {
  readonly expense: ExpenseView;
  readonly view: BookView;
}

/** The expense under the cursor: the tax that it bears, what its line has left, and which papers belong to it (korean conventions 3.3). */
export function ExpenseFacts({ expense, view }: ExpenseFactsProps) {
  const { t } = useTranslation();
  const line = view.lines.find((one) => one.id === expense.lineId);
  const kind = expenseKind(expense, line);
  const { tax } = expense;
  return (
    <section className={styles.section} aria-live="polite">
      <h2 className={styles.asideTitle}>
        {t('money.numbered', { number: expense.number, what: expense.description || expense.payeeLabel })}
      </h2>
      <dl className={styles.facts}>
        {tax === null ? null : (
          <>
            <Fact label={t('money.gross')}>{formatWon(expense.total)}</Fact>
            <Fact label={t('money.incomeTax')}>{formatWon(tax.incomeTax)}</Fact>
            <Fact label={t('money.localTax')}>{formatWon(tax.localTax)}</Fact>
            <Fact label={t('money.net')} strong>
              {formatWon(tax.net)}
            </Fact>
          </>
        )}
        {line === undefined ? null : (
          <>
            <Fact label={t('money.lineLeft')} strong={line.figures.left < 0}>
              {formatWon(line.figures.left)}
            </Fact>
            <Fact label={t('money.rate')}>{formatRate(line.figures.rate)}</Fact>
          </>
        )}
      </dl>
      {tax === null ? null : <p className={styles.quiet}>{t('money.taxHelp')}</p>}
      <details className={styles.papers}>
        <summary>{t('money.papers', { kind: t(`money.expenseKind.${kind}`) })}</summary>
        <ul>
          {t(`money.papersOf.${kind}`)
            .split('|')
            .map((paper) => (
              <li key={paper}>{paper}</li>
            ))}
        </ul>
      </details>
    </section>
  );
}

function Fact({
  label,
  strong = false,
  children,
}: {
  readonly label: string;
  readonly strong?: boolean;
  readonly children: string;
}) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd data-strong={strong || undefined}>{children}</dd>
    </div>
  );
}
