/**
 * The lock of a library at rest: the whole file, its write-ahead log and every copy of it are encrypted page by page in SQLCipher's
 * published format (version 4: AES-256, HMAC-SHA-512 on every page, PBKDF2 with 256,000 rounds, the salt in the file's first 16
 * bytes), so that other maintained programs can open it with the same passphrase. There is no second key: a forgotten passphrase
 * cannot be replaced.
 */
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

/** Passphrases are compared by their letters, however the keyboard composed them. */
function quoted(passphrase: string): string {
  return `'${passphrase.normalize('NFC').replaceAll("'", "''")}'`;
}

function chooseCipher(connection: Database.Database): void {
  connection.pragma("cipher = 'sqlcipher'");
  connection.pragma('legacy = 4');
}

/** Must come before anything else on a connection. Whether it was the right one shows at the first read. */
export function applyKey(connection: Database.Database, passphrase: string): void {
  chooseCipher(connection);
  connection.pragma(`key = ${quoted(passphrase)}`);
}

/** Encrypts a file that is no live library anew, or with `null` writes it plain. Its journal mode must not be WAL. */
export function changeKey(connection: Database.Database, passphrase: string | null): void {
  chooseCipher(connection);
  connection.pragma(passphrase === null ? "rekey = ''" : `rekey = ${quoted(passphrase)}`);
}
