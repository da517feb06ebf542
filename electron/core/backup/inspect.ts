/** Reads a copy through. Nothing here touches the live library, so it runs as well in a process of its own. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import Database from 'better-sqlite3';
import { APPLICATION_ID } from '../db/connection.ts';
import type { Connection } from '../db/connection.ts';
import type { KeyFile } from '../db/key-file.ts';
import { keyOf, openUnlocked } from '../db/keyring.ts';
import { AppError } from '../base/app-error.ts';
import { syncFile } from '../base/durable.ts';
import { asBackupError } from './backup-error.ts';
import { factsOf } from './facts.ts';
import type { LibraryFacts } from './facts.ts';

export interface Inspection {
  readonly sha256: string;
  readonly bytes: number;
  readonly facts: LibraryFacts;
  /** The key file of what it is locked with. */
  readonly key: KeyFile | undefined;
}

/** Opens a file that is no live library; without a write it stays byte for byte. */
export function openCopy(path: string, { readonly }: { readonly readonly: boolean }): Connection {
  const nativeBinding = process.env['SILHEOMJANG_SQLITE_BINDING'];
  const options = { readonly, fileMustExist: true, timeout: 1000, ...(nativeBinding ? { nativeBinding } : {}) };
  const connection = openUnlocked(path, () => new Database(path, options));
  connection.pragma('trusted_schema = OFF');
  connection.pragma('cell_size_check = ON');
  return connection;
}

/** Makes a fresh copy one single file, without a log of its own, and brings it to the disk. */
export function finishCopy(path: string): void {
  try {
    const connection = openCopy(path, { readonly: false });
    try {
      connection.pragma('journal_mode = DELETE');
    } finally {
      connection.close();
    }
    syncFile(path);
  } catch (error) {
    throw asBackupError(error, path);
  }
}

/**
 * The facts and the hash of a copy that is sound through and through: SQLite's own check, every reference, our mark. Throws
 * `backup.damaged` that names the file, or another `backup.*`.
 */
export function inspectCopy(path: string): Inspection {
  try {
    const { sha256, bytes } = hashFile(path);
    const connection = openCopy(path, { readonly: true });
    try {
      refuseUnsound(connection, path);
      return { sha256, bytes, facts: factsOf(connection), key: keyOf(connection)?.file ?? undefined };
    } finally {
      connection.close();
    }
  } catch (error) {
    throw asBackupError(error, path);
  }
}

function refuseUnsound(connection: Connection, place: string): void {
  if (Number(connection.pragma('application_id', { simple: true })) !== APPLICATION_ID) {
    throw new AppError('backup.damaged', { place, detail: 'application_id' });
  }
  if (connection.pragma('integrity_check(1)', { simple: true }) !== 'ok') {
    throw new AppError('backup.damaged', { place, detail: 'integrity' });
  }
  const dangling = connection.pragma('foreign_key_check');
  if (Array.isArray(dangling) && dangling.length > 0) {
    throw new AppError('backup.damaged', { place, detail: 'references' });
  }
}

const CHUNK = 1 << 20;

export function hashFile(path: string): { readonly sha256: string; readonly bytes: number } {
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(CHUNK);
  const file = openSync(path, 'r');
  try {
    let bytes = 0;
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      hash.update(chunk.subarray(0, read));
      bytes += read;
    }
    return { sha256: hash.digest('hex'), bytes };
  } finally {
    closeSync(file);
  }
}
