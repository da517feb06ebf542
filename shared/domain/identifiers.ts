/** What a person goes by, in the form in which texts are searched for it: without spaces and signs, in lower case, NFC. */
import { accountsIn, cardsIn } from './account-shapes.ts';
import { compactEmail, EMAIL, emailsIn } from './email-shape.ts';
import { fullNamesIn } from './full-name.ts';
import { DIGITS } from './known-numbers.ts';
import { nameKey } from './name-book.ts';
import { phonesIn } from './phone-shapes.ts';
import { dialledAs } from './phone.ts';

export interface Identifiers {
  /** Names and nicknames of two letters or more. */
  readonly names: readonly string[];
  /** Given names of full names of three syllables: as good as any other word when they stand alone. */
  readonly givenNames: readonly string[];
  /** Digits alone: telephone and account numbers, eight or more. */
  readonly numbers: readonly string[];
  readonly emails: readonly string[];
}

export interface Identity {
  readonly name: string;
  readonly nickname: string;
  readonly phone: string;
  readonly email: string;
  /** Whatever else the record holds in words: the numbers and addresses in it are the person's own or their guardian's. */
  readonly notes: readonly string[];
}

export const NOBODY: Identifiers = { names: [], givenNames: [], numbers: [], emails: [] };

const FEWEST_DIGITS = 8;
const THREE_SYLLABLES = /^\p{Script=Hangul}{3}$/u;

/** A number as it may be dialled: at home, with the country's code, without the first 0. */
function dialled(text: string): readonly string[] {
  return dialledAs(text).filter(({ length }) => length >= FEWEST_DIGITS);
}

function telling(words: readonly string[]): readonly string[] {
  return [...new Set(words.map(nameKey))].filter((word) => [...word].length > 1);
}

export function identifiersOf({ name, nickname, phone, email, notes }: Identity): Identifiers {
  const full = fullNamesIn(name);
  return {
    // A field may say more than the name: `홍길동(사회)`. What the papers look for is looked for here, too.
    names: telling([name, nickname, ...full]),
    givenNames: full.map(nameKey).flatMap((one) => (THREE_SYLLABLES.test(one) ? [one.slice(1)] : [])),
    numbers: [...new Set([phone, ...[phone, ...notes].flatMap(numbersOf)].flatMap(dialled))],
    emails: [...new Set([compactEmail(email), ...notes.flatMap(emailsOf)])].filter((address) => address !== ''),
  };
}

function emailsOf(text: string): readonly string[] {
  return emailsIn(text).map(({ email }) => email);
}

/** Whole runs of digits, and what in them has the shape of a number by itself. */
function numbersOf(text: string): readonly string[] {
  const plain = text.replaceAll(/[\uff00-\uff5e]/gu, (sign) => sign.normalize('NFKC'));
  const shaped = [...phonesIn(plain), ...accountsIn(plain), ...cardsIn(plain)];
  return [
    ...[...plain.matchAll(DIGITS)].map(([run]) => run),
    ...shaped.map(({ start, end }) => plain.slice(start, end)),
  ];
}

/** A field that names somebody by itself, such as the payee of an expense: short, it is a name; numbers and addresses in it count. */
export function identifiersInText(text: string): Identifiers {
  const bare = text.replaceAll(EMAIL, ' ').replaceAll(DIGITS, ' ').trim();
  const name = [...nameKey(bare)].length <= 12 ? bare : '';
  return identifiersOf({ name, nickname: '', phone: '', email: '', notes: [text] });
}

export function mergedIdentifiers(all: readonly Identifiers[]): Identifiers {
  function every(pick: (one: Identifiers) => readonly string[]): readonly string[] {
    return [...new Set(all.flatMap(pick))];
  }
  return {
    names: every(({ names }) => names),
    givenNames: every(({ givenNames }) => givenNames),
    numbers: every(({ numbers }) => numbers),
    emails: every(({ emails }) => emails),
  };
}
