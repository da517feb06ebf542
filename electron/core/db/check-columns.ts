import { AppError } from '../base/app-error.ts';
import type { Connection } from './connection.ts';
import type { Registry } from './tables.ts';

/**
 * A file that bears our mark and our version but not our columns would fail at every call: it is damaged (`library.damaged`), and said
 * to be so once, at the start.
 */
export function checkColumns(connection: Connection, file: string, registry: Registry): void {
  const columns = connection.prepare('SELECT name FROM pragma_table_info(?)').pluck();
  for (const table of registry.names) {
    const found = new Set(columns.all(table));
    const missing = registry.columnsOf(table).find((column) => !found.has(column));
    if (missing !== undefined) throw new AppError('library.damaged', { place: file, detail: `${table}.${missing}` });
  }
}
