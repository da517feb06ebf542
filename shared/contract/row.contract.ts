/**
 * The calls that follow from a declaration with `gestures`: five commands and one query per table, named after it (`expense.add`,
 * `expense.rows`). Nobody lists them by hand.
 */
import { z } from 'zod';
import type { AnyEntity } from '../entities/define.ts';
import { fieldsOf } from '../entities/derive.ts';
import type { Field } from '../entities/fields.ts';
import { PRODUCT } from '../entities/index.ts';
import type { DECLARED, Entity, EntityName, GestureTable, Registry } from '../entities/index.ts';
import { holding, query } from './define.ts';
import type { CallSpec, QuerySpec } from './define.ts';
import { id } from './entities.ts';
import type { Parts } from './history.contract.ts';
import { ROOM_TOPICS } from './topics.ts';

export const ROW_GESTURES = ['add', 'edit', 'paste', 'remove', 'move'] as const;
export type RowGesture = (typeof ROW_GESTURES)[number];

/** Most rows that one gesture takes. */
export const ROWS_PER_GESTURE = 5_000;

type FieldsOf<N extends EntityName> = (typeof DECLARED)[N]['fields'];
/** The columns that a user enters: neither fixed nor the place in the order. */
type EnteredColumn<N extends EntityName> = {
  [K in keyof FieldsOf<N>]: FieldsOf<N>[K] extends { readonly fixed: true } ? never : Exclude<K, 'rank'>;
}[keyof FieldsOf<N>];
/** Those of them that a new row must bring. */
type NeededColumn<N extends EntityName> = {
  [K in EnteredColumn<N>]: FieldsOf<N>[K] extends { readonly blank: unknown } ? never : K;
}[EnteredColumn<N>];

type SchemaOf<F> = F extends Field<infer S> ? S : never;
type In<N extends EntityName> = { readonly [K in EnteredColumn<N>]: z.input<SchemaOf<FieldsOf<N>[K]>> };
/** What a user enters of a row of a table. */
export type Entered<N extends EntityName> = { readonly [K in EnteredColumn<N>]: z.output<SchemaOf<FieldsOf<N>[K]>> };

type Needed<N extends EntityName, R> = { readonly [K in NeededColumn<N> & keyof R]: R[K] };
/** A row to be added: what is left out is blank. */
export type NewRow<N extends EntityName> = Partial<Entered<N>> & Needed<N, Entered<N>>;
export interface RowPatch<N extends EntityName> {
  readonly id: string;
  readonly patch: Partial<Entered<N>>;
}

interface Scoped {
  readonly experimentId: string;
}

interface GestureInputs<N extends EntityName, R> {
  /** Added before the given row, or at the end when it is null; under the ids that the screen has given them already, if any. */
  readonly add: Scoped & {
    readonly rows: readonly (Partial<R> & Needed<N, R> & { readonly id?: string | undefined })[];
    readonly beforeId: string | null;
  };
  readonly edit: Scoped & { readonly patches: readonly { readonly id: string; readonly patch: Partial<R> }[] };
  /** A block from a spreadsheet: rows that it covers are changed, rows beyond the last one are added. */
  readonly paste: Scoped & {
    readonly patches: readonly { readonly id: string; readonly patch: Partial<R> }[];
    readonly rows: readonly (Partial<R> & Needed<N, R>)[];
  };
  readonly remove: Scoped & { readonly ids: readonly string[] };
  /** `patch`: what the rows take over where they are dropped (a 비목, a state); one gesture, one step. */
  readonly move: Scoped & {
    readonly ids: readonly string[];
    readonly beforeId: string | null;
    readonly patch?: Partial<R> | undefined;
  };
}

export interface GestureOutputs {
  /** The new ids in order. */
  readonly add: readonly string[];
  readonly edit: null;
  /** The new ids in order. */
  readonly paste: readonly string[];
  /** How many rows of each table went along, beside those that were named. */
  readonly remove: readonly Parts[];
  readonly move: null;
}

/** What the handler of a gesture receives. */
export type GestureInput<N extends GestureTable, G extends RowGesture> = GestureInputs<N, Entered<N>>[G];

/** What a caller passes in: what has a default may be left out. */
type Sent<N extends GestureTable, G extends RowGesture> = G extends 'add'
  ? Omit<GestureInputs<N, In<N>>['add'], 'beforeId'> & { readonly beforeId?: string | null | undefined }
  : GestureInputs<N, In<N>>[G];

export type RowCommands = {
  readonly [
    K in `${GestureTable}.${RowGesture}`
  ]: K extends `${infer N extends GestureTable}.${infer G extends RowGesture}`
    ? CallSpec<z.ZodType<GestureInput<N, G>, Sent<N, G>>, GestureOutputs[G]>
    : never;
};

export type RowQueries = {
  readonly [K in `${GestureTable}.rows`]: K extends `${infer N extends GestureTable}.rows`
    ? QuerySpec<z.ZodType<Scoped, Scoped>, readonly Entity<N>[]>
    : never;
};

function enteredShape(entity: AnyEntity): {
  readonly shape: z.ZodRawShape;
  readonly needed: Readonly<Record<string, true>>;
} {
  const fields = fieldsOf(entity).filter(([, { fixed, kind }]) => fixed !== true && kind !== 'rank');
  return {
    shape: Object.fromEntries(fields.map(([name, { schema, entered }]) => [name, entered ?? schema])),
    needed: Object.fromEntries(fields.flatMap(([name, { blank }]) => (blank === undefined ? [[name, true]] : []))),
  };
}

type GestureSchemas = Readonly<Record<RowGesture, z.ZodType>>;

function gestureInputs(entity: AnyEntity): GestureSchemas {
  const { shape, needed } = enteredShape(entity);
  const patch = z.object(shape).partial();
  const row = patch.required(needed);
  const patches = z.array(z.object({ id, patch })).max(ROWS_PER_GESTURE);
  const rows = z.array(row.extend({ id: id.optional() })).max(ROWS_PER_GESTURE);
  const ids = z.array(id).min(1).max(ROWS_PER_GESTURE);
  const experimentId = id;
  return {
    add: z.object({ experimentId, rows: rows.min(1), beforeId: id.nullable().default(null) }),
    edit: z.object({ experimentId, patches: patches.min(1) }),
    paste: z.object({ experimentId, patches, rows: z.array(row).max(ROWS_PER_GESTURE) }),
    remove: z.object({ experimentId, ids }),
    move: z.object({ experimentId, ids, beforeId: id.nullable(), patch: patch.optional() }),
  };
}

/** Built by the first call of the table: building those of all tables takes a good part of the start. */
const built = new WeakMap<AnyEntity, GestureSchemas>();

function builtInputs(entity: AnyEntity): GestureSchemas {
  const known = built.get(entity);
  if (known !== undefined) return known;
  const made = gestureInputs(entity);
  built.set(entity, made);
  return made;
}

/** The commands of these tables, by name. */
export function rowCommandsOf(registry: Registry): Readonly<Record<string, CallSpec<z.ZodType, unknown>>> {
  return Object.fromEntries(
    registry.gestureTables.flatMap((table) => {
      const entity = registry.declarationOf(table);
      return ROW_GESTURES.map(
        (gesture) =>
          [
            `${table}.${gesture}`,
            {
              get input() {
                return builtInputs(entity)[gesture];
              },
            },
          ] as const,
      );
    }),
  );
}

/** The queries of these tables, by name: the rows of one table of one experiment, in their order. */
export function rowQueriesOf(registry: Registry): Readonly<Record<string, QuerySpec<z.ZodType, unknown>>> {
  return Object.fromEntries(
    registry.gestureTables.map((table) => [
      `${table}.rows`,
      holding(query(ROOM_TOPICS[registry.declarationOf(table).room])(z.object({ experimentId: id })), {
        [table]: { list: null, complete: true },
      }),
    ]),
  );
}

// The types say per table what the functions above build from its declaration.
export const rowCommands = rowCommandsOf(PRODUCT) as unknown as RowCommands;
export const rowQueries = rowQueriesOf(PRODUCT) as unknown as RowQueries;
