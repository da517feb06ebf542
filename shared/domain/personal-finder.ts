/**
 * The one finder of personal data in free text: names, telephone numbers, e-mail addresses, bank accounts, cards, resident registration
 * numbers. Papers and bundles that leave the house mask what it finds of anybody; destruction strikes what it finds of some. Texts are
 * taken as NFC; what is found does not overlap.
 */
import { accountsIn, cardsIn } from './account-shapes.ts';
import { emailsIn } from './email-shape.ts';
import { knownNumbers, knownNumbersIn } from './known-numbers.ts';
import { nameBook } from './name-book.ts';
import type { SoughtName } from './name-book.ts';
import { findNames } from './name-finder.ts';
import type { Judge, NameSpan } from './name-finder.ts';
import { withoutLetters } from './phone.ts';
import { phonesIn } from './phone-shapes.ts';
import type { Place } from './phone-shapes.ts';
import { residentNumbersIn } from './resident-number.ts';

export const PERSONAL_KINDS = ['name', 'phone', 'email', 'account', 'card', 'resident'] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

export interface PersonalSpan extends Place {
  readonly kind: PersonalKind;
  /** The id of the name; the digits of a known number; the address. Empty for what only has the shape. */
  readonly word: string;
  readonly name: NameSpan | null;
}

export interface Wanted {
  readonly names: readonly SoughtName[];
  /** Which finds of a name count. */
  readonly judge: Judge;
  /** Digits alone, in every way in which they are dialled. */
  readonly numbers: readonly string[];
  /** Compact; of `anyone`: all. */
  readonly emails: ReadonlySet<string> | 'anyone';
  /** Whether whatever has the shape of a personal number counts, too. */
  readonly shapes: boolean;
}

export type PersonalFinder = (text: string, field?: { readonly reference: boolean }) => readonly PersonalSpan[];

export function personalFinder({ names, judge, numbers, emails, shapes }: Wanted): PersonalFinder {
  const book = nameBook(names);
  const known = knownNumbers(numbers);
  return (text, { reference } = { reference: false }) => {
    const { plain, at } = plainText(text);
    function spans(kind: PersonalKind, places: readonly (Place & { readonly word?: string })[]): PersonalSpan[] {
      return places.map(({ start, end, word = '' }) => ({
        kind,
        start: at(start),
        end: at(end - 1) + 1,
        word,
        name: null,
      }));
    }
    const addresses = emailsIn(plain)
      .filter(({ email }) => emails === 'anyone' || emails.has(email))
      .map((found) => ({ ...found, word: found.email }));
    const own = knownNumbersIn(plain, known).map((found) => ({ ...found, word: found.number }));
    const shaped = shapes
      ? [
          spans('resident', residentNumbersIn(plain)),
          spans('phone', phonesIn(plain, reference)),
          spans('card', cardsIn(plain)),
          spans('account', reference ? [] : accountsIn(plain)),
        ]
      : [];
    const called = findNames(text, book, judge).map((name): PersonalSpan => ({
      kind: 'name',
      start: name.start,
      end: name.end,
      word: name.id,
      name,
    }));
    return [spans('email', addresses), spans('phone', own), ...shaped, called].reduce(beside, []);
  };
}

/** Wide digits and signs as plain ones, without what cannot be seen; and where each letter stood. */
function plainText(text: string): { readonly plain: string; readonly at: (index: number) => number } {
  const wide = text.replaceAll(/[\uff00-\uff5e]/gu, (sign) => sign.normalize('NFKC'));
  // The vowel ㅡ is typed for a dash.
  const narrow = withoutLetters(wide.replaceAll(/(?<=\d\s?)ㅡ(?=\s?\d)/gu, '-'));
  if (!/\p{Cf}/u.test(narrow)) return { plain: narrow, at: (index) => index };
  const places: number[] = [];
  const kept: string[] = [];
  for (const { 0: unit, index } of narrow.matchAll(/[^\p{Cf}]/gsu)) {
    for (let part = 0; part < unit.length; part += 1) places.push(index + part);
    kept.push(unit);
  }
  return { plain: kept.join(''), at: (index) => places[index] ?? text.length };
}

/** Both lists in one, in the order of the text; what of `found` lies on something in `taken` is left out. */
function beside(taken: readonly PersonalSpan[], found: readonly PersonalSpan[]): PersonalSpan[] {
  const free: PersonalSpan[] = [];
  let next = 0;
  for (const span of found.toSorted(byPlace)) {
    while ((taken[next]?.end ?? Infinity) <= span.start) next += 1;
    const isTaken = (taken[next]?.start ?? Infinity) < span.end;
    if (!isTaken && span.start >= (free.at(-1)?.end ?? 0)) free.push(span);
  }
  return [...taken, ...free].toSorted(byPlace);
}

function byPlace(one: Place, other: Place): number {
  return one.start - other.start || other.end - one.end;
}
