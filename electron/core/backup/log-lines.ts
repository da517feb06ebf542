/** The destruction log with what it knows of the destroyed rows, carried from one library file into another. */
import type { DestructionTargets } from '@shared/contract/privacy.contract.ts';
import type { StoredRow } from '../db/codec.ts';
import type { Connection } from '../db/connection.ts';
import { tableNames } from './facts.ts';

const TABLES = ['destruction', 'destructionPlace', 'destroyedThing', 'pendingDestruction'] as const;

/** Rows of the log's tables. */
export type LogLines = ReadonlyMap<string, readonly StoredRow[]>;

/** A file from before there was a log has no lines. */
export function logOf(connection: Connection): LogLines {
  const there = new Set(tableNames(connection));
  return new Map(
    TABLES.filter((table) => there.has(table)).map((table) => [
      table,
      connection.prepare<[], StoredRow>(`SELECT * FROM ${table}`).all(),
    ]),
  );
}

/** What a file was told that was destroyed. */
export function destroyedIn(log: LogLines): DestructionTargets {
  const things = log.get('destroyedThing') ?? [];
  function idsOf(kind: keyof DestructionTargets): string[] {
    return [...new Set(things.filter((thing) => thing['kind'] === kind).map((thing) => String(thing['id'])))];
  }
  return {
    people: idsOf('people'),
    expenses: idsOf('expenses'),
    payments: idsOf('payments'),
    briefs: idsOf('briefs'),
    experiments: idsOf('experiments'),
  };
}

/** Adds the lines that a copy lacks; a copy from before there was a log has no place for them. */
export function addLog(connection: Connection, log: LogLines, tables: ReadonlySet<string>): void {
  for (const table of TABLES) {
    if (!tables.has(table)) continue;
    for (const row of log.get(table) ?? []) {
      const names = Object.keys(row);
      const columns = names.map((name) => `"${name}"`).join(', ');
      connection
        .prepare(`INSERT OR IGNORE INTO ${table} (${columns}) VALUES (${names.map(() => '?').join(', ')})`)
        .run(...Object.values(row));
    }
  }
}
