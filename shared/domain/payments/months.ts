/** 원천징수: what was withheld in a month is remitted by the 10th of the next one (korean conventions 3.4). */
import { civilDate } from '../units.ts';
import type { CivilDate } from '../units.ts';
import { rollToWorkingDay } from '../working-days.ts';
import type { OwnDaysOff } from '../working-days.ts';
import { diffDays } from '../civil-date.ts';
import { withhold } from '../withholding.ts';
import type { WithholdingKind } from '../withholding.ts';
import type { Won } from '../units.ts';
import { sums } from './totals.ts';
import { voucherOf } from './vouchers.ts';
import type { PricedPayment, VoucherAmounts } from './vouchers.ts';

export interface WithheldPayment extends VoucherAmounts {
  readonly paidOn: CivilDate;
}

export interface WithheldMonth extends VoucherAmounts {
  /** `2026-11` */
  readonly month: string;
  readonly count: number;
  /** The 10th of the next month, or the working day after it. */
  readonly dueOn: CivilDate;
}

/** The months in which fees were paid, the first one first. */
export function withheldMonths(payments: readonly WithheldPayment[], own?: OwnDaysOff): readonly WithheldMonth[] {
  const months = new Map<string, WithheldPayment[]>();
  for (const payment of payments) {
    const month = payment.paidOn.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), payment]);
  }
  return [...months]
    .toSorted(([one], [other]) => one.localeCompare(other, 'en'))
    .map(([month, paid]) => ({ month, count: paid.length, ...sums(paid), dueOn: remitBy(month, own) }));
}

/** `month` as `2026-12`: the last day on which what was withheld in it is remitted. */
export function remitBy(month: string, own?: OwnDaysOff): CivilDate {
  const [year = 0, at = 0] = month.split('-').map(Number);
  const next =
    at === 12 ? `${String(year + 1).padStart(4, '0')}-01` : `${month.slice(0, 4)}-${String(at + 1).padStart(2, '0')}`;
  return rollToWorkingDay(civilDate(`${next}-10`), 'after', own);
}

interface PaidVoucher extends PricedPayment {
  readonly transferredOn: CivilDate | null;
  readonly expenseId: string | null;
}

interface Fee {
  readonly id: string;
  readonly date: CivilDate | null;
  readonly total: Won;
  readonly withholding: WithholdingKind;
}

/** Of what tax was withheld: vouchers on the day of their transfer, and fees that were typed into the expenses without one. */
export function withheldPayments(
  payments: readonly PaidVoucher[],
  expenses: readonly Fee[],
): readonly WithheldPayment[] {
  const linked = new Set(payments.map(({ expenseId }) => expenseId));
  const vouchers = payments.flatMap((payment): readonly WithheldPayment[] => {
    if (payment.transferredOn === null || payment.incomeKind === 'none') return [];
    const { isTaxKnown, ...voucher } = voucherOf(payment, payment.transferredOn);
    return isTaxKnown ? [{ ...voucher, paidOn: payment.transferredOn }] : [];
  });
  const fees = expenses.flatMap(({ id, date, total, withholding }): readonly WithheldPayment[] => {
    if (date === null || withholding === 'none' || linked.has(id)) return [];
    const tax = withhold({ kind: withholding, gross: total, paidOn: date });
    return tax.ok ? [{ ...tax.value, gross: total, paidOn: date }] : [];
  });
  return [...vouchers, ...fees];
}

/** How long before its day, and after it, a tax is spoken of: nobody tells the program that it was paid. */
const SPOKEN_BEFORE = 31;
const SPOKEN_AFTER = 7;

/** The months whose tax is due soon, or was due a few days ago. */
export function taxesDue(months: readonly WithheldMonth[], today: CivilDate): readonly WithheldMonth[] {
  return months.filter(({ dueOn, incomeTax, localTax }) => {
    const days = diffDays(today, dueOn);
    return incomeTax + localTax > 0 && days <= SPOKEN_BEFORE && days >= -SPOKEN_AFTER;
  });
}
