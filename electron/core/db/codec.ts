/** Booleans are stored as 0/1 and structured values as JSON text; everything else is stored as it is. Read off the declared kinds of the fields. */
import type { AnyEntity } from '@shared/entities/define.ts';
import { fieldsOf } from '@shared/entities/derive.ts';
import type { Field } from '@shared/entities/fields.ts';
import type { Entity, EntityName, Registry } from '@shared/entities/index.ts';
import type { z } from 'zod';
import { checked } from './stored-json.ts';

export type StoredValue = string | number | null;
export type StoredRow = Readonly<Record<string, StoredValue>>;
type ColumnKind = 'plain' | 'boolean' | 'json';

function kindOf({ kind }: Field): ColumnKind {
  if (kind === 'flag') return 'boolean';
  return kind === 'structure' ? 'json' : 'plain';
}

type Kinds = ReadonlyMap<string, ColumnKind>;
/** Asked for with every row that is read. */
const KINDS = new WeakMap<AnyEntity, Kinds>();

function kindsOf(entity: AnyEntity): Kinds {
  const known = KINDS.get(entity);
  if (known !== undefined) return known;
  const kinds: Kinds = new Map([
    ['id', 'plain'],
    ...fieldsOf(entity).map(([column, field]) => [column, kindOf(field)] as const),
  ]);
  KINDS.set(entity, kinds);
  return kinds;
}

export function encode<N extends EntityName>(registry: Registry, table: N, patch: Partial<Entity<N>>): StoredRow {
  const columns = kindsOf(registry.declarationOf(table));
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

/** The same for some columns of a row. Throws DamagedValue like `decode`. */
export function decodePart(
  registry: Registry,
  table: EntityName,
  stored: StoredRow,
): Readonly<Record<string, unknown>> {
  const entity = registry.declarationOf(table);
  const types: Readonly<Record<string, z.ZodType>> = entity.fileSchema.shape as Readonly<Record<string, z.ZodType>>;
  const kinds = kindsOf(entity);
  const part: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(stored)) {
    const kind = kinds.get(column);
    if (kind !== undefined) part[column] = decoded(kind, types[column], value, `${table}.${column}`);
  }
  return part;
}

/** Throws DamagedValue where a structured value is not of its entity's shape any more. */
export function decode<N extends EntityName>(registry: Registry, table: N, stored: StoredRow): Entity<N> {
  const entity = registry.declarationOf(table);
  const row: Record<string, unknown> = {};
  const types: Readonly<Record<string, z.ZodType>> = entity.fileSchema.shape as Readonly<Record<string, z.ZodType>>;
  for (const [column, kind] of kindsOf(entity)) {
    row[column] = decoded(kind, types[column], stored[column] ?? null, `${table}.${column}`);
  }
  return row as Entity<N>;
}

function decoded(kind: ColumnKind, type: z.ZodType | undefined, value: StoredValue, where: string): unknown {
  if (kind === 'json' && type !== undefined) return checked(type, String(value), where);
  return kind === 'boolean' ? value === 1 : value;
}
