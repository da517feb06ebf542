/** A library file as an earlier release left it: its schema, and rows in the columns that it had. */
import { openConnection } from '@core/db/connection.ts';
import type { Connection } from '@core/db/connection.ts';
import { migrate } from '@core/db/migrate.ts';
import { MIGRATIONS } from '@core/db/migrations/index.ts';
import { systemPorts } from '@core/kernel/ports.ts';

export type OldRows = Readonly<Record<string, readonly object[]>>;

/** Makes the file at this schema version; columns that came later are left out of the rows. */
export function makeOlder(
  file: string,
  version: number,
  rows: OldRows,
  more: (connection: Connection) => void = () => undefined,
): void {
  const connection = openConnection(file);
  const migrations = MIGRATIONS.filter((migration) => migration.version <= version);
  migrate(connection, file, migrations, systemPorts);
  connection.transaction(() => {
    for (const [table, list] of Object.entries(rows)) for (const row of list) insert(connection, table, row);
    more(connection);
  })();
  connection.close();
}

function insert(connection: Connection, table: string, row: object): void {
  const known = new Set(connection.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table));
  const entries = Object.entries(row).filter(([column]) => known.has(column));
  const columns = entries.map(([column]) => `"${column}"`).join(', ');
  const values = entries.map(([, value]) => stored(value));
  connection.prepare(`INSERT INTO ${table} (${columns}) VALUES (${values.map(() => '?').join(', ')})`).run(...values);
}

function stored(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
