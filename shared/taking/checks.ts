/** Rows of a spreadsheet as lines of the checklists: each under its card, and under another line where it is indented or names it. */
import type { CommandInput } from '../contract/index.ts';
import { grouped } from '../domain/grouped.ts';
import { isNobody } from '../domain/name-words.ts';
import { PeopleBook } from '../domain/people-book.ts';
import type { KnownPerson } from '../domain/people-book.ts';
import type { CivilDate } from '../domain/units.ts';
import { DECLARED } from '../entities/index.ts';
import type { Entity } from '../entities/index.ts';
import { headNames } from '../sheets/field-words.ts';
import type { SheetLocale } from '../sheets/field-words.ts';
import { squash } from '../sheets/heads.ts';
import type { Line } from '../sheets/lines.ts';
import { plainLines } from '../sheets/plain-block.ts';
import { readField } from '../sheets/read-field.ts';
import { namesIn } from './cards.ts';
import { marked, readDay, readState } from './check-cells.ts';
import type { LineFault, Taker } from './taker.ts';

export type TakenCheck = CommandInput<'checkItem.take'>['lines'][number];

const COLUMNS = [
  'text',
  'taskId',
  'parentId',
  'personId',
  'dueOn',
  'dueAt',
  'place',
  'state',
  'reason',
  'rightWhen',
  'proof',
] as const;
type Column = (typeof COLUMNS)[number];
type Refusal = Pick<LineFault, 'code' | 'params'>;

interface Card {
  readonly id: string;
  readonly title: string;
}

export interface ChecksFrom {
  readonly locale: SheetLocale;
  readonly near: CivilDate;
  readonly people: readonly KnownPerson[];
  readonly cards: readonly Card[];
  readonly checks: readonly Pick<Entity<'checkItem'>, 'id' | 'taskId' | 'text' | 'parentId'>[];
  /** Whether a card that is not there is made; else its lines are refused. */
  readonly makesCards: boolean;
  /** Under which card lines go that name none; null: they are refused. */
  readonly usualCard: string | null;
}

/** A card of the board, one that will be made, or why neither. */
type Under = { readonly id: string } | { readonly title: string } | Refusal;

export interface ChecksTaker extends Taker<TakenCheck> {
  /** Titles that no card has. */
  readonly unknownCards: (lines: readonly Line[]) => readonly string[];
  readonly namesNoCard: (lines: readonly Line[]) => boolean;
}

export function checksTaker(from: ChecksFrom): ChecksTaker {
  const { locale, near, cards, makesCards, usualCard } = from;
  const book = new PeopleBook(from.people);
  const byTitle = grouped(cards, ({ title }) => squash(title));
  const stored = new Map(
    from.checks.map(({ id, taskId, text, parentId }) => [`${taskId} ${squash(text)}`, { id: parentId ?? id }] as const),
  );
  const there = new Set(from.checks.map(({ taskId, text }) => `${taskId} ${squash(text)}`));
  return {
    headings: COLUMNS.map((id) => ({ id, names: headNames('checkItem', id) })),
    order: COLUMNS,
    // One cell of a card stands for all its lines.
    plain: (block) => plainLines(block, { always: ['taskId'] }),
    check: (lines) => lines.flatMap((line, at) => faultsOf(line, at + 1)),
    alike(lines) {
      const seen = new Set(there);
      return lines.flatMap((line, at) => {
        const key = `${cardKey(line)} ${squash(marked(line['text'] ?? '').text)}`;
        const isTwice = seen.has(key);
        seen.add(key);
        return isTwice ? [at] : [];
      });
    },
    rows: (lines) => new Laying(near, under, stored).rows(lines),
    unknownCards: (lines) => [
      ...new Set(lines.map((line) => cardNamed(line)).filter((title) => title !== '' && !byTitle.has(squash(title)))),
    ],
    namesNoCard: (lines) => lines.some((line) => cardNamed(line) === ''),
  };

  function cardNamed(line: Line): string {
    return (line['taskId'] ?? '').trim();
  }
  function cardKey(line: Line): string {
    const card = under(line);
    return 'id' in card ? card.id : squash(cardNamed(line));
  }
  function under(line: Line): Under {
    const title = cardNamed(line);
    if (title === '') return usualCard === null ? { code: 'row.missing', params: {} } : { id: usualCard };
    const [card, ...others] = byTitle.get(squash(title)) ?? [];
    const exact = [card, ...others].filter((one) => one?.title === title);
    if (card === undefined) return makesCards ? { title } : { code: 'check.noCard', params: { title } };
    if (others.length === 0) return { id: card.id };
    const [one, ...more] = exact;
    return one !== undefined && more.length === 0 ? { id: one.id } : { code: 'check.cardAmbiguous', params: { title } };
  }
  function faultsOf(line: Line, row: number): readonly LineFault[] {
    return COLUMNS.flatMap((columnId) => {
      const refusal = refusalOf(columnId, line);
      return refusal === null ? [] : [{ row, columnId, ...refusal }];
    });
  }
  function refusalOf(column: Column, line: Line): Refusal | null {
    const text = line[column] ?? '';
    switch (column) {
      case 'taskId': {
        const card = under(line);
        return 'code' in card ? card : 'title' in card ? readAs('text', card.title) : null;
      }
      case 'text': {
        const said = marked(text).text;
        return said === '' ? { code: 'row.missing', params: {} } : readAs('text', said);
      }
      case 'parentId':
        return text.trim() === '' ? null : readAs('text', marked(text).text);
      case 'personId':
        return nameRefusal(text);
      case 'dueOn':
        return readDay(text, near) === undefined ? { code: 'check.day', params: {} } : null;
      case 'state':
        return readState(text) === undefined ? readAs('state', text) : reasonIn('state', line);
      case 'reason':
        return readAs('reason', text) ?? reasonIn('reason', line);
      case 'dueAt':
      case 'place':
      case 'rightWhen':
      case 'proof':
        return text.trim() === '' ? null : readAs(column, text);
    }
  }
  function readAs(name: 'text' | 'state' | 'reason' | 'dueAt' | 'place' | 'rightWhen' | 'proof', text: string) {
    const read = readField(DECLARED.checkItem.fields[name], text, { locale, near, names: [] });
    return read === null || read.ok ? null : read;
  }
  function nameRefusal(text: string): Refusal | null {
    const names = namesIn(text).filter((name) => !isNobody(name));
    if (names.length > 1) return { code: 'check.onePerson', params: {} };
    const [name] = names;
    return name !== undefined && book.find(name).length > 1 ? { code: 'person.ambiguous', params: { name } } : null;
  }
}

/** 해당 없음 needs a reason and nothing else has one; what is wrong is told in the column that the table has. */
function reasonIn(column: 'state' | 'reason', line: Line): Refusal | null {
  const hasColumn = 'reason' in line;
  const { state, reason } = stateOf(line);
  if (state === 'na' && reason === '')
    return hasColumn === (column === 'reason') ? { code: 'check.reasonNeeded', params: {} } : null;
  return state !== 'na' && reason !== '' && column === 'reason' ? { code: 'check.reasonAlone', params: {} } : null;
}

function stateOf(line: Line): Pick<TakenCheck, 'state' | 'reason'> {
  const said = readState(line['state'] ?? '') ?? { state: null, reason: '' };
  const reason = (line['reason'] ?? '').trim() || said.reason;
  const boxed = marked(line['text'] ?? '').state;
  return { state: said.state ?? boxed ?? (reason === '' ? 'open' : 'na'), reason };
}

type Parent = NonNullable<TakenCheck['parent']>;

/** Lines without faults, one behind the other, each with the place of what it is a part of. */
class Laying {
  readonly #near: CivilDate;
  readonly #under: (line: Line) => Under;
  readonly #laid: TakenCheck[] = [];
  /** By card and text: under what goes a line that names it. */
  readonly #tops: Map<string, Parent>;
  /** Places of lines that were named and not written yet. */
  readonly #named = new Set<number>();

  constructor(near: CivilDate, under: (line: Line) => Under, stored: ReadonlyMap<string, Parent>) {
    this.#near = near;
    this.#under = under;
    this.#tops = new Map(stored);
  }

  rows(lines: readonly Line[]): readonly TakenCheck[] {
    const plain = this.#plainCards(lines);
    let top: { readonly card: string; readonly at: number } | null = null;
    for (const line of lines) {
      const card = this.#cardOf(line);
      const key = keyOf(card);
      const { text, isPart, hasBullet } = marked(line['text'] ?? '');
      const named = marked(line['parentId'] ?? '').text;
      const isBelow = isPart || (hasBullet && plain.has(key));
      const parent = named === '' ? (isBelow && top?.card === key ? top.at : null) : this.#topNamed(card, named, text);
      if (parent === null) {
        // Another line that was named before it was written.
        const made = this.#tops.get(`${key} ${squash(text)}`);
        const at = typeof made === 'number' && this.#named.delete(made) ? made : this.#laid.length;
        this.#laid[at] = this.#lineOf(line, card, null);
        this.#tops.set(`${key} ${squash(text)}`, at);
        top = { card: key, at };
      } else {
        // Lines nest one level deep: what names a part stands beside it.
        const own = `${key} ${squash(text)}`;
        if (!this.#tops.has(own)) this.#tops.set(own, parent);
        this.#laid.push(this.#lineOf(line, card, parent));
      }
    }
    return this.#laid;
  }

  /** Cards of which some lines have no bullet: there those that have one stand below. */
  #plainCards(lines: readonly Line[]): ReadonlySet<string> {
    const unmarked = lines.filter((line) => {
      const { isPart, hasBullet } = marked(line['text'] ?? '');
      return !isPart && !hasBullet;
    });
    return new Set(unmarked.map((line) => keyOf(this.#cardOf(line))));
  }

  /** The line that is named, made where nobody wrote it; null for a line that names itself. */
  #topNamed(card: TakenCheck['card'], named: string, text: string): Parent | null {
    if (squash(named) === squash(text)) return null;
    const key = `${keyOf(card)} ${squash(named)}`;
    const known = this.#tops.get(key);
    if (known !== undefined) return known;
    const at = this.#laid.length;
    this.#laid.push({ ...BLANK, card, text: named });
    this.#tops.set(key, at);
    this.#named.add(at);
    return at;
  }

  #cardOf(line: Line): TakenCheck['card'] {
    const card = this.#under(line);
    return 'code' in card ? { title: (line['taskId'] ?? '').trim() } : card;
  }

  #lineOf(line: Line, card: TakenCheck['card'], parent: Parent | null): TakenCheck {
    const day = readDay(line['dueOn'] ?? '', this.#near) ?? { dueOn: null, offsetDays: null, dueAt: null };
    const at = readField(DECLARED.checkItem.fields.dueAt, line['dueAt'] ?? '', {
      locale: 'ko',
      near: this.#near,
      names: [],
    });
    const dueAt = DECLARED.checkItem.fields.dueAt.schema.safeParse(at?.ok === true ? at.value : null).data ?? null;
    const person = namesIn(line['personId'] ?? '').find((name) => !isNobody(name));
    return {
      card,
      parent,
      text: marked(line['text'] ?? '').text,
      ...stateOf(line),
      dueOn: day.dueOn,
      offsetDays: day.offsetDays,
      dueAt: dueAt ?? day.dueAt,
      person: person === undefined ? null : { name: person },
      place: (line['place'] ?? '').trim(),
      rightWhen: (line['rightWhen'] ?? '').trim(),
      proof: (line['proof'] ?? '').trim(),
    };
  }
}

const BLANK = {
  parent: null,
  state: 'open',
  reason: '',
  dueOn: null,
  offsetDays: null,
  dueAt: null,
  person: null,
  place: '',
  rightWhen: '',
  proof: '',
} as const;

function keyOf(card: TakenCheck['card']): string {
  return 'id' in card ? card.id : squash(card.title);
}
