import type { GridGroup } from './types';

/** What stands in the body, from the top: rows, and heads of groups before the first row of each. */
export type GridItem =
  | { readonly kind: 'row'; readonly index: number; readonly key: string }
  | { readonly kind: 'group'; readonly group: GridGroup; readonly key: string };

export interface GridItems {
  readonly items: readonly GridItem[];
  /** The item of each row. */
  readonly itemAt: readonly number[];
}

/** Lays rows and group heads in one line. A group that comes again after another gets its head again. */
export function itemsOf<Row>(
  rows: readonly Row[],
  rowIds: readonly string[],
  groupOf: ((row: Row) => GridGroup | undefined) | undefined,
): GridItems {
  const items: GridItem[] = [];
  const itemAt: number[] = [];
  let last: string | undefined;
  rows.forEach((row, index) => {
    const rowId = rowIds[index] ?? '';
    const group = groupOf?.(row);
    if (group && group.id !== last) items.push({ kind: 'group', group, key: `group ${group.id} ${rowId}` });
    last = group?.id;
    itemAt.push(items.length);
    items.push({ kind: 'row', index, key: rowId });
  });
  return { items, itemAt };
}
