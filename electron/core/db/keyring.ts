/**
 * The keys that this process was given, in memory only, each with the key file that opens it. One suffices while the library is open;
 * others are known while copies still need them. Copies of the library are locked with the same one, so whoever opens a file asks here.
 */
import { AppError } from '../base/app-error.ts';
import { applyKey, isLocked, keyId, lockId } from './cipher.ts';
import type Database from 'better-sqlite3';
import type { KeyFile } from './key-file.ts';

export interface KnownKey {
  readonly key: string;
  /** Null for a passphrase of the former form, which is its own key. */
  readonly file: KeyFile | null;
}

/** Newest last. */
const known: KnownKey[] = [];
const keyed = new WeakMap<Database.Database, string>();

export function learnKey(entry: KnownKey): void {
  forgetKey(entry.key);
  known.push(entry);
}

export function forgetKey(key: string): void {
  const at = known.findIndex((other) => other.key === key);
  if (at >= 0) known.splice(at, 1);
}

/** For a process that works on copies of the library. */
export function knownKeys(): readonly KnownKey[] {
  return known;
}

export function forgetKeys(): void {
  known.length = 0;
}

/** What this connection's file is locked with; null for a plain one. */
export function keyOf(connection: Database.Database): KnownKey | null {
  const key = keyed.get(connection);
  return key === undefined ? null : { key, file: keyFileOf(key) };
}

/** The key file of a key as it is now. */
export function keyFileOf(key: string): KeyFile | null {
  return known.find((entry) => entry.key === key)?.file ?? null;
}

/** The known keys that may fit a locked file, the likeliest first. */
export function keysFor(file: string): readonly KnownKey[] {
  const id = lockId(file);
  const fitting = known.filter(({ key }) => keyId(key) === id);
  return [...fitting, ...known.filter(({ key }) => keyId(key) === null).toReversed()];
}

/**
 * Opens a file with `connect`, unlocked where it is locked. `library.locked` when no key is known, `library.wrongPassphrase` when none
 * of them fits. `connect` must touch nothing of the file but open it.
 */
export function openUnlocked(file: string, connect: () => Database.Database): Database.Database {
  if (!isLocked(file)) return connect();
  if (known.length === 0) throw new AppError('library.locked', { place: file });
  for (const { key } of keysFor(file)) {
    const connection = connect();
    if (fits(connection, key)) {
      // A sort that spills must not write rows into a plain temporary file.
      connection.pragma('temp_store = MEMORY');
      keyed.set(connection, key);
      return connection;
    }
    connection.close();
  }
  throw new AppError('library.wrongPassphrase', { place: file });
}

function fits(connection: Database.Database, key: string): boolean {
  applyKey(connection, key);
  try {
    connection.prepare('SELECT count(*) FROM sqlite_schema').get();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB') return false;
    connection.close();
    throw error;
  }
}
