/** A library as an earlier release left it. */
import { openConnection } from '@core/db/connection.ts';
import { migrate } from '@core/db/migrate.ts';
import type { Migration } from '@core/db/migrations/migration.ts';
import { systemPorts } from '@core/kernel/ports.ts';

/** Makes `file` with the schema of those migrations, and copies a library of today into it as far as it has the columns. */
export function plantEarlier(file: string, migrations: readonly Migration[], today: string): void {
  const connection = openConnection(file);
  migrate(connection, file, migrations, systemPorts);
  connection.prepare('ATTACH ? AS today').run(today);
  const tables = connection
    .prepare(`SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
    .pluck()
    .all();
  for (const table of tables) {
    const columns = connection.prepare(`SELECT name FROM pragma_table_info(?, 'main')`).pluck().all(table);
    const names = columns.map((name) => `"${String(name)}"`).join(', ');
    connection.exec(`INSERT INTO main.${String(table)} (${names}) SELECT ${names} FROM today.${String(table)}`);
  }
  connection.exec('DETACH today');
  connection.close();
}
