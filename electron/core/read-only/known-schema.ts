/** The tables of this release and their columns, as its own migrations make them. */
import Database from 'better-sqlite3';
import type { Connection } from '../db/connection.ts';
import { MIGRATIONS } from '../db/migrations/index.ts';

/** By table, then by column: the declared type. */
export type TableColumns = ReadonlyMap<string, ReadonlyMap<string, string>>;

export function knownSchema(): TableColumns {
  const nativeBinding = process.env['SILHEOMJANG_SQLITE_BINDING'];
  const empty = new Database(':memory:', nativeBinding ? { nativeBinding } : {});
  try {
    for (const statement of MIGRATIONS.flatMap(({ statements }) => statements)) empty.exec(statement);
    return schemaOf(empty);
  } finally {
    empty.close();
  }
}

/** Plain tables alone: a view or a virtual table of the same name is another thing. */
export function schemaOf(connection: Connection): TableColumns {
  const tables = connection
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )
    .pluck()
    .all()
    .map(String);
  const columns = connection.prepare('SELECT name, upper(type) FROM pragma_table_info(?)').raw();
  return new Map(
    tables.map((table) => [
      table,
      new Map(columns.all(table).map((row) => (Array.isArray(row) ? [String(row[0]), String(row[1])] : ['', '']))),
    ]),
  );
}
