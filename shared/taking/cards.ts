/** Rows of a spreadsheet as cards of the board. */
import type { CommandInput } from '../contract/index.ts';
import { parseDate } from '../domain/civil-date.ts';
import { personNamed } from '../domain/name-words.ts';
import { PeopleBook } from '../domain/people-book.ts';
import type { KnownPerson } from '../domain/people-book.ts';
import type { Area, Stage } from '../domain/stage.ts';
import type { CivilDate } from '../domain/units.ts';
import { DECLARED } from '../entities/index.ts';
import { codeOf, headNames } from '../sheets/field-words.ts';
import type { SheetLocale } from '../sheets/field-words.ts';
import { squash } from '../sheets/heads.ts';
import type { Line } from '../sheets/lines.ts';
import { plainLines } from '../sheets/plain-block.ts';
import { readField } from '../sheets/read-field.ts';
import type { LineFault, Taker } from './taker.ts';

export type TakenCard = CommandInput<'task.take'>['cards'][number];

/** Of a card: its own columns, and who does it. */
const COLUMNS = ['title', 'lead', 'startOn', 'endOn', 'stage', 'area', 'status', 'place', 'notes'] as const;
type Column = (typeof COLUMNS)[number];

/** What is prepared when nobody says when, and the area that a stage has most to do with. */
const USUAL_STAGE: Stage = 'prepare';
const USUAL_AREA = {
  topic: 'topic',
  plan: 'plan',
  prepare: 'checks',
  run: 'run',
  followup: 'followup',
} as const satisfies Record<Stage, Area>;

const BETWEEN_NAMES = /[,;·/\n]|\s및\s/u;

export interface CardsFrom {
  readonly locale: SheetLocale;
  /** The day that the work is about. */
  readonly near: CivilDate;
  readonly people: readonly KnownPerson[];
  /** Titles of the cards that are there. */
  readonly titles: readonly string[];
}

export function cardsTaker({ locale, near, people, titles }: CardsFrom): Taker<TakenCard> {
  const book = new PeopleBook(people);
  return {
    headings: COLUMNS.map((id) => ({ id, names: headNames('task', id) })),
    order: COLUMNS,
    plain: (block) => plainLines(block, {}),
    check: (lines) => lines.flatMap((line, at) => faultsOf(line, at + 1)),
    alike: (lines) => placesOfTwice(lines, titles),
    rows: (lines) => lines.map((line) => cardOf(line, near)),
  };

  function faultsOf(line: Line, row: number): readonly LineFault[] {
    const faults = COLUMNS.flatMap((columnId) => {
      const fault = faultOf(columnId, line[columnId] ?? '');
      return fault === null ? [] : [{ row, columnId, ...fault }];
    });
    const { startOn, endOn } = daysOf(line, near);
    if (startOn !== null && endOn !== null && endOn < startOn)
      return [...faults, { row, columnId: 'endOn', code: 'date.endBeforeStart', params: {} }];
    return faults;
  }
  function faultOf(column: Column, text: string): Pick<LineFault, 'code' | 'params'> | null {
    if (column === 'title' && text.trim() === '') return { code: 'row.missing', params: {} };
    if (text.trim() === '') return null;
    if (column === 'lead') return nameFault(text);
    if (column === 'startOn' || column === 'endOn')
      return parseDate(text, near).ok ? null : { code: 'date.invalid', params: {} };
    const read = readField(DECLARED.task.fields[column], text, { locale, near, names: [] });
    return read === null || read.ok ? null : read;
  }
  function nameFault(text: string): Pick<LineFault, 'code' | 'params'> | null {
    for (const name of namesIn(text)) {
      if (personNamed(name) === undefined) return { code: 'person.nameNeeded', params: {} };
      if (book.find(name).length > 1) return { code: 'person.ambiguous', params: { name } };
    }
    return null;
  }
}

/** Lines with the title of a card that is there, or of a line above. */
function placesOfTwice(lines: readonly Line[], titles: readonly string[]): readonly number[] {
  const seen = new Set(titles.map(squash));
  return lines.flatMap((line, at) => {
    const key = squash(line['title'] ?? '');
    const isTwice = key !== '' && seen.has(key);
    seen.add(key);
    return isTwice ? [at] : [];
  });
}

export function namesIn(text: string): readonly string[] {
  return text
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function daysOf(line: Line, near: CivilDate): { readonly startOn: CivilDate | null; readonly endOn: CivilDate | null } {
  const day = (text: string | undefined) => {
    const read = parseDate(text ?? '', near);
    return read.ok ? read.value : null;
  };
  return { startOn: day(line['startOn']), endOn: day(line['endOn']) };
}

/** A line without faults. */
function cardOf(line: Line, near: CivilDate): TakenCard {
  const { stage, area, status } = DECLARED.task.fields;
  const inStage = stage.schema.safeParse(codeOf(stage, line['stage'] ?? '')).data ?? USUAL_STAGE;
  return {
    title: (line['title'] ?? '').trim(),
    notes: (line['notes'] ?? '').trim(),
    stage: inStage,
    area: area.schema.safeParse(codeOf(area, line['area'] ?? '')).data ?? USUAL_AREA[inStage],
    status: status.schema.safeParse(codeOf(status, line['status'] ?? '')).data ?? 'todo',
    place: (line['place'] ?? '').trim(),
    dates: datesOf(line, near),
    people: namesIn(line['lead'] ?? '').map((name) => ({ name })),
  };
}

/** One day, whichever of the two it stands under, or from one to the other. */
function datesOf(line: Line, near: CivilDate): TakenCard['dates'] {
  const { startOn, endOn } = daysOf(line, near);
  const first = startOn ?? endOn;
  if (first === null) return { dateKind: 'none' };
  if (startOn === null || endOn === null || startOn === endOn)
    return { dateKind: 'day', startOn: first, startAt: null, endAt: null };
  return { dateKind: 'range', startOn, startAt: null, endOn, endAt: null };
}
