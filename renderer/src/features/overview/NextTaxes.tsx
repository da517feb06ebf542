import { formatPlainDate } from '@shared/domain/civil-date.ts';
import { formatWon } from '@shared/domain/money.ts';
import { taxesDue, withheldMonths, withheldPayments } from '@shared/domain/payments/months.ts';
import { won } from '@shared/domain/units.ts';
import { ownDaysOff } from '@shared/domain/working-days.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLocale, useToday } from '@app/i18n/hooks.ts';
import { useLoaded } from '@app/lib/data.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import styles from './Overview.module.css';

/** Until when what was withheld of fees is remitted; nothing while nothing is due. */
export function NextTaxes({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const today = useToday();
  const payments = useLoaded('payment.rows', { experimentId });
  const expenses = useLoaded('expense.rows', { experimentId });
  const daysOff = useLoaded('dayOff.rows', { experimentId });
  const due = taxesDue(withheldMonths(withheldPayments(payments, expenses), ownDaysOff(daysOff)), today);
  if (due.length === 0) return null;
  return (
    <section aria-label={t('payments.overview.title')}>
      <h2>{t('payments.overview.title')}</h2>
      <ul className={styles.list}>
        {due.map(({ month, dueOn, incomeTax, localTax }) => (
          <li key={month} className={styles.task}>
            <span className={styles.when} data-late={dueOn < today || undefined}>
              {formatPlainDate(dueOn, locale)}
            </span>
            <Link href={rowAddress(experimentId, 'money', null)}>
              {t('payments.overview.month', { month, amount: formatWon(won(incomeTax + localTax)) })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
