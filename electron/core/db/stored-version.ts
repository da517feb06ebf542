/**
 * The release of a library file, read without opening it as a database: opening would bring a waiting write-ahead log into it, and a
 * file of a newer release must stay as it is to the byte.
 */
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { isLocked } from './cipher.ts';
import { openUnlocked } from './keyring.ts';
import { versionInLog } from './wal-version.ts';

const HEADER = 100;
const MAGIC = 'SQLite format 3\0';
const VERSION_AT = 60;

/** Undefined where it cannot be told: the opening will say why. Never ask of a file that this process has open. */
export function storedVersion(file: string): number | undefined {
  try {
    if (isLocked(file)) return hasLog(file) ? lockedVersion(file) : undefined;
    const stored = headerVersion(file);
    return stored !== undefined && hasLog(file) ? (versionInLog(readFileSync(`${file}-wal`)) ?? stored) : stored;
  } catch {
    return undefined;
  }
}

function hasLog(file: string): boolean {
  return (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function headerVersion(file: string): number | undefined {
  const handle = openSync(file, 'r');
  try {
    const header = Buffer.alloc(HEADER);
    if (readSync(handle, header, 0, HEADER, 0) < HEADER) return undefined;
    return header.toString('latin1', 0, MAGIC.length) === MAGIC ? header.readUInt32BE(VERSION_AT) : undefined;
  } finally {
    closeSync(handle);
  }
}

/** A locked file and its log tell nothing until they are opened: a copy is, which is as locked as they are. */
function lockedVersion(file: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'silheomjang-'));
  try {
    const copy = join(folder, 'library.db');
    for (const part of ['', '-wal']) if (existsSync(file + part)) copyFileSync(file + part, copy + part);
    const nativeBinding = process.env['SILHEOMJANG_SQLITE_BINDING'];
    const connection = openUnlocked(copy, () => new Database(copy, nativeBinding ? { nativeBinding } : {}));
    try {
      return Number(connection.pragma('user_version', { simple: true }));
    } finally {
      connection.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
