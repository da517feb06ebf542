/** The destruction log, carried from the library into its backups. */
import type { StoredRow } from '../db/codec.ts';
import type { Connection } from '../db/connection.ts';

const TABLES = ['destruction', 'destructionPlace', 'pendingDestruction'] as const;

/** Rows of the log's tables. */
export type LogLines = ReadonlyMap<string, readonly StoredRow[]>;

export function logOf(connection: Connection): LogLines {
  return new Map(TABLES.map((table) => [table, connection.prepare<[], StoredRow>(`SELECT * FROM ${table}`).all()]));
}

/** Adds the lines that a copy lacks; a copy from before there was a log has no place for them. */
export function addLog(connection: Connection, log: LogLines, tables: ReadonlySet<string>): void {
  for (const [table, rows] of log) {
    if (!tables.has(table)) continue;
    for (const row of rows) {
      const names = Object.keys(row);
      const columns = names.map((name) => `"${name}"`).join(', ');
      connection
        .prepare(`INSERT OR IGNORE INTO ${table} (${columns}) VALUES (${names.map(() => '?').join(', ')})`)
        .run(...Object.values(row));
    }
  }
}
