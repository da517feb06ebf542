/** A library file as an earlier release left it: its schema, and rows in the columns that it had. */
import { openConnection } from '@core/db/connection.ts';
import type { Connection } from '@core/db/connection.ts';
import { migrate } from '@core/db/migrate.ts';
import { MIGRATIONS } from '@core/db/migrations/index.ts';
import { systemPorts } from '@core/base/ports.ts';

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

/** One applied step with its row images. */
export function addStep(
  connection: Connection,
  scope: string,
  name: string,
  images: readonly (readonly [table: string, id: string, before: object | null, after: object | null])[],
): void {
  const { lastInsertRowid } = connection
    .prepare('INSERT INTO changeSet (scope, name, params, "at", undone) VALUES (?, ?, ?, ?, 0)')
    .run(scope, name, '{}', '2026-11-01T00:00:00.000Z');
  const insert = connection.prepare('INSERT INTO rowChange VALUES (?, ?, ?, ?, ?, ?)');
  for (const [seq, [table, id, before, after]] of images.entries()) {
    const texts = [before, after].map((image) => (image === null ? null : JSON.stringify(image)));
    insert.run(lastInsertRowid, seq, table, id, ...texts);
  }
}

interface Column {
  readonly name: string;
  readonly type: string;
  readonly notnull: 0 | 1;
}

/** A column that is no more is blank: 0 or an empty text where it may not be null. */
function insert(connection: Connection, table: string, row: object): void {
  const known = connection.prepare('SELECT * FROM pragma_table_info(?)').all(table) as readonly Column[];
  const given = new Map(Object.entries(row));
  const values = known.map(({ name, type, notnull }) => {
    if (given.has(name)) return stored(given.get(name));
    if (notnull === 0) return null;
    return type === 'TEXT' ? '' : 0;
  });
  const columns = known.map(({ name }) => `"${name}"`).join(', ');
  connection.prepare(`INSERT INTO ${table} (${columns}) VALUES (${values.map(() => '?').join(', ')})`).run(...values);
}

function stored(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
