/**
 * What a file does not speak of because its writer did not know it: tables and columns that came with a later release. A list that is
 * absent says nothing, so that comparing with it never offers to delete or to blank what the writer could not have seen.
 */
import { PRODUCT } from '@shared/entities/index.ts';
import type { EntityName, Registry } from '@shared/entities/index.ts';
import { fieldNames, fieldsOf } from '@shared/entities/derive.ts';
import type { AnyRow, Content } from './content.ts';
import { mapTables } from './rename-ids.ts';

export interface Unsaid {
  readonly tables: readonly EntityName[];
  /** Columns that no row of a table has, although it has rows. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

export const NOTHING_UNSAID: Unsaid = { tables: [], columns: {} };

/** `json` is the file as it was read, before absent columns got their defaults. */
export function unsaidIn(json: unknown, registry: Registry = PRODUCT): Unsaid {
  const tables = property(json, 'tables');
  const rows = (table: EntityName): unknown =>
    table === 'experiment' ? [property(json, 'experiment')] : property(tables, table);
  const columns = registry.names.flatMap((table) => {
    const list = rows(table);
    if (!Array.isArray(list) || list.length === 0) return [];
    const missing = fieldNames(registry.declarationOf(table), ({ absent }, column) => {
      return absent !== undefined && !list.some((row: unknown) => property(row, column) !== undefined);
    });
    return missing.length === 0 ? [] : [[table, missing] as const];
  });
  return {
    tables: registry.children.filter((table) => rows(table) === undefined),
    columns: Object.fromEntries(columns),
  };
}

function property(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null && Object.hasOwn(of, name) ? Reflect.get(of, name) : undefined;
}

/** What the file would show of `content`: no rows of the tables, and of the columns what a file without them says. */
export function asSaid(content: Content, { tables, columns }: Unsaid, registry: Registry = PRODUCT): Content {
  function said(table: EntityName, row: AnyRow): AnyRow {
    const missing = new Set(columns[table]);
    const absent = fieldsOf(registry.declarationOf(table)).filter(([column]) => missing.has(column));
    return { ...row, ...Object.fromEntries(absent.map(([column, field]) => [column, field.absent])) };
  }
  return {
    experiment: { ...content.experiment, ...said('experiment', content.experiment) },
    tables: mapTables(content, (table, rows) => (tables.includes(table) ? [] : rows.map((row) => said(table, row)))),
  };
}
