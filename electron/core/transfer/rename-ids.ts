import { PRODUCT, referredBy } from '../db/tables.ts';
import type { EntityName, Registry } from '../db/tables.ts';
import { childNames, rowKey } from './content.ts';
import type { AnyRow, ChildName, Content } from './content.ts';

/**
 * The same content with some rows under other ids; `ids` maps `rowKey(table, id)` to the new id. References follow, and so do the
 * settings of papers, which name sheets and people by id in a shape of their own.
 */
export function renameIds(content: Content, ids: ReadonlyMap<string, string>, registry: Registry = PRODUCT): Content {
  if (ids.size === 0) return content;
  const anyId = new Map([...ids].map(([from, to]) => [from.slice(from.indexOf(' ') + 1), to]));
  function renamed<R extends { readonly id: string }>(table: EntityName, row: R): R {
    const references = Object.fromEntries(
      registry
        .referencesOf(table)
        .map(
          (reference) =>
            [reference.column, ids.get(rowKey(reference.target, referredBy(reference, { ...row })))] as const,
        )
        .filter(([, id]) => id !== undefined),
    );
    const settings = 'settings' in row ? { settings: replaced(row.settings, anyId) } : {};
    return { ...row, ...settings, id: ids.get(rowKey(table, row.id)) ?? row.id, ...references };
  }
  return {
    experiment: renamed('experiment', content.experiment),
    tables: mapTables(content, (table, rows) => rows.map((row) => renamed(table, row))),
  };
}

/** The tables with each list replaced by what `change` makes of it. */
export function mapTables(
  content: Content,
  change: (table: ChildName, rows: readonly AnyRow[]) => readonly AnyRow[],
): Content['tables'] {
  const changed = Object.fromEntries(
    childNames(content).map((table) => [table, change(table, content.tables[table])] as const),
  );
  return { ...content.tables, ...changed };
}

/** A copy of a JSON value with every text that is an old id replaced by the new one. */
function replaced(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => replaced(item, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaced(item, ids)]));
}
