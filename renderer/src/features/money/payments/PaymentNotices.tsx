import type { PaymentFinding } from '@shared/domain/payments/findings.ts';
import { Banner } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import type { PaymentRow } from './payment-rows.ts';
import styles from './Payments.module.css';
import type { Said } from './usePaymentWords.ts';

export interface PaymentNoticesProps {
  readonly findings: readonly PaymentFinding[];
  readonly batchId: string;
  readonly rows: readonly PaymentRow[];
  readonly words: (finding: PaymentFinding) => Said;
}

/** How many stand over the table. */
const MOST = 3;

/** Said of the whole batch; what is about one voucher stands at its cell. */
export function PaymentNotices({ findings, batchId, rows, words }: PaymentNoticesProps) {
  const { t } = useTranslation();
  const payees = new Set(rows.map(({ personId, payeeName }) => personId ?? payeeName.trim()));
  const said = findings.filter((finding) =>
    finding.kind === 'split' ? payees.has(finding.payee) : finding.batchId === batchId && !('id' in finding),
  );
  const single = findings.filter((finding) => 'id' in finding && finding.batchId === batchId).length;
  if (said.length === 0 && single === 0) return null;
  return (
    <ul className={styles.notices} aria-label={t('payments.notices')}>
      {said.slice(0, MOST).map((finding) => {
        const { title, remedy } = words(finding);
        return (
          <li key={title}>
            <Banner tone="warn" title={title} remedy={remedy} />
          </li>
        );
      })}
      {said.length <= MOST ? null : <li className={styles.quiet}>{t('people.more', { count: said.length - MOST })}</li>}
      {single === 0 ? null : <li className={styles.quiet}>{t('payments.cells', { count: single })}</li>}
    </ul>
  );
}
