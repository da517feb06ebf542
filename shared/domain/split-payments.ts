/**
 * Several small fees to one person for one event: what audits ask about first, because each alone stays below the
 * threshold of taxation (korean conventions 3.4). A warning, never a verdict.
 */
import { sumWon } from './amounts.ts';
import { won, type Won } from './units.ts';
import { WITHHOLDING_TABLE, withhold, type Fee, type WithholdingRates } from './withholding.ts';

export interface PaidFee extends Fee {
  /** The person, as the caller tells people apart: an id or a payee's name. */
  readonly payee: string;
}

export interface SplitPayment {
  readonly payee: string;
  readonly count: number;
  readonly total: Won;
  /** Tax withheld from the payments as they are, income and local. */
  readonly withheld: Won;
  /** Tax that one payment of the total, on the last date, would have borne. */
  readonly asOne: Won;
}

/** People with more than one 기타소득 payment for the event, in order of their first. Payments that cannot be taxed are left out. */
export function findSplitPayments(
  payments: readonly PaidFee[],
  table: readonly WithholdingRates[] = WITHHOLDING_TABLE,
): readonly SplitPayment[] {
  const byPayee = new Map<string, PaidFee[]>();
  for (const payment of payments) {
    if (payment.kind !== 'other' || payment.payee === '' || payment.gross <= 0) continue;
    byPayee.set(payment.payee, [...(byPayee.get(payment.payee) ?? []), payment]);
  }
  return [...byPayee].map(([payee, fees]) => splitOf(payee, fees, table)).filter((split) => split !== null);
}

function splitOf(payee: string, fees: readonly PaidFee[], table: readonly WithholdingRates[]): SplitPayment | null {
  const [first, ...others] = fees;
  const total = sumWon(fees.map((fee) => fee.gross));
  const withheld = sumWon(fees.map((fee) => taxOn(fee, table)));
  if (first === undefined || others.length === 0 || !total.ok || !withheld.ok) return null;
  const paidOn = others.reduce((latest, fee) => (fee.paidOn > latest ? fee.paidOn : latest), first.paidOn);
  const asOne = taxOn({ kind: 'other', gross: total.value, paidOn }, table);
  return { payee, count: fees.length, total: total.value, withheld: withheld.value, asOne };
}

function taxOn(fee: Fee, table: readonly WithholdingRates[]): Won {
  const result = withhold(fee, table);
  return won(result.ok ? result.value.incomeTax + result.value.localTax : 0);
}
