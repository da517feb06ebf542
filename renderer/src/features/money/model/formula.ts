/** 산출내역 as people write and paste it: `50,000원 × 30개 × 2회 (= 3,000,000)`, sums and quotients of such products too. */
import { lineAmount, parseWon } from '@shared/domain/money.ts';
import { asWon } from '@shared/domain/units.ts';
import type { Won } from '@shared/domain/units.ts';
import { workedOut } from './worked-out.ts';
import { isPriced, readAmount, readCounted, TIMES, VAT_APART } from './formula-parts.ts';
import type { Counted } from './formula-parts.ts';

export { readCounted } from './formula-parts.ts';

/**
 * The same, and sums and products: `10+5`, `30명+10명`, `4모둠×5`. What is added has one unit; a product of several keeps them all, so that
 * `30명×2회` is 60 `명×회`.
 */
export function readCount(text: string): Counted | null {
  const terms = text
    .normalize('NFKC')
    .split('+')
    .map((term) => product(term.trim().split(TIMES).map(readCounted)));
  if (terms.some((term) => term === null)) return null;
  const units = new Set(terms.map((term) => term?.unit ?? '').filter((unit) => unit !== ''));
  if (units.size > 1) return null;
  const count = terms.reduce((sum, term) => sum + (term?.count ?? 0), 0);
  return Number.isSafeInteger(count) ? { count, unit: [...units][0] ?? '' } : null;
}

function product(factors: readonly (Counted | null)[]): Counted | null {
  if (factors.some((factor) => factor === null || factor.unit.startsWith('%')))
    return factors.length === 1 ? (factors[0] ?? null) : null;
  const units = new Set(factors.map((factor) => factor?.unit ?? '').filter((unit) => unit !== ''));
  return { count: factors.reduce((all, factor) => all * (factor?.count ?? 0), 1), unit: [...units].join('×') };
}

export interface Formula {
  readonly unitPrice: Won;
  readonly quantity: number;
  readonly quantityUnit: string;
  readonly times: number;
  readonly timesUnit: string;
}

export type ReadFormula =
  | { readonly ok: true; readonly formula: Formula }
  /** `sum`: the sum written after `=` is not what the factors make; `vat`: a tax is still to be added. */
  | { readonly ok: false; readonly fault: 'shape' | 'sum' | 'vat' };

/** UTF-16 units; longer text is prose. */
const LONGEST = 600;
/** Before what is listed: `- 50,000원×2개`, `○ …`. */
const BULLET = /^(?:[-–·•ㆍ○●◦※▪■□▶*]|\d[.)])\s+(?=\S)/u;
/** A sum in brackets: `(= 3,000,000)`. */
const SUM_IN_BRACKETS = /\(\s*=\s*([^()]+)\)\s*$/u;

/**
 * Reads unit price, quantity and times; factors that are left out are one. What is no such product, but a sum or a quotient of them
 * (`5,000원×30명+3,000원×10명`, several lines), is worked out to the won and becomes the price of one lot, whose unit keeps how it was
 * written. Everything in it is understood, or it is refused. `lot`: the word for such a lot.
 */
export function readFormula(text: string, lot: string): ReadFormula {
  const written = text.normalize('NFKC').trim();
  if (written.length > LONGEST) return { ok: false, fault: 'shape' };
  if (VAT_APART.test(written)) return { ok: false, fault: 'vat' };
  const lines = written
    .split(/\n|[,;]\s+(?=\D*\d[\d,.]*\s*(?:원|천원|만))/u)
    .map((line) => line.trim().replace(BULLET, '').replace(SUM_IN_BRACKETS, '= $1'))
    .filter((line) => line !== '');
  const read = lines.map((line) => readLine(line.replace(/^=/u, ''), lot));
  const fault = read.find((line) => !line.ok);
  if (fault !== undefined) return fault;
  const formulas = read.flatMap((line) => (line.ok ? [line.formula] : []));
  const [first] = formulas;
  if (first === undefined) return { ok: false, fault: 'shape' };
  if (formulas.length === 1) return { ok: true, formula: first };
  const amounts = formulas.map((formula) => lineAmount(formula));
  const total = asWon(amounts.reduce((sum, amount) => sum + (amount.ok ? amount.value : Number.NaN), 0));
  return total === undefined
    ? { ok: false, fault: 'shape' }
    : { ok: true, formula: lotOf(total, lot, lines.map((line) => line.split('=')[0]?.trim()).join(' + ')) };
}

function lotOf(unitPrice: Won, lot: string, written: string): Formula {
  return { unitPrice, quantity: 1, quantityUnit: `${lot} (${written})`, times: 1, timesUnit: '' };
}

function readLine(line: string, lot: string): ReadFormula {
  const [left = '', right, ...more] = line.split('=');
  const formula = more.length > 0 ? null : (readProduct(left) ?? readSum(left.trim(), lot));
  if (formula === null) return { ok: false, fault: 'shape' };
  if (right === undefined || right.trim() === '') return { ok: true, formula };
  const sum = parseWon(right.trim());
  const amount = lineAmount(formula);
  if (!sum.ok) return { ok: false, fault: 'shape' };
  return amount.ok && amount.value === sum.value ? { ok: true, formula } : { ok: false, fault: 'sum' };
}

/** A price and at most two counts, the price first or, where it is marked as one, anywhere: `30명×5,000원`. */
function readProduct(text: string): Formula | null {
  const factors = text.split(TIMES).map((part) => part.trim());
  const priced = factors.filter(isPriced);
  const [price, ...unmarked] = priced.length === 1 && priced[0] !== undefined ? [priced[0]] : factors;
  const counts = priced.length === 1 ? factors.filter((factor) => factor !== price) : unmarked;
  const unitPrice = readAmount(price ?? '');
  const [first, second] = [counts[0], counts[1]].map((part) =>
    part === undefined ? { count: 1, unit: '' } : readCounted(part),
  );
  if (unitPrice === null || unitPrice < 0 || first == null || second == null || counts.length > 2) return null;
  // A share of something is no number of things.
  if (first.unit.startsWith('%') || second.unit.startsWith('%')) return null;
  return {
    unitPrice,
    quantity: first.count,
    quantityUnit: first.unit,
    times: second.count,
    timesUnit: second.unit,
  };
}

function readSum(written: string, lot: string): Formula | null {
  const amount = workedOut(written);
  const unitPrice = amount === null ? undefined : asWon(Number(amount));
  return unitPrice === undefined || unitPrice < 0 ? null : lotOf(unitPrice, lot, written);
}
