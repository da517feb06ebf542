/** What a reader calls a row, where it is looked at, and what it belongs to. */
import type { Difference, DifferenceRoom } from '@shared/contract/bundle-difference.ts';
import { DIFFERENCE_ROOMS } from '@shared/contract/bundle-difference.ts';
import { ENTITY_NAMES, topicOf } from '../db/tables.ts';
import type { EntityName } from '../db/tables.ts';
import { rowKey, rowsOf } from './content.ts';
import type { AnyRow, Content } from './content.ts';
import type { SideNames } from './row-fields.ts';

type Names = ReadonlyMap<string, string>;

export interface Described {
  readonly room: DifferenceRoom;
  readonly name: string;
  readonly thing: Difference['thing'];
}

export interface Describe {
  (table: EntityName, row: AnyRow, isThere: boolean): Described;
  readonly names: SideNames;
  /** By room, then by thing in the order of its table, the thing before its parts. */
  readonly inOrder: (one: Difference, other: Difference) => number;
}

const ROOMS = {
  library: 'overview',
  experiment: 'overview',
  tasks: 'board',
  cues: 'programme',
  people: 'people',
  money: 'money',
  documents: 'documents',
  attachments: 'overview',
  history: 'overview',
  preferences: 'overview',
  backups: 'overview',
  host: 'overview',
} as const satisfies Record<ReturnType<typeof topicOf>, DifferenceRoom>;

/** The column by which a row belongs to a thing. */
const OWNERS: Partial<Record<EntityName, readonly [column: string, table: EntityName]>> = {
  checkItem: ['taskId', 'task'],
  taskLink: ['taskId', 'task'],
  taskAssignment: ['taskId', 'task'],
  cue: ['sheetId', 'cueSheet'],
};

/** A file is looked at where its owner is; the venue stands on the overview. */
const ATTACHMENT_OWNERS = {
  task: ['taskId', 'board'],
  expense: ['expenseId', 'money'],
  person: ['personId', 'people'],
} as const satisfies Partial<Record<EntityName, readonly [column: string, room: DifferenceRoom]>>;

export function describer(here: Content, there: Content): Describe {
  const names = { here: namesOf(here), there: namesOf(there) };
  const places = placesOf(here, there);
  const cueSheets = new Map(
    [...here.tables.cue, ...there.tables.cue].map((cue) => [cue.id, rowKey('cueSheet', cue.sheetId)]),
  );

  function describe(table: EntityName, row: AnyRow, isThere: boolean): Described {
    const own = isThere ? names.there : names.here;
    const key = rowKey(table, row.id);
    const thingKey = ownerOf(table, row) ?? key;
    const thingName = own.get(thingKey) ?? names.here.get(thingKey) ?? names.there.get(thingKey) ?? '';
    return { room: roomOf(table, row), name: nameOf(table, row, own), thing: { key: thingKey, name: thingName } };
  }

  function ownerOf(table: EntityName, row: AnyRow): string | undefined {
    if (table === 'cueAssignment') return cueSheets.get(String(row['cueId']));
    if (table === 'attachment') {
      const found = ownersOf(row);
      return found === undefined ? undefined : rowKey(found.table, row[found.column]);
    }
    const owner = OWNERS[table];
    return owner === undefined ? undefined : rowKey(owner[1], row[owner[0]]);
  }

  function inOrder(one: Difference, other: Difference): number {
    return (
      DIFFERENCE_ROOMS.indexOf(one.room) - DIFFERENCE_ROOMS.indexOf(other.room) ||
      placeOf(one.thing.key) - placeOf(other.thing.key) ||
      ENTITY_NAMES.indexOf(one.table) - ENTITY_NAMES.indexOf(other.table) ||
      placeOf(one.key) - placeOf(other.key)
    );
  }

  function placeOf(key: string): number {
    return places.get(key) ?? Infinity;
  }

  return Object.assign(describe, { names, inOrder });
}

function roomOf(table: EntityName, row: AnyRow): DifferenceRoom {
  return (table === 'attachment' ? ownersOf(row)?.room : undefined) ?? ROOMS[topicOf(table)];
}

function ownersOf(row: AnyRow) {
  const found = (['task', 'expense', 'person'] as const).find((table) => table === row['owner']);
  if (found === undefined) return undefined;
  const [column, room] = ATTACHMENT_OWNERS[found];
  return { table: found, column, room };
}

/** Where each row stands among all: those of there first, as they are what one is asked about. */
function placesOf(here: Content, there: Content): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const table of ENTITY_NAMES) {
    for (const { id } of [...rowsOf(there, table), ...rowsOf(here, table)]) {
      const key = rowKey(table, id);
      if (!places.has(key)) places.set(key, places.size);
    }
  }
  return places;
}

function namesOf(content: Content): Names {
  const names = new Map<string, string>();
  for (const table of ENTITY_NAMES) {
    for (const row of rowsOf(content, table)) names.set(rowKey(table, row.id), nameOf(table, row, names));
  }
  return names;
}

/** Empty where the row has no name of its own: the reader's words for its table then say what it is. */
function nameOf(table: EntityName, row: AnyRow, names: Names): string {
  function text(...columns: readonly string[]): string {
    return columns.map((column) => String(row[column] ?? '')).find((value) => value !== '') ?? '';
  }
  function named(...targets: readonly (readonly [column: string, table: EntityName])[]): string {
    return targets.map(([column, target]) => names.get(rowKey(target, row[column])) ?? '').join(' · ');
  }
  switch (table) {
    case 'experiment':
    case 'task':
    case 'cueSheet':
      return text('title');
    case 'brief':
    case 'closing':
      return '';
    case 'gateOverride':
      return text('stage');
    case 'person':
      return text('name', 'nickname');
    case 'checkItem':
      return text('text');
    case 'taskLink':
      return text('label', 'url');
    case 'taskAssignment':
      return named(['personId', 'person']);
    case 'cue':
      return [text('number'), text('title', 'section')].filter((part) => part !== '').join(' ');
    case 'cueAssignment':
      return named(['cueId', 'cue'], ['personId', 'person']);
    case 'fundingSource':
      return text('name');
    case 'budgetLine':
      return text('item', 'subcategory', 'category');
    case 'expense':
      return text('description', 'payee');
    case 'documentSetting':
      return text('kind');
    case 'documentIssue':
      return text('fileName');
    case 'attachment':
      return text('name');
    default:
      return absurd(table);
  }
}

function absurd(table: never): string {
  return table;
}
