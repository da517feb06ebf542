import { formatWon } from '@shared/domain/money.ts';
import type { PaymentFinding } from '@shared/domain/payments/findings.ts';
import { voucherNumber } from '@shared/domain/payments/vouchers.ts';
import { useTranslation } from 'react-i18next';
import type { Payments } from './usePayments.ts';

export interface Said {
  readonly title: string;
  readonly remedy: string;
}

/** Under which cell of the table a finding about one payment is said. */
export const CELL_OF: Readonly<Record<string, string>> = {
  noPayee: 'personId',
  notPresent: 'personId',
  paidTwice: 'personId',
  noKind: 'incomeKind',
  noRates: 'incomeKind',
  noReason: 'kindReason',
  justAbove: 'gross',
  overCap: 'official',
  noProof: 'transferredOn',
  noExpense: 'transferredOn',
  notSigned: 'signedOn',
  expenseDiffers: 'gross',
};

/** The sentences of the findings, with their remedies. */
export function usePaymentWords({ rows, nameOf, people }: Payments): (finding: PaymentFinding) => Said {
  const { t } = useTranslation();
  function who(id: string): string {
    const row = rows.find((one) => one.id === id);
    return row === undefined ? '' : t('payments.who', { number: voucherNumber(row.number), payee: row.payee }).trim();
  }
  return (finding) => {
    const remedy = t(`payments.finding.${finding.kind}.remedy`);
    switch (finding.kind) {
      case 'withoutVoucher':
        return {
          title: t('payments.finding.withoutVoucher.title', {
            count: finding.personIds.length,
            names: finding.personIds.map(nameOf).join(', '),
          }),
          remedy,
        };
      case 'noLine':
        return { title: t('payments.finding.noLine.title'), remedy };
      case 'split': {
        const { payee, count, total, withheld, asOne } = finding;
        const known = people.some(({ id }) => id === payee);
        return {
          title: t('payments.finding.split.title', {
            payee: known ? nameOf(payee) : payee,
            count,
            total: formatWon(total),
            withheld: formatWon(withheld),
            asOne: formatWon(asOne),
          }),
          remedy,
        };
      }
      case 'justAbove':
        return {
          title: t('payments.finding.justAbove.title', {
            who: who(finding.id),
            over: formatWon(finding.over),
            limit: formatWon(finding.limit),
          }),
          remedy,
        };
      case 'overCap':
        return {
          title: t('payments.finding.overCap.title', {
            who: who(finding.id),
            cap: formatWon(finding.cap),
            source: finding.source,
          }),
          remedy,
        };
      case 'paidTwice':
        return {
          title: t('payments.finding.paidTwice.title', {
            who: who(finding.id),
            number: voucherNumber(finding.number),
          }),
          remedy,
        };
      case 'expenseDiffers':
        return {
          title: t('payments.finding.expenseDiffers.title', {
            who: who(finding.id),
            gross: formatWon(finding.gross),
            total: formatWon(finding.total),
          }),
          remedy,
        };
      default:
        return { title: t(`payments.finding.${finding.kind}.title`, { who: who(finding.id) }), remedy };
    }
  };
}
