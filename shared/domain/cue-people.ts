/**
 * The people cell of a cue: `나무, 민니(부), 케이터링`. A name that a person of the experiment goes by links to that person; the marks
 * (정) and (부) say lead and deputy (korean conventions 2.2). Everything else stays text as it is written: reading never makes a person.
 *
 * The linked people are kept apart from the text (`otherPeople`). They stand before it, unless it leaves a place empty for them:
 * `케이터링,` has them behind, `, 케이터링,` on both sides.
 */
import { joinedIn, listedIn, spacedIn, type Chunk } from './cell-words.ts';
import { isNobody, looksLikeName } from './name-words.ts';
import { nameKey, type PeopleBook } from './people-book.ts';

export interface CueDuty {
  readonly personId: string;
  readonly duty: 'lead' | 'deputy';
}

/** What a people cell holds. */
export interface CellPeople {
  readonly people: readonly CueDuty[];
  readonly otherPeople: string;
}

export type PeopleReading =
  | ({ readonly ok: true } & CellPeople)
  /** Two or more people go by this label; `나무(홍길동)` tells them apart. */
  | { readonly ok: false; readonly label: string };

interface Mention {
  /** Everything but the duty: `나무`, or `나무(홍길동)`. */
  readonly whole: string;
  readonly duty: 'lead' | 'deputy';
}

type Piece =
  | ({ readonly kind: 'person'; readonly start: number } & CueDuty)
  | { readonly kind: 'text'; readonly start: number; readonly text: string };

const LAST_BRACKET = /[(（][^()（）]*[)）]$/u;
const DUTIES: Readonly<Record<string, 'lead' | 'deputy'>> = {
  정: 'lead',
  주: 'lead',
  lead: 'lead',
  부: 'deputy',
  보조: 'deputy',
  deputy: 'deputy',
};
/** UTF-16 units of the longest text that may be a name with its marks; longer text is a sentence. */
const LONGEST = 640;
/** The longest free word that is offered as a person. */
const LONGEST_OFFERED = 40;
const LATIN_WORD = /^[\p{Script=Latin}'’.-]+(?: [\p{Script=Latin}'’.-]+)*$/u;
const HANGUL_NAME = /^\p{Script=Hangul}{3,}$/u;

const EMPTY: CellPeople = { people: [], otherPeople: '' };

function readMention(text: string): Mention {
  let whole = text.trim();
  let duty: 'lead' | 'deputy' = 'lead';
  for (let at = whole.search(LAST_BRACKET); at >= 0; at = whole.search(LAST_BRACKET)) {
    const marked =
      DUTIES[
        whole
          .slice(at + 1, -1)
          .trim()
          .toLowerCase()
      ];
    if (marked === undefined) break;
    duty = marked;
    whole = whole.slice(0, at).trim();
  }
  return { whole, duty };
}

/**
 * Reads a cell against the people of an experiment. Each person is listed once, with the duty written first. A label that several
 * people share means the one who is on the cue already (`current`), if there is one; a word that is text there already stays text.
 */
export function readPeople(text: string, book: PeopleBook, current: CellPeople = EMPTY): PeopleReading {
  return new Cell(book, current).read(text);
}

class Cell {
  readonly #book: PeopleBook;
  readonly #onCue: ReadonlySet<string>;
  readonly #texts: ReadonlySet<string>;
  readonly #pieces: Piece[] = [];
  readonly #named = new Set<string>();
  /** Whether a person was named behind a text. */
  #mixed = false;
  #ambiguous: string | null = null;

  constructor(book: PeopleBook, { people, otherPeople }: CellPeople) {
    this.#book = book;
    this.#onCue = new Set(people.map(({ personId }) => personId));
    this.#texts = new Set(listedIn(otherPeople).map((chunk) => nameKey(chunk.text)));
  }

  read(text: string): PeopleReading {
    const chunks = listedIn(text).filter((chunk) => chunk.text !== '');
    for (let index = 0; index < chunks.length; index += 1) {
      const [chunk, next] = [chunks[index], chunks[index + 1]];
      if (chunk === undefined) continue;
      if (next !== undefined && this.#takeInverted(text, chunk, next)) index += 1;
      else if (!this.#takeWhole(chunk)) this.#takeParts(chunk);
    }
    if (this.#ambiguous !== null) return { ok: false, label: this.#ambiguous };
    const people = this.#pieces.flatMap((piece) =>
      piece.kind === 'person' ? [{ personId: piece.personId, duty: piece.duty }] : [],
    );
    return { ok: true, people, otherPeople: this.#otherPeople(text) };
  }

  /** Whom a name means here: nobody, one, or a question (`null`). */
  #lookUp(whole: string): string | undefined | null {
    if (whole.length > LONGEST) return undefined;
    const found = this.#book.find(whole, this.#onCue);
    if (found.length < 2) return found[0]?.id;
    const here = found.filter(({ id }) => this.#onCue.has(id));
    // Of two people of one label who are both on the cue, each mention means the next.
    const meant = here.find(({ id }) => !this.#named.has(id)) ?? here[0];
    return meant === undefined ? null : meant.id;
  }

  /** `Smith, John` of a known John Smith, where neither word is somebody's own. */
  #takeInverted(text: string, chunk: Chunk, next: Chunk): boolean {
    const given = readMention(next.text);
    if (!LATIN_WORD.test(chunk.text) || !LATIN_WORD.test(given.whole)) return false;
    if (text.slice(chunk.start + chunk.text.length, next.start).trim() !== ',') return false;
    const isApart = [chunk.text, given.whole].some((word) => this.#lookUp(word) !== undefined);
    const personId = isApart ? undefined : this.#lookUp(`${given.whole} ${chunk.text}`);
    if (typeof personId !== 'string') return false;
    this.#addPerson(chunk.start, personId, given.duty);
    return true;
  }

  #takeWhole(chunk: Chunk): boolean {
    const { whole, duty } = readMention(chunk.text);
    const personId = this.#lookUp(whole);
    if (personId === undefined) return false;
    if (personId !== null) this.#addPerson(chunk.start, personId, duty);
    else if (this.#texts.has(nameKey(chunk.text))) this.#addText(chunk);
    else this.#ambiguous ??= whole;
    return true;
  }

  /** Several names in one: each by itself where one of them is known, else the text as it stands. */
  #takeParts(chunk: Chunk): void {
    const parts = this.#partsOf(chunk);
    const isText = this.#texts.has(nameKey(chunk.text)) && parts.some((part) => this.#lookUpPart(part) === null);
    if (parts.length > 1 && !isText && parts.some((part) => this.#isKnown(part))) {
      for (const part of parts) if (!this.#takeWhole(part)) this.#addText(part);
    } else this.#addText(chunk);
  }

  #partsOf(chunk: Chunk): readonly Chunk[] {
    if (chunk.text.length > LONGEST) return [chunk];
    const joined = joinedIn(chunk);
    if (joined.length > 1) {
      const isOneWord = joined.some(({ text }) => [...text].length < 2) && !joined.every((part) => this.#isKnown(part));
      return isOneWord ? [chunk] : joined;
    }
    const spaced = spacedIn(chunk);
    const isNames = spaced.every(({ text }) => {
      const { whole } = readMention(text);
      return looksLikeName(whole) || (HANGUL_NAME.test(whole) && this.#lookUp(whole) !== undefined);
    });
    return isNames ? spaced : [chunk];
  }

  #isKnown(part: Chunk): boolean {
    return this.#lookUpPart(part) !== undefined;
  }

  #lookUpPart(part: Chunk): string | undefined | null {
    return this.#lookUp(readMention(part.text).whole);
  }

  #addPerson(start: number, personId: string, duty: CueDuty['duty']): void {
    this.#mixed ||= this.#pieces.some(({ kind }) => kind === 'text');
    if (this.#named.has(personId)) return;
    this.#named.add(personId);
    this.#pieces.push({ kind: 'person', start, personId, duty });
  }

  #addText({ start, text }: Chunk): void {
    this.#pieces.push({ kind: 'text', start, text });
  }

  #otherPeople(text: string): string {
    const first = this.#pieces.find(({ kind }) => kind === 'text');
    if (first === undefined) return '';
    const rest = text.slice(first.start).trim();
    const isWhole = !this.#mixed && listedIn(rest).every((chunk) => chunk.text !== '');
    if (isWhole) return rest;
    const places = this.#pieces.map((piece) => (piece.kind === 'text' ? piece.text : ''));
    const last = places.findLastIndex((place) => place !== '');
    const areAllBefore = !places.slice(places.findIndex((place) => place !== '')).includes('');
    const kept = areAllBefore ? places.filter((place) => place !== '') : places.slice(0, last + 2);
    return kept.join(', ').trimEnd();
  }
}

/** Someone on the cue, or text as it stands in the cell. */
type Place = CueDuty | string;

/** People and texts in the order of the cell. */
export function placesOf({ people, otherPeople }: CellPeople): readonly Place[] {
  const chunks = otherPeople === '' ? [] : listedIn(otherPeople);
  if (chunks.every(({ text }) => text !== '')) return otherPeople === '' ? people : [...people, otherPeople];
  const left = [...people];
  const places = chunks.flatMap(({ text }): readonly Place[] => {
    if (text !== '') return [text];
    const person = left.shift();
    return person === undefined ? [] : [person];
  });
  return [...places, ...left];
}

export interface CellPart {
  /** `word`: may be somebody who is not among the people yet; `plain`: nobody, and what stands between. */
  readonly kind: 'person' | 'word' | 'plain';
  readonly text: string;
}

/** The cell as it shows, part by part; `deputyMark` is the locale's word for 부. A person without a label is left out. */
export function cellParts(
  cell: CellPeople,
  labels: ReadonlyMap<string, string>,
  deputyMark: string,
): readonly CellPart[] {
  const groups = placesOf(cell).flatMap((place): readonly (readonly CellPart[])[] => {
    if (typeof place === 'string') return [textParts(place)];
    const label = labels.get(place.personId);
    if (label === undefined) return [];
    return [[{ kind: 'person', text: place.duty === 'deputy' ? `${label}(${deputyMark})` : label }]];
  });
  return groups.flatMap((group, index) => (index === 0 ? group : [{ kind: 'plain', text: ', ' }, ...group]));
}

function textParts(text: string): readonly CellPart[] {
  const parts: CellPart[] = [];
  let from = 0;
  for (const chunk of listedIn(text)) {
    if (wordsOf(chunk, LONGEST_OFFERED).length === 0) continue;
    if (chunk.start > from) parts.push({ kind: 'plain', text: text.slice(from, chunk.start) });
    parts.push({ kind: 'word', text: chunk.text });
    from = chunk.start + chunk.text.length;
  }
  return from < text.length ? [...parts, { kind: 'plain', text: text.slice(from) }] : parts;
}

/** The cell's text: `readPeople` of it gives the same again. */
export function printPeople(cell: CellPeople, labels: ReadonlyMap<string, string>, deputyMark: string): string {
  return cellParts(cell, labels, deputyMark)
    .map(({ text }) => text)
    .join('');
}

/** The words of a chunk that may stand for a person, without the marks of duty. */
function wordsOf(chunk: Chunk, longest: number): readonly string[] {
  const joined = joinedIn(chunk);
  const isOneWord = joined.some(({ text }) => [...text].length < 2);
  const spaced = spacedIn(chunk);
  const areNames = spaced.every(({ text }) => looksLikeName(readMention(text).whole));
  const parts = isOneWord ? [chunk] : joined.length === 1 && areNames ? spaced : joined;
  return parts.map(({ text }) => readMention(text).whole).filter((word) => !isNobody(word) && word.length <= longest);
}

/** Words of cells that may stand for a person who is not among the people yet, each once; longer ones are sentences. */
export function freeWords(
  cells: readonly Pick<CellPeople, 'otherPeople'>[],
  longest = LONGEST_OFFERED,
): readonly string[] {
  const words = new Map<string, string>();
  for (const { otherPeople } of cells) {
    for (const word of listedIn(otherPeople).flatMap((chunk) => wordsOf(chunk, longest))) {
      const key = nameKey(word);
      if (!words.has(key)) words.set(key, word);
    }
  }
  return [...words.values()];
}
