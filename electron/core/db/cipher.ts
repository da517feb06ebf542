/**
 * The lock of a library at rest: the whole file, its write-ahead log and every copy of it are encrypted page by page in SQLCipher's
 * published format (version 4: AES-256, HMAC-SHA-512 on every page), so that other maintained programs can open it with the same key. The
 * key is 256 random bits (`key-file.ts` holds it, wrapped); a file locked the former way has a passphrase as its key, stretched by PBKDF2
 * with 256,000 rounds.
 */
import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import type Database from 'better-sqlite3';

const MAGIC = 'SQLite format 3\0';
const PAGE = 4096;
/** Bits per byte of a page. Ciphertext lies above 7.9; pages of rows, also damaged ones, far below. */
const RANDOM = 7.7;

function firstPage(file: string): Buffer {
  const page = Buffer.alloc(PAGE);
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    return page.subarray(0, readSync(handle, page, 0, PAGE, 0));
  } catch (error) {
    // Opening it as a library will say so. A file that is there and cannot be read now must not pass for a plain one.
    if (isAbsent(error)) return page.subarray(0, 0);
    throw error;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** No file of this name, or something else of this name. */
function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(ENOENT|ENOTDIR|EISDIR)$/.test(String(error.code));
}

/** Shannon entropy in bits per byte. */
function entropy(bytes: Uint8Array): number {
  const counts = new Float64Array(256);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  return counts.reduce(
    (sum, count) => (count === 0 ? sum : sum - (count / bytes.length) * Math.log2(count / bytes.length)),
    0,
  );
}

/**
 * Whether the file is a locked library rather than a plain or damaged one. Must not be asked of a file that this process holds open:
 * closing a second handle would drop its lock. Errors are those of the file system; a file that is not there is not locked.
 */
export function isLocked(file: string): boolean {
  const page = firstPage(file);
  return page.length === PAGE && page.toString('latin1', 0, MAGIC.length) !== MAGIC && entropy(page) > RANDOM;
}

/** A key as the cipher takes it. Its last 16 bytes begin every file that it locks, so that file and key find each other. */
export function freshKey(): string {
  return `x'${randomBytes(48).toString('hex')}'`;
}

/** How a key and its files find each other; null for a passphrase of the former form. */
export function keyId(key: string): string | null {
  return /^x'[0-9a-f]{64}([0-9a-f]{32})'$/.exec(key)?.[1] ?? null;
}

/** The id of the key that locks a file, if it was made by `freshKey`; null for a file that is not locked. See `isLocked` for what must not be asked. */
export function lockId(file: string): string | null {
  return isLocked(file) ? firstPage(file).toString('hex', 0, MAGIC.length) : null;
}

/** Passphrases are the same by their letters, however the keyboard composed them. */
export function composed(passphrase: string): string {
  return passphrase.normalize('NFC');
}

function quoted(key: string): string {
  return `'${composed(key).replaceAll("'", "''")}'`;
}

/** In whose format the connection reads and writes locked files, those attached to a plain one too. */
export function chooseCipher(connection: Database.Database): void {
  connection.pragma("cipher = 'sqlcipher'");
  connection.pragma('legacy = 4');
}

/** Must come before anything else on a connection. Whether it was the right one shows at the first read. */
export function applyKey(connection: Database.Database, key: string): void {
  chooseCipher(connection);
  connection.pragma(`key = ${quoted(key)}`);
}

/** Encrypts a file that is no live library anew, or with `null` writes it plain. Its journal mode must not be WAL. */
export function changeKey(connection: Database.Database, key: string | null): void {
  chooseCipher(connection);
  connection.pragma(key === null ? "rekey = ''" : `rekey = ${quoted(key)}`);
}
