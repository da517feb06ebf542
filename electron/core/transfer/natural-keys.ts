/** Tables that hold at most one row for some columns, as the store's unique indexes have it. Nothing refers to their rows. */
import type { ChildName, Registry } from '@shared/entities/index.ts';
import type { AnyRow } from './content.ts';

/** Columns that together stand once per experiment; an empty list: one row per experiment. */
export function naturalKeysOf(registry: Registry): ReadonlyMap<ChildName, readonly string[]> {
  return new Map(
    registry.children.flatMap((table) => {
      const { key } = registry.declarationOf(table);
      return key === undefined ? [] : [[table, key] as const];
    }),
  );
}

export function naturalKey(columns: readonly string[], row: AnyRow): string {
  return columns.map((column) => String(row[column])).join(' ');
}
