/** Booleans are stored as 0/1 and structured values as JSON text; everything else is stored as it is. Read off the zod shapes. */
import { ENTITIES } from '@shared/contract/entities.ts';
import type { Entity, EntityName } from '@shared/contract/entities.ts';
import { z } from 'zod';
import { checked } from './stored-json.ts';

export type StoredValue = string | number | null;
export type StoredRow = Readonly<Record<string, StoredValue>>;
type ColumnKind = 'plain' | 'boolean' | 'json';

function kindOf(schema: z.ZodType): ColumnKind {
  switch (schema.type) {
    case 'boolean':
      return 'boolean';
    case 'array':
    case 'record':
    case 'object':
      return 'json';
    default:
      return 'plain';
  }
}

const KINDS = new Map<string, ReadonlyMap<string, ColumnKind>>(
  Object.entries(ENTITIES).map(([table, schema]) => [
    table,
    new Map(Object.entries(schema.shape).map(([column, type]) => [column, kindOf(type as z.ZodType)])),
  ]),
);

function kinds(table: EntityName): ReadonlyMap<string, ColumnKind> {
  const found = KINDS.get(table);
  if (found === undefined) throw new Error(`no such table: ${table}`);
  return found;
}

/** Column names of a table, in the order of its schema. */
export function columnsOf(table: EntityName): readonly string[] {
  return [...kinds(table).keys()];
}

export function encode<N extends EntityName>(table: N, patch: Partial<Entity<N>>): StoredRow {
  const columns = kinds(table);
  const stored: Record<string, StoredValue> = {};
  for (const [column, value] of Object.entries(patch)) {
    const kind = columns.get(column);
    if (kind === undefined) throw new Error(`${table} has no column ${column}`);
    if (value === undefined) continue;
    stored[column] =
      kind === 'boolean' ? (value === true ? 1 : 0) : kind === 'json' ? JSON.stringify(value) : (value as StoredValue);
  }
  return stored;
}

/** Throws DamagedValue where a structured value is not of its entity's shape any more. */
export function decode<N extends EntityName>(table: N, stored: StoredRow): Entity<N> {
  const row: Record<string, unknown> = {};
  const types: Readonly<Record<string, z.ZodType>> = ENTITIES[table].shape;
  for (const [column, kind] of kinds(table)) {
    const value = stored[column] ?? null;
    const type = kind === 'json' ? types[column] : undefined;
    row[column] =
      type !== undefined
        ? checked(type, String(value), `${table}.${column}`)
        : kind === 'boolean'
          ? value === 1
          : value;
  }
  return row as Entity<N>;
}
