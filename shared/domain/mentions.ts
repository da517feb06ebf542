/**
 * Finding somebody in free text who is to be redacted from it: by name (with a form of address and particles behind it, written apart, in any
 * order and case), by telephone or account number in any spelling, by e-mail. More is found than a paper masks: nicknames and given
 * names too, and names inside longer words. All texts are taken as NFC.
 */
import { personalFinder } from './personal-finder.ts';
import type { PersonalSpan } from './personal-finder.ts';
import type { NameSpan } from './name-finder.ts';
import type { Identifiers } from './identifiers.ts';
import { endsAsBody, isNickname, isWorkWord } from './work-words.ts';

export interface Mention {
  /** UTF-16 places in the text. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'name' | 'number' | 'email';
  /** What was found, as `Sought` has it. */
  readonly word: string;
  /** It may be another word: a given name alone, a word of the work, or two letters that something unknown follows. */
  readonly doubtful: boolean;
}

export type MentionFinder = (text: string) => readonly Mention[];

/** What a find of a name tells by itself. */
type Reading = 'certain' | 'doubtful' | 'none';

/** Ids of names: the word, and what it is. */
const GIVEN = 'given:';
const OTHERS = 'others:';
const OWN = 'own:';

function readingOf({ id, whole, begins, addressed, letters }: NameSpan): Reading {
  if (id.startsWith(OTHERS)) return 'certain';
  if (id.startsWith(GIVEN)) return whole ? (addressed ? 'certain' : 'doubtful') : 'none';
  if (isCalling(wordOf(id)) && !addressed) return begins ? 'doubtful' : 'none';
  // Three letters do not come together by chance; two do.
  if (whole || letters > 2) return 'certain';
  return begins ? 'doubtful' : 'none';
}

/** `안전`, `사회자`: to strike it unasked would eat it in every sentence. What several words make is rare enough. */
function isCalling(word: string): boolean {
  return isWorkWord(word) && !isNickname(word) && (word.length < 4 || endsAsBody(word));
}

function wordOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** `others`: names of others in which a sought one stands; where they stand it is they who are meant. */
export function mentionFinder(identifiers: Identifiers, others: readonly string[] = []): MentionFinder {
  const own = new Set(identifiers.names);
  const given = identifiers.givenNames.filter((word) => !own.has(word));
  const find = personalFinder({
    names: [
      ...others.map((written) => ({ id: OTHERS + written, written })),
      ...identifiers.names.map((written) => ({ id: OWN + written, written })),
      ...given.map((written) => ({ id: GIVEN + written, written })),
    ],
    judge: (span) => readingOf(span) !== 'none',
    numbers: identifiers.numbers,
    emails: new Set(identifiers.emails),
    shapes: false,
  });
  return (text) => find(text).flatMap(mentionOf);
}

function mentionOf({ kind, start, end, word, name }: PersonalSpan): readonly Mention[] {
  if (name === null) return [{ start, end, kind: kind === 'email' ? 'email' : 'number', word, doubtful: false }];
  if (word.startsWith(OTHERS)) return [];
  return [{ start, end, kind: 'name', word: wordOf(word), doubtful: readingOf(name) === 'doubtful' }];
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
export function redacted(text: string, mentions: readonly Mention[], mark: string): string {
  const parts: string[] = [];
  let kept = 0;
  for (const { start, end } of mentions) {
    parts.push(text.slice(kept, start), mark);
    kept = end;
  }
  return parts.join('') + text.slice(kept);
}
