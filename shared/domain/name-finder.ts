/**
 * Finding names in a text, in one walk whatever their number. A name is found whole where nothing but a form of address and particles
 * hangs on it; the caller says whether parts of longer words count too. Texts are taken as NFC.
 */
import { isAddressed, isNameTail, isTitle } from './korean-tail.ts';
import { BETWEEN } from './name-book.ts';
import type { Branch, Entry, NameBook } from './name-book.ts';
import { wordsIn } from './name-words.ts';
import { isAlsoAWord } from './surnames.ts';
import { isWorkWord } from './work-words.ts';

export interface NameSpan {
  /** UTF-16 places in the text. */
  readonly start: number;
  readonly end: number;
  readonly id: string;
  /** A word of its own. What is not whole stands inside another word, or is written apart as other words would be. */
  readonly whole: boolean;
  /** It begins where a word begins. */
  readonly begins: boolean;
  /** `님`, `팀장` or the like follows. */
  readonly addressed: boolean;
  readonly letters: number;
}

/** Which of the names that begin at a place counts there; asked from the longest on. */
export type Judge = (span: NameSpan) => boolean;

interface Reached {
  readonly entry: Entry;
  readonly end: number;
  /** After how many letters something that can be seen stands between. */
  readonly gaps: readonly number[];
}

const SEEN = /[ \u00a0.·]/u;
const MOST_BETWEEN = 2;
/** Most letters that are looked at behind a name, and before it. */
const AROUND = 17;
/** With a space inside these are no other word: `김 솔`. */
const ONLY_SURNAMES = new Set('김박최윤황권홍송허곽엄류임남궁제갈황보');
const JOINED_WORDS = /^[\s\p{Cf}.,'’()·_‐-―−-]{0,3}$/u;
const MOST_WORDS = 8;
/** Two words written as one (`JohnSmith`): shorter ones are other words. */
const FEWEST_JOINED = 8;

export function findNames(text: string, book: NameBook, judge: Judge): readonly NameSpan[] {
  const found = [...lettersIn(text, book.tree, judge), ...(book.run.size > 0 ? runsIn(text, book, judge) : [])];
  return found.toSorted((one, other) => one.start - other.start || other.end - one.end);
}

function lettersIn(text: string, tree: Branch, judge: Judge): readonly NameSpan[] {
  const found: NameSpan[] = [];
  if (tree.next.size === 0) return found;
  const plain = lowered(text);
  for (let at = 0; at < plain.length; at += 1) {
    if (!tree.next.has(plain[at] ?? '')) continue;
    const span = reachedFrom(plain, at, tree)
      .toReversed()
      .map((reached) => spanOf(text, at, reached))
      .find(judge);
    if (span === undefined) continue;
    found.push(span);
    at = span.end - 1;
  }
  return found;
}

/** Letters whose lower case is longer stay as they are, so that places stay the same. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replaceAll(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}

function reachedFrom(plain: string, start: number, tree: Branch): readonly Reached[] {
  const reached: Reached[] = [];
  const gaps: number[] = [];
  let branch = tree;
  let at = start;
  for (let letters = 1; ; letters += 1) {
    const next = branch.next.get(plain[at] ?? '');
    if (next === undefined) return reached;
    branch = next;
    at += 1;
    for (const entry of branch.ends) reached.push({ entry, end: at, gaps: [...gaps] });
    const from = at;
    while (at - from < MOST_BETWEEN && BETWEEN.test(plain[at] ?? '')) at += 1;
    if (SEEN.test(plain.slice(from, at))) gaps.push(letters);
  }
}

function spanOf(text: string, start: number, { entry, end, gaps }: Reached): NameSpan {
  const tail = isSpaced(text[end - 1] ?? '') ? runOf(text, end) : '';
  const addressed = isAddressed(text.slice(end, end + AROUND));
  const begins = isFree(text, start, entry.letters.length);
  const whole = begins && isEnd(text, end) && isNameTail(tail) && isOneName(entry, gaps, addressed);
  return { start, end, id: entry.id, whole, begins, addressed, letters: entry.letters.length };
}

function runOf(text: string, from: number): string {
  return /^\p{Script=Hangul}{0,17}/u.exec(text.slice(from, from + AROUND))?.[0] ?? '';
}

const HANGUL = /\p{Script=Hangul}/u;
const HAN = /\p{Script=Han}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const CASED = /[\p{L}\p{N}]/u;

function isSpaced(letter: string): boolean {
  return HANGUL.test(letter);
}

function scriptOf(letter: string): string {
  if (HANGUL.test(letter)) return 'hangul';
  if (HAN.test(letter)) return 'han';
  if (KANA.test(letter)) return 'kana';
  return CASED.test(letter) ? 'cased' : '';
}

/** Nothing of its script stands before it, but for a duty that is written together with it: `사회자홍길동`. */
function isFree(text: string, start: number, letters: number): boolean {
  const script = scriptOf(text[start] ?? '');
  if (script === '' || scriptOf(text[start - 1] ?? '') !== script) return true;
  if (script !== 'hangul' || letters < 3) return false;
  const before = /\p{Script=Hangul}{1,17}$/u.exec(text.slice(Math.max(0, start - AROUND), start))?.[0] ?? '';
  return before.length > 1 && (isWorkWord(before) || isTitle(before));
}

function isEnd(text: string, end: number): boolean {
  const script = scriptOf(text[end - 1] ?? '');
  return script === 'hangul' || script === '' || scriptOf(text[end] ?? '') !== script;
}

/** Whether what is written apart is still that name: `홍 길동` and `홍 길 동` are; `이 나무`, `한강 물` are other words unless addressed. */
function isOneName({ letters, surname, spaces }: Entry, gaps: readonly number[], addressed: boolean): boolean {
  if (gaps.length === 0 || addressed || gaps.every((gap) => spaces.includes(gap))) return true;
  if (letters.length === 2) return ONLY_SURNAMES.has(letters[0] ?? '');
  if (gaps.length > 1) return true;
  const [gap = 0] = gaps;
  const [first, rest] = [letters.slice(0, gap), letters.slice(gap)];
  if (gap !== surname) return !isWorkWord(first);
  return !(isAlsoAWord(first) && isWorkWord(rest));
}

/** Words in Latin letters and their like: neighbours that together, in any order, are a name. */
function runsIn(text: string, { run, longest }: NameBook, judge: Judge): readonly NameSpan[] {
  const found: NameSpan[] = [];
  const words = wordsIn(text);
  for (let at = 0; at < words.length; at += 1) {
    const spans: NameSpan[] = [];
    let together = '';
    for (let last = at; last < Math.min(words.length, at + MOST_WORDS); last += 1) {
      const [word, before] = [words[last], words[last - 1]];
      if (word === undefined) break;
      if (last > at && !JOINED_WORDS.test(text.slice(before?.end, word.start))) break;
      together += word.plain;
      if (together.length > longest) break;
      for (const name of run.get(together) ?? []) {
        const count = name.written.trim().split(/[\s,._]+/u).length;
        if (last === at && count > 1 && together.length < FEWEST_JOINED) continue;
        const start = words[at]?.start ?? 0;
        // Marks at the end of the name itself go with it.
        const end = text.startsWith(name.written, start) ? Math.max(word.end, start + name.written.length) : word.end;
        const addressed = isAddressed(text.slice(end, end + AROUND));
        spans.push({ start, end, id: name.id, whole: true, begins: true, addressed, letters: together.length });
      }
    }
    const span = spans.toReversed().find(judge);
    if (span === undefined) continue;
    found.push(span);
    while (words[at + 1] !== undefined && (words[at + 1]?.start ?? 0) < span.end) at += 1;
  }
  return found;
}
