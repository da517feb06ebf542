/**
 * Whether this release can show what a newer one stored. Tables and columns that came since are left out; ours must all be there, of the
 * same type, and hold nothing but what the screens know how to show.
 */
import { ENTITIES } from '@shared/contract/entities.ts';
import { z } from 'zod';
import type { Connection } from '../db/connection.ts';
import { PRODUCT } from '../db/tables.ts';
import type { EntityName } from '../db/tables.ts';
import { knownSchema, schemaOf } from './known-schema.ts';
import type { TableColumns } from './known-schema.ts';

export interface SchemaCompatibility {
  /** What stands in the way of showing it, as `table.column`; null when nothing does. */
  readonly obstacle: string | null;
  /** Tables and columns that this release does not know. */
  readonly addedTables: number;
  readonly addedColumns: number;
}

export function schemaCompatibility(connection: Connection): SchemaCompatibility {
  const known = knownSchema();
  const found = schemaOf(connection);
  const obstacle = missingIn(known, found) ?? strangeIn(connection);
  const added = [...found].filter(([table]) => !known.has(table)).length;
  const columns = [...known].flatMap(([table, ours]) =>
    [...(found.get(table)?.keys() ?? [])].filter((column) => !ours.has(column)),
  );
  return { obstacle, addedTables: added, addedColumns: columns.length };
}

function missingIn(known: TableColumns, found: TableColumns): string | null {
  for (const [table, columns] of known) {
    for (const [column, type] of columns) {
      if (found.get(table)?.get(column) !== type) return `${table}.${column}`;
    }
  }
  return null;
}

/** A word or a structure of a later time in a column of ours. */
function strangeIn(connection: Connection): string | null {
  for (const table of PRODUCT.names) {
    for (const [column, schema] of Object.entries<z.ZodType>(ENTITIES[table].shape)) {
      if (!holdsOnlyKnown(connection, table, column, schema)) return `${table}.${column}`;
    }
  }
  return null;
}

function holdsOnlyKnown(connection: Connection, table: EntityName, column: string, schema: z.ZodType): boolean {
  const values = (): unknown[] => connection.prepare(`SELECT DISTINCT "${column}" FROM ${table}`).pluck().all();
  const plain = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  if (plain instanceof z.ZodEnum) return values().every((value) => schema.safeParse(value).success);
  if (plain instanceof z.ZodArray || plain instanceof z.ZodRecord || plain instanceof z.ZodObject)
    return values().every((value) => schema.safeParse(parsed(value)).success);
  return true;
}

function parsed(value: unknown): unknown {
  try {
    return JSON.parse(String(value));
  } catch {
    return undefined;
  }
}
