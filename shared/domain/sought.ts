/** What a person goes by, in the form in which texts are searched for it: without spaces and signs, in lower case, NFC. */
import { normalisePhone } from './phone.ts';

export interface Sought {
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

export const NOBODY: Sought = { names: [], givenNames: [], numbers: [], emails: [] };

/** The lengths that mail allows, as in `masking-text.ts`; around the sign a space is often typed. */
export const EMAIL = /[\p{L}\p{N}._%+-]{1,64}\s?[@＠]\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;
/** Digits with what people write between groups of them. */
export const DIGITS = /[\d０-９](?:[\s\p{Cf}.,·()_‐-―−－/-]{0,3}[\d０-９]){7,39}/gu;

const FEWEST_DIGITS = 8;
const FULL_NAME = /^\p{Script=Hangul}{3}$/u;

/** As names are compared: `홍 길동` and `홍길동` are one. */
export function compactName(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\s.·]/gu, '')
    .toLowerCase();
}

export function compactEmail(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/gu, '').toLowerCase();
}

export function digitsOf(text: string): string {
  return text.normalize('NFKC').replaceAll(/\D/gu, '');
}

/** A number as it may be dialled: at home, and with the country's code. */
function dialled(text: string): readonly string[] {
  const digits = digitsOf(normalisePhone(text));
  if (digits.length < FEWEST_DIGITS) return [];
  const abroad = /^0[1-9]/u.test(digits) ? [`82${digits.slice(1)}`, `82${digits}`, `0082${digits.slice(1)}`] : [];
  return [digits, ...abroad];
}

function telling(words: readonly string[]): readonly string[] {
  return [...new Set(words.map(compactName))].filter((word) => [...word].length > 1);
}

export function soughtOf({ name, nickname, phone, email, notes }: Identity): Sought {
  const texts = [phone, ...notes].flatMap((text) => [...text.matchAll(DIGITS)].map(([found]) => found));
  const given = compactName(name);
  return {
    names: telling([name, nickname]),
    givenNames: FULL_NAME.test(given) ? [given.slice(1)] : [],
    numbers: [...new Set([phone, ...texts].flatMap(dialled))],
    emails: [
      ...new Set([email, ...notes].flatMap((text) => [...text.matchAll(EMAIL)].map(([found]) => compactEmail(found)))),
    ],
  };
}

/** A field that names somebody by itself, such as the payee of an expense: short, it is a name; numbers and addresses in it count. */
export function soughtInText(text: string): Sought {
  const bare = text.replaceAll(EMAIL, ' ').replaceAll(DIGITS, ' ').trim();
  const name = [...compactName(bare)].length <= 12 ? bare : '';
  return soughtOf({ name, nickname: '', phone: '', email: '', notes: [text] });
}

export function soughtTogether(all: readonly Sought[]): Sought {
  function every(pick: (one: Sought) => readonly string[]): readonly string[] {
    return [...new Set(all.flatMap(pick))];
  }
  return {
    names: every(({ names }) => names),
    givenNames: every(({ givenNames }) => givenNames),
    numbers: every(({ numbers }) => numbers),
    emails: every(({ emails }) => emails),
  };
}
