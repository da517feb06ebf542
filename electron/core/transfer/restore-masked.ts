/**
 * What a bundle leaves out on purpose is no difference: what was masked or left out of it stays as it is here, so that merging a
 * bundle without personal data never writes a mask over a name.
 */
import { PRODUCT, referredBy } from '../db/tables.ts';
import type { EntityName, Registry } from '../db/tables.ts';
import { childNames, rowKey, rowsOf } from './content.ts';
import type { AnyRow, Content } from './content.ts';
import { mapTables } from './rename-ids.ts';

/**
 * `there` with the columns of here wherever `shown` (what the bundle would show of here) differs from here, and with the rows of here
 * that `shown` leaves out, as far as what they refer to is there.
 */
export function restoreMasked(here: Content, shown: Content, there: Content, registry: Registry = PRODUCT): Content {
  const hereRows = index(here);
  const shownRows = index(shown);
  const present = new Set(registry.names.flatMap((table) => rowsOf(there, table).map(({ id }) => rowKey(table, id))));

  function kept(table: EntityName, row: AnyRow): AnyRow {
    const key = rowKey(table, row.id);
    const [own, seen] = [hereRows.get(key), shownRows.get(key)];
    if (own === undefined || seen === undefined) return row;
    const hidden = Object.entries(own).filter(([column, value]) => !same(value, seen[column]));
    return { ...row, ...Object.fromEntries(hidden) };
  }

  function leftOut(table: EntityName): readonly AnyRow[] {
    return rowsOf(here, table).filter((row) => {
      const key = rowKey(table, row.id);
      if (shownRows.has(key) || present.has(key)) return false;
      return registry.innerReferencesOf(table).every((reference) => {
        const id = referredBy(reference, row);
        return id === null || present.has(rowKey(reference.target, id));
      });
    });
  }

  return {
    experiment: { ...there.experiment, ...kept('experiment', there.experiment) },
    tables: mapTables(there, (table, rows) => [...rows.map((row) => kept(table, row)), ...leftOut(table)]),
  };
}

/** The content without its files: what a bundle without attachments shows of it. */
export function withoutAttachments(content: Content): Content {
  return { ...content, tables: { ...content.tables, attachment: [] } };
}

function index(content: Content): ReadonlyMap<string, AnyRow> {
  const tables = ['experiment', ...childNames(content)] as const;
  return new Map(tables.flatMap((table) => rowsOf(content, table).map((row) => [rowKey(table, row.id), row])));
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
