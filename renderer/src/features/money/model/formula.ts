/** 산출내역 as people write and paste it: `50,000원 × 30개 × 2회 (= 3,000,000)`. */
import { lineAmount, parseWon } from '@shared/domain/money.ts';
import type { Won } from '@shared/domain/units.ts';

export interface Counted {
  readonly count: number;
  /** 명, 개, 회 …; empty when none was written. */
  readonly unit: string;
}

/** `30개`, `1,200 명`, `30`; null when it does not begin with a whole number. */
export function readCounted(text: string): Counted | null {
  const parts = /^(\d{1,3}(?:,\d{3})+|\d+)\s*(?!\d)([^\d.,].*)?$/u.exec(text.normalize('NFKC').trim());
  if (parts === null) return null;
  const count = Number((parts[1] ?? '').replaceAll(',', ''));
  return Number.isSafeInteger(count) ? { count, unit: (parts[2] ?? '').trim() } : null;
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

/** Reads unit price, quantity and times; factors that are left out are one. */
export function readFormula(text: string): ReadFormula {
  const [left = '', right] = text.normalize('NFKC').split('=');
  const [price, quantity, times, ...more] = left.split(/\s*[×xX*✕]\s*/u).map((part) => part.trim());
  const unitPrice = parseWon(price ?? '');
  const first = quantity === undefined ? { count: 1, unit: '' } : readCounted(quantity);
  const second = times === undefined ? { count: 1, unit: '' } : readCounted(times);
  if (!unitPrice.ok || unitPrice.value < 0 || first === null || second === null || more.length > 0)
    return { ok: false, fault: 'shape' };
  const formula = {
    unitPrice: unitPrice.value,
    quantity: first.count,
    quantityUnit: first.unit,
    times: second.count,
    timesUnit: second.unit,
  };
  if (right === undefined || right.trim() === '') return { ok: true, formula };
  const sum = parseWon(right.trim());
  const amount = lineAmount(formula);
  if (!sum.ok) return { ok: false, fault: 'shape' };
  return amount.ok && amount.value === sum.value ? { ok: true, formula } : { ok: false, fault: 'sum' };
}
