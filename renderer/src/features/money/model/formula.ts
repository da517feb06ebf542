/** 산출내역 as people write and paste it: `50,000원 × 30개 × 2회 (= 3,000,000)`, sums and quotients of such products too. */
import { lineAmount, parseWon } from '@shared/domain/money.ts';
import { asWon } from '@shared/domain/units.ts';
import type { Won } from '@shared/domain/units.ts';

export interface Counted {
  readonly count: number;
  /** 명, 개, 회 …; empty when none was written. */
  readonly unit: string;
}

const TIMES = /\s*[×xX*✕]\s*/u;
/** A unit neither begins with a sign of arithmetic nor holds one, so that `10+5` and `2~3` are no 10 and no 2. */
const COUNTED = /^(\d{1,3}(?:,\d{3})+|\d+)\s*(?!\d)([^\d.,+~\-−–×*÷/=](?:[^+~×*÷=\-−–]|[-−–](?!\s*\d))*)?$/u;

/** `30개`, `1,200 명`, `30`; null when it is anything else than a whole number and a unit. */
export function readCounted(text: string): Counted | null {
  const parts = COUNTED.exec(text.normalize('NFKC').trim());
  if (parts === null) return null;
  const count = Number((parts[1] ?? '').replaceAll(',', ''));
  return Number.isSafeInteger(count) ? { count, unit: (parts[2] ?? '').trim() } : null;
}

/** The same, and sums and products of what has one unit: `10+5`, `30명+10명`, `4모둠×5`. */
export function readCount(text: string): Counted | null {
  const terms = text
    .normalize('NFKC')
    .split('+')
    .map((term) => term.trim().split(TIMES).map(readCounted));
  const factors = terms.flat();
  if (factors.some((factor) => factor === null)) return null;
  const units = new Set(factors.map((factor) => factor?.unit ?? '').filter((unit) => unit !== ''));
  if (units.size > 1) return null;
  const count = terms.reduce(
    (sum, term) => sum + term.reduce((product, factor) => product * (factor?.count ?? 0), 1),
    0,
  );
  return Number.isSafeInteger(count) ? { count, unit: [...units][0] ?? '' } : null;
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
  /** `sum`: the sum written after `=` is not what the factors make. */
  | { readonly ok: false; readonly fault: 'shape' | 'sum' };

/**
 * Reads unit price, quantity and times; factors that are left out are one. What is no such product, but a sum or a quotient of them
 * (`5,000원×30명+3,000원×10명`), is worked out to the won and becomes the price of one lot, whose unit keeps how it was written.
 * `lot`: the word for such a lot.
 */
export function readFormula(text: string, lot: string): ReadFormula {
  const [left = '', right] = text.normalize('NFKC').split('=');
  const formula = readProduct(left) ?? readSum(left, lot);
  if (formula === null) return { ok: false, fault: 'shape' };
  if (right === undefined || right.trim() === '') return { ok: true, formula };
  const sum = parseWon(right.trim());
  const amount = lineAmount(formula);
  if (!sum.ok) return { ok: false, fault: 'shape' };
  return amount.ok && amount.value === sum.value ? { ok: true, formula } : { ok: false, fault: 'sum' };
}

function readProduct(text: string): Formula | null {
  const [price, quantity, times, ...more] = text.split(TIMES).map((part) => part.trim());
  const unitPrice = parseWon(price ?? '');
  const first = quantity === undefined ? { count: 1, unit: '' } : readCounted(quantity);
  const second = times === undefined ? { count: 1, unit: '' } : readCounted(times);
  if (!unitPrice.ok || unitPrice.value < 0 || first === null || second === null || more.length > 0) return null;
  // A share of something is no number of things.
  if (first.unit.startsWith('%') || second.unit.startsWith('%')) return null;
  return {
    unitPrice: unitPrice.value,
    quantity: first.count,
    quantityUnit: first.unit,
    times: second.count,
    timesUnit: second.unit,
  };
}

const TERM = /([+\-−–]?)([^+\-−–]+)/gu;

function readSum(text: string, lot: string): Formula | null {
  const written = text.trim();
  const terms = [...written.matchAll(TERM)];
  if (terms.map(([whole]) => whole).join('') !== written || terms.length === 0) return null;
  const parts = terms.map(([, sign, term = '']) => ({ isLess: sign !== '' && sign !== '+', part: readTerm(term) }));
  // Without a price anywhere it is a count of something, not an amount.
  if (parts.some(({ part }) => part === null) || !/\d\s*(?:원|만|천|억)|₩/u.test(written)) return null;
  const scale = parts.reduce((all, { part }) => all * (part?.below ?? 1n), 1n);
  const sum = parts.reduce((all, { isLess, part }) => {
    const share = ((part?.above ?? 0n) * scale) / (part?.below ?? 1n);
    return isLess ? all - share : all + share;
  }, 0n);
  if (sum < 0n || sum % scale !== 0n) return null;
  const unitPrice = asWon(Number(sum / scale));
  if (unitPrice === undefined) return null;
  return { unitPrice, quantity: 1, quantityUnit: `${lot} (${written})`, times: 1, timesUnit: '' };
}

/** Factors and divisors of one term as a fraction. */
function readTerm(text: string): { readonly above: bigint; readonly below: bigint } | null {
  let [above, below] = [1n, 1n];
  for (const [at, piece] of text.split('÷').entries()) {
    for (const [place, factor] of piece.split(TIMES).entries()) {
      const share = /^(\d+)\s*%$/u.exec(factor.trim())?.[1];
      const size = share === undefined ? readFactor(factor) : BigInt(share);
      if (size === null) return null;
      const divides = at > 0 && place === 0;
      if (divides && size === 0n) return null;
      if (divides) below *= size;
      else above *= size;
      if (share !== undefined) {
        if (divides) above *= 100n;
        else below *= 100n;
      }
    }
  }
  return { above, below };
}

function readFactor(text: string): bigint | null {
  const amount = parseWon(text);
  if (amount.ok) return amount.value < 0 ? null : BigInt(amount.value);
  const counted = readCounted(text);
  return counted === null ? null : BigInt(counted.count);
}
