/**
 * Every table of the store, declared once (README.md). Row types, bundle, references, names, order, copying and words follow
 * from these declarations and from nothing else.
 */
import type { z } from 'zod';
import { attachment } from './attachment.ts';
import { brief } from './brief.ts';
import { closing } from './closing.ts';
import { cue, cueAssignment, cueSheet } from './cue.ts';
import type { Declaration } from './define.ts';
import { blankFields } from './derive.ts';
import { documentIssue, documentSetting } from './document.ts';
import { experiment } from './experiment.ts';
import type { Field } from './fields.ts';
import { gateOverride } from './gate-override.ts';
import { budgetLine, expense, fundingSource } from './money.ts';
import { person } from './person.ts';
import { ROOM_IDS } from './rooms.ts';
import type { RoomId } from './rooms.ts';
import { checkItem, task, taskAssignment, taskLink } from './task.ts';

/** Parents before children: rows are written in this order and removed in the opposite one. */
export const DECLARED = {
  experiment,
  brief,
  closing,
  gateOverride,
  person,
  task,
  checkItem,
  taskLink,
  taskAssignment,
  cueSheet,
  cue,
  cueAssignment,
  fundingSource,
  budgetLine,
  expense,
  documentSetting,
  documentIssue,
  attachment,
} as const;

export type EntityName = keyof typeof DECLARED;
export type Entity<N extends EntityName> = z.output<(typeof DECLARED)[N]['schema']>;
/** A row as plain JSON, before its units are branded: what a file or a test writes. */
export type EntityInput<N extends EntityName> = z.input<(typeof DECLARED)[N]['fileSchema']>;

export const ENTITY_NAMES: readonly EntityName[] = Object.keys(DECLARED) as EntityName[];

/** The tables whose rows are changed by the five gestures that follow from their declarations (`contract/row.contract.ts`). */
export type GestureTable = {
  [N in EntityName]: (typeof DECLARED)[N]['gestures'] extends infer G
    ? NonNullable<G> extends true
      ? N
      : never
    : never;
}[EntityName];

/** The tables whose rows belong to an experiment. */
export type ChildName = Exclude<EntityName, 'experiment'>;
export const CHILD_NAMES: readonly ChildName[] = ENTITY_NAMES.filter((table) => table !== 'experiment');

/** The rooms that show rows of their own, in the order of work: what differences and the history are told by. */
export const DATA_ROOMS: readonly RoomId[] = ROOM_IDS.filter((room) =>
  ENTITY_NAMES.some((table) => DECLARED[table].room === room),
);

/** What a row of each table may look like in a file, which may be older than some of its columns. */
export const ENTITIES = mapped((table) => DECLARED[table].fileSchema) as {
  readonly [N in EntityName]: (typeof DECLARED)[N]['fileSchema'];
};

/** The declared field behind a column; undefined for a table or a column that this release does not know. */
export function fieldOf(table: string, column: string): Field | undefined {
  const found: Declaration | undefined = isEntity(table) ? DECLARED[table] : undefined;
  return found !== undefined && Object.hasOwn(found.fields, column) ? found.fields[column] : undefined;
}

export function isEntity(table: string): table is EntityName {
  return Object.hasOwn(DECLARED, table);
}

/** The fields of a row that its table does not give by itself. */
export type Blank<N extends EntityName> = Omit<Entity<N>, 'id' | 'experimentId' | 'rank'>;

/** What a new row of a table holds where nothing is said. Fields that must always be given are missing from it. */
export function blankOf<N extends EntityName>(table: N): Blank<N> {
  const declaration: Declaration = DECLARED[table];
  // A test asserts of each table with gestures that every field but the required ones has a blank.
  return blankFields(declaration) as Blank<N>;
}

function mapped(of: (table: EntityName) => unknown): unknown {
  return Object.fromEntries(ENTITY_NAMES.map((table) => [table, of(table)]));
}
