/** The whole content of a library as one digest: two files with the same digest hold the same rows, whatever their pages look like. */
import { createHash } from 'node:crypto';
import type { Connection } from '@core/db/connection.ts';

export interface DigestOptions {
  /** Tables left out. */
  readonly without?: readonly string[];
  /** Columns left out of every table, and keys out of the journal's row images: what no two runs have alike. */
  readonly ignore?: readonly string[];
}

/** The tables of a library, virtual ones and SQLite's own left out. */
export function tablesOf(connection: Connection): readonly string[] {
  return connection
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name",
    )
    .pluck()
    .all();
}

/** SHA-256 over all rows of all tables, in the order of their keys. */
export function digestOf(connection: Connection, { without = [], ignore = [] }: DigestOptions = {}): string {
  const hash = createHash('sha256');
  const left = new Set(ignore);
  function keep(key: string, value: unknown): unknown {
    if (left.has(key)) return undefined;
    if ((key === 'before' || key === 'after') && typeof value === 'string' && left.size > 0)
      return JSON.stringify(JSON.parse(value), keep);
    return value;
  }
  for (const table of tablesOf(connection)) {
    if (without.includes(table)) continue;
    hash.update(`${table}\n`);
    const columns = connection.pragma(`table_info(${table})`) as readonly {
      readonly name: string;
      readonly pk: number;
    }[];
    const keys = columns.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk);
    const order = keys.length > 0 ? keys.map(({ name }) => `"${name}"`).join(', ') : 'rowid';
    for (const row of connection.prepare(`SELECT * FROM "${table}" ORDER BY ${order}`).iterate())
      hash.update(`${JSON.stringify(row, keep)}\n`);
  }
  return hash.digest('hex');
}
