/**
 * The names that texts are searched for. Hangul, Han and mixed names go letter by letter into a tree, so that thousands are looked for in one
 * walk; names in Latin letters and their like are known by their words in every order.
 */
import { surnameOf } from './surnames.ts';
import { nameWords, ordersOf } from './name-words.ts';

export interface SoughtName {
  /** Handed back with whatever is found of it. */
  readonly id: string;
  /** As the record has it; its own spaces are always followed. */
  readonly written: string;
}

export interface Entry extends SoughtName {
  /** Letters without what stands between them, in lower case. */
  readonly letters: string;
  /** After how many letters the family name ends; 0 where there is none. */
  readonly surname: number;
  /** After how many letters the record itself has a space. */
  readonly spaces: readonly number[];
}

export interface Branch {
  readonly next: Map<string, Branch>;
  readonly ends: Entry[];
}

export interface NameBook {
  readonly tree: Branch;
  /** Words run together, in each order → the names. */
  readonly run: ReadonlyMap<string, readonly SoughtName[]>;
  /** Words with which one of `run` begins. */
  readonly longest: number;
}

/** Between the letters of a name people put a space or a dot; and there may be what cannot be seen. */
export const BETWEEN = /[ \u00a0.·\p{Cf}]/u;
const ALL_BETWEEN = /[\s.·\p{Cf}]/gu;
const UNSPACED = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** As names are compared: `홍 길동` and `홍길동` are one, and so are `Smith, John` and `john smith`. */
export function nameKey(name: string): string {
  const plain = name.normalize('NFC');
  if (UNSPACED.test(plain)) return isForeignHangul(plain) ? nameParts(plain).toSorted().join(' ') : lettersOf(plain);
  const words = nameWords(plain);
  return words.length > 1 ? words.toSorted().join(' ') : lettersOf(plain);
}

/** `존 스미스`: two words, and the first no family name. */
function isForeignHangul(name: string): boolean {
  const [first = '', second = ''] = nameParts(name);
  return (
    /^\p{Script=Hangul}{1,}$/u.test(first) && /^\p{Script=Hangul}{2,}$/u.test(second) && surnameOf(first) !== first
  );
}

function nameParts(name: string): readonly string[] {
  return name.split(/[\s.·,]+/u).filter((part) => part !== '');
}

function lettersOf(name: string): string {
  return name.replaceAll(ALL_BETWEEN, '').toLowerCase();
}

export function nameBook(names: readonly SoughtName[]): NameBook {
  const tree: Branch = { next: new Map(), ends: [] };
  const run = new Map<string, SoughtName[]>();
  for (const name of names) {
    const plain = name.written.normalize('NFC');
    if (UNSPACED.test(plain) || nameWords(plain).length === 0) {
      for (const spelling of isForeignHangul(plain) ? turned(plain) : [plain]) plant(tree, entryOf(name, spelling));
    } else {
      for (const order of ordersOf(nameWords(plain))) run.set(order, [...(run.get(order) ?? []), name]);
    }
  }
  return { tree, run, longest: Math.max(0, ...[...run.keys()].map(({ length }) => length)) };
}

function turned(name: string): readonly string[] {
  const parts = nameParts(name);
  return [parts.join(' '), parts.toReversed().join(' ')];
}

function entryOf(name: SoughtName, spelling: string): Entry {
  const letters = lettersOf(spelling);
  const spaces: number[] = [];
  let count = 0;
  for (const part of nameParts(spelling)) {
    count += lettersOf(part).length;
    if (count < letters.length) spaces.push(count);
  }
  return { ...name, letters, surname: surnameOf(letters)?.length ?? 0, spaces };
}

function plant(tree: Branch, entry: Entry): void {
  if (entry.letters.length < 2) return;
  let at = tree;
  for (const letter of entry.letters) {
    const known = at.next.get(letter) ?? { next: new Map<string, Branch>(), ends: [] };
    at.next.set(letter, known);
    at = known;
  }
  at.ends.push(entry);
}
