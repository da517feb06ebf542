/** Rows of a spreadsheet as cards of the board: the one importer, with the columns of a card. */
import type { CommandInput } from '@shared/contract/index.ts';
import { ROWS_PER_GESTURE } from '@shared/contract/row.contract.ts';
import { parseDate } from '@shared/domain/civil-date.ts';
import { personNamed } from '@shared/domain/name-words.ts';
import { PeopleBook } from '@shared/domain/people-book.ts';
import type { KnownPerson } from '@shared/domain/people-book.ts';
import type { Area, Stage } from '@shared/domain/stage.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { DECLARED } from '@shared/entities/index.ts';
import { codeOf, headNames } from '@shared/sheets/field-words.ts';
import type { TFunction } from 'i18next';
import { errorText } from '@app/i18n/dynamic.ts';
import { columnTitle } from '@app/i18n/field-words.ts';
import { workDay } from '@app/lib/work-day.ts';
import { readField } from '@app/records/fields/read-field.ts';
import type { Line } from '@shared/sheets/lines.ts';
import type { TableImporter } from '@app/records/import/importer.ts';
import { plainLines } from '@shared/sheets/plain-block.ts';

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

export interface CardsImport {
  readonly t: TFunction;
  readonly people: readonly KnownPerson[];
  readonly onTaken: (cards: readonly TakenCard[]) => void;
}

export function cardsImporter({ t, people, onTaken }: CardsImport): TableImporter {
  const book = new PeopleBook(people);
  const titleOf = (id: string): string => (id === 'lead' ? t('board.import.lead') : columnTitle('task', id));
  return {
    memory: 'task',
    headings: COLUMNS.map((id) => ({ id, names: [titleOf(id), ...headNames('task', id)] })),
    titleOf,
    order: COLUMNS,
    most: ROWS_PER_GESTURE,
    plain: (block) => plainLines(block, {}),
    check: (lines) =>
      lines.flatMap((line, at) => faultsOf(line).map(({ columnId, error }) => ({ row: at + 1, columnId, error }))),
    take: (lines) => onTaken(lines.map((line) => cardOf(line))),
  };

  function faultsOf(line: Line): readonly { readonly columnId: Column; readonly error: string }[] {
    const faults = COLUMNS.flatMap((columnId) => {
      const error = faultOf(columnId, line[columnId] ?? '');
      return error === null ? [] : [{ columnId, error }];
    });
    const { startOn, endOn } = daysOf(line);
    if (startOn !== null && endOn !== null && endOn < startOn)
      return [...faults, { columnId: 'endOn', error: errorText({ code: 'date.endBeforeStart', params: {} }) }];
    return faults;
  }
  function faultOf(column: Column, text: string): string | null {
    if (column === 'title' && text.trim() === '') return t('records.error.required', { field: titleOf('title') });
    if (text.trim() === '') return null;
    if (column === 'lead') return nameFault(text);
    if (column === 'startOn' || column === 'endOn')
      return parseDate(text, workDay()).ok ? null : errorText({ code: 'date.invalid', params: {} });
    const read = readField(DECLARED.task.fields[column], text, { t, title: titleOf(column), names: [] });
    return read === null || read.ok ? null : read.error;
  }
  function nameFault(text: string): string | null {
    for (const name of namesIn(text)) {
      if (personNamed(name) === undefined) return errorText({ code: 'person.nameNeeded', params: {} });
      if (book.find(name).length > 1) return errorText({ code: 'person.ambiguous', params: { name } });
    }
    return null;
  }
}

function namesIn(text: string): readonly string[] {
  return text
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function daysOf(line: Line): { readonly startOn: CivilDate | null; readonly endOn: CivilDate | null } {
  const day = (text: string | undefined) => {
    const read = parseDate(text ?? '', workDay());
    return read.ok ? read.value : null;
  };
  return { startOn: day(line['startOn']), endOn: day(line['endOn']) };
}

/** A line without faults. */
function cardOf(line: Line): TakenCard {
  const { stage, area, status } = DECLARED.task.fields;
  const inStage = stage.schema.safeParse(codeOf(stage, line['stage'] ?? '')).data ?? USUAL_STAGE;
  return {
    title: (line['title'] ?? '').trim(),
    notes: (line['notes'] ?? '').trim(),
    stage: inStage,
    area: area.schema.safeParse(codeOf(area, line['area'] ?? '')).data ?? USUAL_AREA[inStage],
    status: status.schema.safeParse(codeOf(status, line['status'] ?? '')).data ?? 'todo',
    place: (line['place'] ?? '').trim(),
    dates: datesOf(line),
    people: namesIn(line['lead'] ?? '').map((name) => ({ name })),
  };
}

/** One day, whichever of the two it stands under, or from one to the other. */
function datesOf(line: Line): TakenCard['dates'] {
  const { startOn, endOn } = daysOf(line);
  const first = startOn ?? endOn;
  if (first === null) return { dateKind: 'none' };
  if (startOn === null || endOn === null || startOn === endOn)
    return { dateKind: 'day', startOn: first, startAt: null, endAt: null };
  return { dateKind: 'range', startOn, startAt: null, endOn, endAt: null };
}
