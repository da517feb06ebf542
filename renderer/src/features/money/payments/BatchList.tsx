import { formatPlainDate } from '@shared/domain/civil-date.ts';
import { formatWon } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { Button } from '@ui/index.ts';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { choiceWord } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import styles from './Payments.module.css';
import type { Payments } from './usePayments.ts';

export interface BatchListProps {
  readonly of: Payments;
  /** The batch that is shown. */
  readonly current: string;
  readonly onShow: (id: string) => void;
  readonly onAdd: () => void;
}

/** The batches with their sums, and what was withheld in each month with the day on which it is remitted. */
export function BatchList({ of, current, onShow, onAdd }: BatchListProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <div className={styles.side}>
      <nav aria-label={t('payments.batches')}>
        <ul className={styles.batches}>
          {of.batches.rows.map((batch) => {
            const { id, title, kind } = batch;
            const own = of.rows.filter(({ batchId }) => batchId === id);
            const paid = own.filter(({ expenseId }) => expenseId !== null).length;
            const day = of.dayOf(batch);
            const facts = [
              choiceWord(PRODUCT.fieldOf('payBatch', 'kind'), kind) ?? '',
              day === null ? '' : formatPlainDate(day, locale),
            ];
            return (
              <li key={id}>
                <button
                  type="button"
                  className={styles.go}
                  aria-current={id === current ? 'true' : undefined}
                  onClick={() => onShow(id)}
                >
                  <span className={styles.name}>{title}</span>
                  <span className={styles.quiet}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
                  <span className={styles.figures}>
                    <span>{t('payments.paidOf', { paid, count: own.length })}</span>
                    <span>{t('payments.won', { amount: formatWon(of.totalsOf(id).gross) })}</span>
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </nav>
      <Button changes variant="quiet" icon={Plus} onClick={onAdd}>
        {t('payments.batch.add')}
      </Button>
      <section aria-label={t('payments.months.title')} className={styles.months}>
        <h2>{t('payments.months.title')}</h2>
        {of.months.length === 0 ? (
          <p className={styles.quiet}>{t('payments.months.none')}</p>
        ) : (
          <ul className={styles.batches}>
            {of.months.map(({ month, incomeTax, localTax, dueOn, count }) => (
              <li key={month} className={styles.month}>
                <span className={styles.figures}>
                  <span>{month}</span>
                  <strong>{t('payments.won', { amount: formatWon(won(incomeTax + localTax)) })}</strong>
                </span>
                <span className={styles.quiet}>
                  {t('payments.months.split', {
                    count,
                    incomeTax: formatWon(incomeTax),
                    localTax: formatWon(localTax),
                  })}
                </span>
                {incomeTax + localTax === 0 ? null : (
                  <span className={dueOn >= of.today ? styles.due : styles.quiet}>
                    {t('payments.months.due', { day: formatPlainDate(dueOn, locale) })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
