/**
 * Withholding on fees (korean conventions 3.4). Income tax and local tax are each cut to 10 won. All arithmetic is on
 * whole numbers: no rate ever becomes a fraction.
 */
import { ok, problem, type Result } from './result.ts';
import { won, type CivilDate, type Won } from './units.ts';
import { WITHHOLDING_TABLE, type WithholdingRates } from './withholding-rates.ts';

export { WITHHOLDING_TABLE, type WithholdingRates } from './withholding-rates.ts';

/** `none`: nothing is withheld; `other`: 기타소득; `business`: 사업소득; `daily`: 일용근로소득, one day's pay. */
export type WithholdingKind = 'none' | 'other' | 'business' | 'daily';

export interface Fee {
  readonly kind: WithholdingKind;
  /** What is paid before tax. */
  readonly gross: Won;
  readonly paidOn: CivilDate;
}

export interface Withholding {
  /** The amount the tax is computed on, whole won. */
  readonly taxable: Won;
  readonly incomeTax: Won;
  readonly localTax: Won;
  /** What the payee receives. */
  readonly net: Won;
  /** The row of the table that was used; null where nothing is withheld by choice. */
  readonly rates: WithholdingRates | null;
}

export type WithholdingProblem =
  /** A fee cannot be negative: `{ gross }`. */
  | 'withholding.negative'
  /** The table has no rates for the payment date: `{ paidOn, earliest }`. */
  | 'withholding.noRates';

export function withhold(
  fee: Fee,
  table: readonly WithholdingRates[] = WITHHOLDING_TABLE,
): Result<Withholding, WithholdingProblem> {
  if (fee.gross < 0) return problem('withholding.negative', { gross: fee.gross });
  if (fee.kind === 'none') {
    return ok({ taxable: won(0), incomeTax: won(0), localTax: won(0), net: fee.gross, rates: null });
  }
  const rates = ratesOn(fee.paidOn, table);
  if (rates === null) {
    return problem('withholding.noRates', { paidOn: fee.paidOn, earliest: earliestOf(table) });
  }
  const { taxable, incomeTax } = taxOf(fee.kind, fee.gross, rates);
  const localTax = cutToTen(percentOf(incomeTax, rates.localPercent));
  return ok({ taxable, incomeTax, localTax, net: won(fee.gross - incomeTax - localTax), rates });
}

/** The row in force on a day; null before the first one. The table need not be sorted. */
export function ratesOn(
  day: CivilDate,
  table: readonly WithholdingRates[] = WITHHOLDING_TABLE,
): WithholdingRates | null {
  let found: WithholdingRates | null = null;
  for (const row of table) {
    if (row.effectiveFrom <= day && (found === null || row.effectiveFrom > found.effectiveFrom)) found = row;
  }
  return found;
}

interface Tax {
  readonly taxable: Won;
  readonly incomeTax: Won;
}

function taxOf(kind: Exclude<WithholdingKind, 'none'>, gross: Won, rates: WithholdingRates): Tax {
  switch (kind) {
    case 'other': {
      const { expensePercent, taxPercent, exemptIncome } = rates.other;
      const incomePercent = 100 - expensePercent;
      const taxable = percentOf(gross, incomePercent);
      // The threshold is met exactly, before the income is cut to whole won: 125,001 at 40 % is above 50,000.
      const exempt = BigInt(gross) * BigInt(incomePercent) <= BigInt(exemptIncome) * 100n;
      return { taxable, incomeTax: exempt ? won(0) : cutToTen(percentOf(taxable, taxPercent)) };
    }
    case 'business': {
      const tax = percentOf(gross, rates.business.taxPercent);
      return { taxable: gross, incomeTax: tax < rates.business.smallTax ? won(0) : cutToTen(tax) };
    }
    case 'daily': {
      const { deduction, taxPercent, creditPercent, smallTax } = rates.daily;
      const taxable = won(Math.max(0, gross - deduction));
      const tax = won(Number((BigInt(taxable) * BigInt(taxPercent) * BigInt(100 - creditPercent)) / 10_000n));
      return { taxable, incomeTax: tax < smallTax ? won(0) : cutToTen(tax) };
    }
  }
}

/** Whole percent of an amount, the fraction of a won dropped. */
function percentOf(amount: Won, percent: number): Won {
  return won(Number((BigInt(amount) * BigInt(percent)) / 100n));
}

function cutToTen(tax: Won): Won {
  return won(tax - (tax % 10));
}

function earliestOf(table: readonly WithholdingRates[]): string {
  return table.map((row) => row.effectiveFrom).sort()[0] ?? '';
}
