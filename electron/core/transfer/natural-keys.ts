/** Tables that hold at most one row for some columns, as the store's unique indexes have it. Nothing refers to their rows. */
import { CHILD_NAMES } from '@shared/entities/index.ts';
import type { ChildName } from '@shared/entities/index.ts';
import { declarationOf } from '../db/tables.ts';
import type { AnyRow } from './content.ts';

/** Columns that together stand once per experiment; an empty list: one row per experiment. */
export const NATURAL_KEYS: Partial<Record<ChildName, readonly string[]>> = Object.fromEntries(
  CHILD_NAMES.flatMap((table) => {
    const { key } = declarationOf(table);
    return key === undefined ? [] : [[table, key] as const];
  }),
);

export function naturalKey(columns: readonly string[], row: AnyRow): string {
  return columns.map((column) => String(row[column])).join(' ');
}
