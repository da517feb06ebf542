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
      {said.map((finding) => {
        const { title, remedy } = words(finding);
        return (
          <li key={title}>
            <Banner tone="warn" title={title} remedy={remedy} />
          </li>
        );
      })}
      {single === 0 ? null : (
        <li className={styles.quiet} role="status">
          {t('payments.cells', { count: single })}
        </li>
      )}
    </ul>
  );
}
