import type { Parsed } from './parsed';

/** Groups thousands by comma: 1234000 → "1,234,000". Integers only; the sign is a plain minus. */
export function groupDigits(value: number): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, ',');
  return value < 0 ? `-${digits}` : digits;
}

export interface NumberWords {
  /** Shown when the text is not a whole number. */
  readonly notNumber: string;
  /** Shown when it lies outside min…max. */
  readonly outOfRange: string;
}

export interface NumberLimits {
  readonly min?: number;
  readonly max?: number;
}

/** Full-width digits and signs, as a Korean input method may leave them, become plain ones. */
function narrow(text: string): string {
  return text.replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)).replace(/[−△]/g, '-');
}

/**
 * Reads a whole number as people type it: commas, spaces and a trailing unit are dropped; empty is null.
 * Never rounds: "1.5" is an error. Stays within safe integers.
 */
export function parseInteger(
  text: string,
  words: NumberWords,
  limits: NumberLimits = {},
  unit = '',
): Parsed<number | null> {
  let plain = narrow(text).replace(/[\s,]/g, '');
  if (unit && plain.endsWith(unit)) plain = plain.slice(0, -unit.length);
  if (plain === '') return { ok: true, value: null };
  if (!/^[-+]?\d+$/.test(plain)) return { ok: false, error: words.notNumber };
  const value = Number(plain);
  if (!Number.isSafeInteger(value)) return { ok: false, error: words.outOfRange };
  if (value < (limits.min ?? -Infinity) || value > (limits.max ?? Infinity))
    return { ok: false, error: words.outOfRange };
  return { ok: true, value: value === 0 ? 0 : value };
}
