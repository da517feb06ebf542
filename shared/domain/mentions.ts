/**
 * Finding somebody in free text: by name (with a form of address and particles behind it, with spaces inside), by telephone or account
 * number in any spelling, by e-mail. Thousands of people are looked for in one walk. All texts are taken as NFC.
 */
import { isAddressed, isNameTail } from './korean-tail.ts';
import { compactEmail, DIGITS, digitsOf, EMAIL } from './sought.ts';
import type { Sought } from './sought.ts';

export interface Mention {
  /** UTF-16 places in the text. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'name' | 'number' | 'email';
  /** What was found, as `Sought` has it. */
  readonly word: string;
  /** It may be another word: a given name alone, or two letters that something unknown follows. */
  readonly doubtful: boolean;
}

export type MentionFinder = (text: string) => readonly Mention[];

interface Form {
  readonly word: string;
  readonly given: boolean;
  /** Somebody else's longer name: nothing in it is a mention. */
  readonly others: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Letters of Latin and its like: a name in them ends where they end, and Korean particles may follow. */
const CASED = /[\p{Lu}\p{Ll}\p{N}]/u;
/** Surname and given name are often typed apart. */
const SPLIT = /[ \u00a0·.]/u;

function formsByStart({ names, givenNames }: Sought, others: readonly string[]): ReadonlyMap<string, readonly Form[]> {
  const forms = new Map<string, Form[]>();
  const known = new Set(names);
  const all = [
    ...names.map((word) => ({ word, given: false, others: false })),
    ...givenNames.filter((word) => !known.has(word)).map((word) => ({ word, given: true, others: false })),
    ...others.map((word) => ({ word, given: false, others: true })),
  ];
  for (const form of all) {
    const start = form.word.slice(0, 2);
    forms.set(start, [...(forms.get(start) ?? []), form]);
  }
  for (const list of forms.values()) list.sort((one, other) => other.word.length - one.word.length);
  return forms;
}

/** The end of `word` in `text` from `at`, a sign between two of its letters allowed where it has three or more; -1 where it is not. */
function endOf(text: string, at: number, word: string): number {
  let place = at;
  for (let index = 0; index < word.length; index += 1) {
    if (index > 0 && word.length > 2 && SPLIT.test(text[place] ?? '')) place += 1;
    if (text[place] !== word[index]) return -1;
    place += 1;
  }
  return place;
}

function isBoundary(text: string, at: number): boolean {
  return at === 0 || !LETTER.test(text[at - 1] ?? '');
}

function runAfter(text: string, end: number): string {
  let stop = end;
  while (stop < text.length && LETTER.test(text[stop] ?? '')) stop += 1;
  return text.slice(end, stop);
}

/** Undefined: it is part of another word. */
function judge(
  text: string,
  start: number,
  end: number,
  { word, given }: Form,
): { readonly doubtful: boolean } | undefined {
  const begins = isBoundary(text, start);
  const tail = runAfter(text, end);
  if (CASED.test(word.at(-1) ?? '') && CASED.test(tail[0] ?? '')) return undefined;
  if (CASED.test(word[0] ?? '') && !begins && CASED.test(text[start - 1] ?? '')) return undefined;
  const whole = begins && isNameTail(tail);
  if (given) return whole ? { doubtful: !isAddressed(text.slice(end, end + 6)) } : undefined;
  // Three letters do not come together by chance; two do.
  if (word.length > 2) return { doubtful: false };
  return begins ? { doubtful: !whole } : undefined;
}

function namesIn(text: string, forms: ReadonlyMap<string, readonly Form[]>): readonly Mention[] {
  if (forms.size === 0) return [];
  const found: Mention[] = [];
  const lower = text.toLowerCase();
  // Letters whose lower case is longer would shift every place behind them: such text is searched as it stands.
  const plain = lower.length === text.length ? lower : text;
  for (let at = 0; at < plain.length - 1; at += 1) {
    const next = plain[at + 1] ?? '';
    const start = at;
    const letters = SPLIT.test(next) ? `${plain[at]}${plain[at + 2] ?? ''}` : `${plain[at]}${next}`;
    for (const form of forms.get(letters) ?? []) {
      const end = endOf(plain, at, form.word);
      if (end === -1) continue;
      const verdict = judge(plain, at, end, form);
      if (verdict === undefined) continue;
      at = end - 1;
      if (form.others) break;
      found.push({ start, end, kind: 'name', word: form.word, ...verdict });
      break;
    }
  }
  return found;
}

function numbersIn(text: string, numbers: ReadonlySet<string>, lengths: readonly number[]): readonly Mention[] {
  const found: Mention[] = [];
  for (const run of text.matchAll(DIGITS)) {
    const places = [...run[0].matchAll(/[\d０-９]/gu)].map(({ index }) => run.index + index);
    const digits = digitsOf(run[0]);
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
      const word = digits.slice(at, at + length);
      const end = (places[at + length - 1] ?? 0) + 1;
      const plus = text[start - 1] === '+' ? 1 : 0;
      found.push({ start: start - plus, end, kind: 'number', word, doubtful: false });
      at += length - 1;
    }
  }
  return found;
}

/** `others`: names of others in which a sought one stands; where they stand it is they who are meant. */
export function mentionFinder(sought: Sought, others: readonly string[] = []): MentionFinder {
  const forms = formsByStart(sought, others);
  const numbers = new Set(sought.numbers);
  const lengths = [...new Set(sought.numbers.map(({ length }) => length))].toSorted((one, other) => other - one);
  const emails = new Set(sought.emails);
  return (text) => {
    const addresses = emails.size === 0 || !/[@＠]/u.test(text) ? [] : [...text.matchAll(EMAIL)];
    const found: Mention[] = addresses
      .filter(([address]) => emails.has(compactEmail(address)))
      .map(({ 0: address, index }) => ({
        start: index,
        end: index + address.length,
        kind: 'email',
        word: compactEmail(address),
        doubtful: false,
      }));
    if (numbers.size > 0) found.push(...numbersIn(text, numbers, lengths));
    found.push(...namesIn(text, forms));
    return apart(found.toSorted((one, other) => one.start - other.start || other.end - one.end));
  };
}

/** Of mentions that overlap the first, which is the longest there. */
function apart(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  return kept;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly Mention[];
}

const SENTENCE_END = /[\n\u2028\u2029]|(?<=[.!?。…])\s/gu;

/** The sentences in which mentions stand; lines end sentences too. */
export function sentencesWith(text: string, mentions: readonly Mention[]): readonly Sentence[] {
  if (mentions.length === 0) return [];
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index }) => index);
  // An end inside a mention (`T. Kim`) ends nothing.
  const stops = [...ends.filter((end) => !mentions.some((one) => one.start < end && end < one.end)), text.length];
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of stops) {
    const within = mentions.filter((one) => one.start >= start && one.end <= end);
    if (within.length > 0) sentences.push({ start, end, mentions: within });
    start = end === text.length ? end : end + 1;
  }
  return sentences;
}

/** The text with the given mentions replaced. */
export function struck(text: string, mentions: readonly Mention[], mark: string): string {
  const parts: string[] = [];
  let kept = 0;
  for (const { start, end } of mentions) {
    parts.push(text.slice(kept, start), mark);
    kept = end;
  }
  return parts.join('') + text.slice(kept);
}
