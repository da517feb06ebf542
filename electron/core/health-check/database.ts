/** The open library, looked at from the outside: whether it is sound, and figures about it. Never a value of a row. */
import { asInstant } from '@shared/domain/units.ts';
import type { Instant } from '@shared/domain/units.ts';
import type { Connection } from '../db/connection.ts';
import { noProgress } from '../base/progress.ts';
import type { Progress } from '../base/progress.ts';
import { asLibraryError } from '../db/sqlite-error.ts';

export interface DatabaseCondition {
  /** Tables in which SQLite found something wrong. */
  readonly damagedTables: readonly string[];
  /** Rows that point at rows that are not there, by table. */
  readonly dangling: Readonly<Record<string, number>>;
}

export interface DatabaseFacts {
  readonly schemaVersion: number;
  readonly sqlite: string;
  readonly pragmas: Readonly<Record<string, string | number>>;
  /** Null for a table that cannot be read. */
  readonly rows: Readonly<Record<string, number | null>>;
  /** Bytes of the database file by its own account. */
  readonly bytes: number;
}

const PRAGMAS = [
  'journal_mode',
  'synchronous',
  'locking_mode',
  'foreign_keys',
  'trusted_schema',
  'secure_delete',
  'page_size',
  'page_count',
  'freelist_count',
  'encoding',
] as const;

/** A table at a time: a very large library is read for seconds, and what the user does meanwhile must not wait for all of it. */
export async function examineDatabase(
  connection: Connection,
  progress: Progress = noProgress,
): Promise<DatabaseCondition> {
  const damagedTables: string[] = [];
  const dangling: Record<string, number> = {};
  const tables = tableNames(connection);
  for (const [index, table] of tables.entries()) {
    progress(index / tables.length);
    const isSound = unlessDamaged(() => connection.pragma(`integrity_check('${table}')`, { simple: true }) === 'ok');
    // A reference into a damaged table leads nowhere either.
    const broken = isSound === true ? unlessDamaged(() => connection.pragma(`foreign_key_check('${table}')`)) : [];
    if (isSound !== true) damagedTables.push(table);
    else if (Array.isArray(broken) && broken.length > 0) dangling[table] = broken.length;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { damagedTables, dangling };
}

/** Undefined for what damage keeps from being read. A drive that does not answer is another matter, and is thrown. */
function unlessDamaged<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (asLibraryError(error, '').code === 'library.damaged') return undefined;
    throw error;
  }
}

export function databaseFacts(connection: Connection): DatabaseFacts {
  const pragmas = Object.fromEntries(
    PRAGMAS.map((name) => [name, numberOrText(connection.pragma(name, { simple: true }))]),
  );
  return {
    schemaVersion: Number(connection.pragma('user_version', { simple: true })),
    sqlite: String(connection.prepare('SELECT sqlite_version()').pluck().get()),
    pragmas,
    rows: Object.fromEntries(
      tableNames(connection).map((table) => [
        table,
        unlessDamaged(() => Number(connection.prepare(`SELECT count(*) FROM "${table}"`).pluck().get())) ?? null,
      ]),
    ),
    bytes: Number(pragmas['page_size']) * Number(pragmas['page_count']),
  };
}

export function lastChange(connection: Connection): Instant | null {
  const at = connection.prepare('SELECT "at" FROM changeSet ORDER BY id DESC LIMIT 1').pluck().get();
  return typeof at === 'string' ? (asInstant(at) ?? null) : null;
}

/** Our own tables: their names are ours, so they may stand in a report and in a statement. */
function tableNames(connection: Connection): readonly string[] {
  const names = connection
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )
    .pluck()
    .all();
  return names.map(String).filter((name) => /^\w+$/.test(name));
}

function numberOrText(value: unknown): string | number {
  return typeof value === 'number' ? value : String(value);
}
