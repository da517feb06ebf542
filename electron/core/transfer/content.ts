/** An experiment whole, as rows, and its tables read by name. */
import type { Bundle } from '@shared/contract/bundle.ts';
import type { EntityName } from '../db/tables.ts';

export type Content = Pick<Bundle, 'experiment' | 'tables'>;
export type ChildName = keyof Content['tables'];
/** A row of any table, read by column name. */
export type AnyRow = Readonly<Record<string, unknown>> & { readonly id: string };

export function childNames({ tables }: Content): readonly ChildName[] {
  return Object.keys(tables) as ChildName[];
}

/** The rows of a table; the experiment itself is the only row of its own. */
export function rowsOf(content: Content, table: EntityName): readonly AnyRow[] {
  return table === 'experiment' ? [content.experiment] : content.tables[table];
}

export function rowKey(table: string, id: unknown): string {
  return `${table} ${String(id)}`;
}
