/** Computing amounts. Won are whole numbers throughout; what cannot be counted exactly is refused, never rounded. */
import { ok, problem, type Result } from './result.ts';
import { asWon, won, type Won } from './units.ts';

/** The largest single amount, in won. */
export const MOST_WON = 9_000_000_000_000;

export type AmountProblem =
  /** Too large to count exactly. */
  | 'money.overflow'
  /** Not a whole number: `{ field }`. */
  | 'money.notWhole'
  /** Negative where that has no meaning: `{ field }`. */
  | 'money.negative';

/** 산출내역: unit price × quantity × times (korean conventions 3.2). Quantity and times are whole numbers. */
export interface BudgetFormula {
  /** May be negative: a discount as a line of its own. */
  readonly unitPrice: Won;
  readonly quantity: number;
  readonly times: number;
}

export function lineAmount({ unitPrice, quantity, times }: BudgetFormula): Result<Won, AmountProblem> {
  const counts = { quantity, times };
  for (const field of ['quantity', 'times'] as const) {
    if (!Number.isSafeInteger(counts[field])) return problem('money.notWhole', { field });
    if (counts[field] < 0) return problem('money.negative', { field });
  }
  return exact(BigInt(unitPrice) * BigInt(quantity) * BigInt(times));
}

export function sumWon(amounts: Iterable<Won>): Result<Won, 'money.overflow'> {
  let sum = 0;
  for (const amount of amounts) {
    sum += amount;
    if (!Number.isSafeInteger(sum)) return problem('money.overflow');
  }
  return ok(won(sum));
}

function exact(value: bigint): Result<Won, 'money.overflow'> {
  const amount = asWon(Number(value));
  return amount === undefined ? problem('money.overflow') : ok(amount);
}

/** An invoice's parts: 공급가액 + 세액 = 합계 (korean conventions 3.5). */
export interface VatSplit {
  readonly supply: Won;
  readonly vat: Won;
  readonly total: Won;
}

/** The parts do not add up: `{ sum, total }`. */
export type VatProblem = 'money.vatMismatch' | 'money.overflow';

export function checkVat(split: VatSplit): Result<VatSplit, VatProblem> {
  const sum = sumWon([split.supply, split.vat]);
  if (!sum.ok) return sum;
  return sum.value === split.total ? ok(split) : problem('money.vatMismatch', { sum: sum.value, total: split.total });
}

/** The usual split of a total that includes 10 % VAT: an eleventh is tax, to the nearest won. */
export function splitVat(total: Won): VatSplit {
  const rest = Math.abs(total) % 11;
  const size = (Math.abs(total) - rest) / 11 + (rest > 5 ? 1 : 0);
  const vat = won(Math.sign(total) * size);
  return { supply: won(total - vat), vat, total };
}
