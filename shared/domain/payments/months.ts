/** 원천징수: what was withheld in a month is remitted by the 10th of the next one (korean conventions 3.4). */
import { civilDate } from '../units.ts';
import type { CivilDate } from '../units.ts';
import { rollToWorkingDay } from '../working-days.ts';
import type { OwnDaysOff } from '../working-days.ts';
import { sums } from './totals.ts';
import type { VoucherAmounts } from './vouchers.ts';

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
