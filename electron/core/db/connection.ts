import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../base/app-error.ts';
import { refuseCutShort } from './check-length.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { openUnlocked } from './keyring.ts';
import { asLibraryError } from './sqlite-error.ts';

export type Connection = Database.Database;

/** `application_id` of a library file: the letters SLHJ. */
export const APPLICATION_ID = 0x534c484a;

function refuseForeign(connection: Connection, file: string): void {
  const owner = Number(connection.pragma('application_id', { simple: true }));
  const tables = Number(connection.prepare('SELECT count(*) FROM sqlite_schema').pluck().get());
  if (tables > 0 && owner !== APPLICATION_ID) throw new AppError('library.notOurs', { place: file });
  // What a newer release lets run by itself is its own affair: it is told apart by its number, before anything is written.
  const version = Number(connection.pragma('user_version', { simple: true }));
  if (version <= (MIGRATIONS.at(-1)?.version ?? 0) && hasForeignActors(connection))
    throw new AppError('library.notOurs', { place: file });
}

const RUNS_BY_ITSELF = /^CREATE\s+(TRIGGER|VIEW|VIRTUAL)\b/i;
const OWN_ACTORS: ReadonlySet<string> = new Set(
  MIGRATIONS.flatMap(({ statements }) => statements).filter((statement) => RUNS_BY_ITSELF.test(statement)),
);

/**
 * A library is plain tables and the few triggers of its own migrations. What else runs by itself (triggers, views, virtual tables) was put
 * there by somebody else and would change or invent rows behind every command.
 */
function hasForeignActors(connection: Connection): boolean {
  const statements = connection
    .prepare('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL')
    .pluck()
    .all()
    .map(String);
  return statements.some((statement) => RUNS_BY_ITSELF.test(statement) && !OWN_ACTORS.has(statement));
}

/**
 * Opens the library file for one process alone. EXCLUSIVE + WAL keeps a second instance out; FULL makes COMMIT durable across a
 * power cut, which NORMAL does not. A file of another program is left as it is. Throws AppError `library.*` that names the file;
 * one that was cut short as well (`library.damaged`);
 * a locked one opens with a passphrase of the keyring (`library.locked`, `library.wrongPassphrase`).
 */
export function openConnection(file: string): Connection {
  let connection: Connection | undefined;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const nativeBinding = process.env['SILHEOMJANG_SQLITE_BINDING'];
    const options = { timeout: 1000, ...(nativeBinding ? { nativeBinding } : {}) };
    connection = openUnlocked(file, () => new Database(file, options));
    connection.pragma('locking_mode = EXCLUSIVE');
    // Before the first write: turning the journal to WAL already changes the file.
    refuseForeign(connection, file);
    refuseCutShort(connection, file);
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma('foreign_keys = ON');
    connection.pragma('trusted_schema = OFF');
    connection.pragma('secure_delete = ON');
    // Takes the lock now, so that a second instance fails here and not at its first save.
    connection.exec('BEGIN IMMEDIATE; COMMIT;');
    return connection;
  } catch (error) {
    connection?.close();
    throw asLibraryError(error, file);
  }
}
