/** Finding numbers that are known, in any spelling: with signs between any of their digits, in wide digits, among others. */
import type { Place } from './phone-shapes.ts';

/** Digits with what people write between groups of them. */
export const DIGITS = /\d(?:[\s\p{Cf}.,·()_‐-―−/-]{0,3}\d){7,}/gu;

export interface KnownNumbers {
  readonly numbers: ReadonlySet<string>;
  /** The longest first. */
  readonly lengths: readonly number[];
}

export interface FoundNumber extends Place {
  readonly number: string;
}

export function knownNumbers(numbers: readonly string[]): KnownNumbers {
  const lengths = [...new Set(numbers.map(({ length }) => length))].toSorted((one, other) => other - one);
  return { numbers: new Set(numbers), lengths };
}

/** In a text of plain digits. */
export function knownNumbersIn(text: string, { numbers, lengths }: KnownNumbers): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  if (numbers.size === 0) return found;
  for (const run of text.matchAll(DIGITS)) {
    const places = [...run[0].matchAll(/\d/gu)].map(({ index }) => run.index + index);
    const digits = run[0].replaceAll(/\D/gu, '');
    for (let at = 0; at < digits.length; at += 1) {
      const start = places[at] ?? 0;
      // Several numbers may stand behind one another; inside a group of digits none begins.
      if (at > 0 && places[at - 1] === start - 1) continue;
      const length = lengths.find(
        (one) =>
          at + one <= digits.length &&
          numbers.has(digits.slice(at, at + one)) &&
          places[at + one] !== (places[at + one - 1] ?? 0) + 1,
      );
      if (length === undefined) continue;
      const end = (places[at + length - 1] ?? 0) + 1;
      if (isAmount(text, start, end)) continue;
      const plus = text[start - 1] === '+' ? 1 : 0;
      found.push({ start: start - plus, end, number: digits.slice(at, at + length) });
      at += length - 1;
    }
  }
  return found;
}

/** `1,000,001,234` and `1000001234원` are money, whoever's telephone has these digits. */
function isAmount(text: string, start: number, end: number): boolean {
  return (
    /^[1-9]\d{0,2}(?:,\d{3})+$/u.test(text.slice(start, end)) || /^\s?(?:원|won|krw)/iu.test(text.slice(end, end + 4))
  );
}
