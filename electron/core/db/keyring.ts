/**
 * The passphrases that this process was given, in memory only. One suffices while the library is open; a second one is known for the
 * moment in which the passphrase is changed. Copies of the library are locked with the same one, so whoever opens a file asks here.
 */
import { AppError } from '../base/app-error.ts';
import { applyKey, isLocked } from './cipher.ts';
import type Database from 'better-sqlite3';

/** Newest last. */
const known: string[] = [];
const keyed = new WeakMap<Database.Database, string>();

export function learnPassphrase(passphrase: string): void {
  forgetPassphrase(passphrase);
  known.push(passphrase);
}

export function forgetPassphrase(passphrase: string): void {
  const at = known.findIndex((other) => samePassphrase(other, passphrase));
  if (at >= 0) known.splice(at, 1);
}

/** For a process that works on copies of the library. */
export function knownPassphrases(): readonly string[] {
  return known;
}

export function forgetPassphrases(): void {
  known.length = 0;
}

/** Passphrases are the same by their letters, however the keyboard composed them. */
export function samePassphrase(one: string | null, other: string | null): boolean {
  return one?.normalize('NFC') === other?.normalize('NFC');
}

/** What this connection's file is locked with; null for a plain one. */
export function passphraseOf(connection: Database.Database): string | null {
  return keyed.get(connection) ?? null;
}

/**
 * Opens a file with `connect`, unlocked where it is locked. `library.locked` when no passphrase is known, `library.wrongPassphrase` when none
 * of them fits. `connect` must touch nothing of the file but open it.
 */
export function openUnlocked(file: string, connect: () => Database.Database): Database.Database {
  if (!isLocked(file)) return connect();
  if (known.length === 0) throw new AppError('library.locked', { place: file });
  for (const passphrase of known.toReversed()) {
    const connection = connect();
    if (fits(connection, passphrase)) {
      // A sort that spills must not write rows into a plain temporary file.
      connection.pragma('temp_store = MEMORY');
      keyed.set(connection, passphrase);
      return connection;
    }
    connection.close();
  }
  throw new AppError('library.wrongPassphrase', { place: file });
}

function fits(connection: Database.Database, passphrase: string): boolean {
  applyKey(connection, passphrase);
  try {
    connection.prepare('SELECT count(*) FROM sqlite_schema').get();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB') return false;
    connection.close();
    throw error;
  }
}
