/**
 * A library that was closed in order leaves its SHA-256 beside it (`library.db.sha256`, as `sha256sum --check` reads it). SQLite keeps
 * no checksums: without it a bit that turns over in a text, or another program's change, would be read at the next start as if it had
 * been saved. Opening takes the seal away before the first change, so after a crash there is none, and nothing to compare.
 */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { AppError } from '../base/app-error.ts';
import { syncFolder, writeDurably } from '../base/durable.ts';
import { asLibraryError } from './sqlite-error.ts';

/** `none`: the library was not closed in order, or never. */
export type ChecksumState = 'whole' | 'broken' | 'none';

const SLICE = 1 << 20;

/** Where the seal of a library file stands. */
export function checksumFileOf(file: string): string {
  return `${file}.sha256`;
}

/** Must not be asked of a file that this process holds open: closing a second handle would drop its lock. */
export function readChecksum(file: string): ChecksumState {
  const sealed = hashIn(checksumFileOf(file));
  // A log beside the file came after the seal.
  if (sealed === undefined || existsSync(`${file}-wal`) || !existsSync(file)) return 'none';
  try {
    return hashOf(file) === sealed ? 'whole' : 'broken';
  } catch {
    // A file that cannot be read: opening it says why.
    return 'none';
  }
}

/** A seal whose library is gone: it was moved or deleted, and an empty one in its place would hide that (`library.missing`). */
export function refuseBareChecksum(file: string): void {
  if (!existsSync(file) && existsSync(checksumFileOf(file))) throw new AppError('library.missing', { place: file });
}

/** Before the first change of the opened library: a seal that outlived one would lie. Throws AppError `library.*`. */
export function removeChecksum(file: string): void {
  if (!existsSync(checksumFileOf(file))) return;
  try {
    rmSync(checksumFileOf(file));
    syncFolder(dirname(file));
  } catch (error) {
    throw asLibraryError(error, file);
  }
}

/** After the library was closed. Where it cannot be written there is none, as after a crash. */
export function writeChecksum(file: string): void {
  try {
    if (!existsSync(`${file}-wal`)) writeDurably(checksumFileOf(file), `${hashOf(file)}  ${basename(file)}\n`);
  } catch {
    // The rows are safe: only the comparison at the next start is lost.
  }
}

function hashIn(seal: string): string | undefined {
  try {
    return /^[0-9a-f]{64}/.exec(readFileSync(seal, 'utf8'))?.[0];
  } catch {
    return undefined;
  }
}

function hashOf(file: string): string {
  const hash = createHash('sha256');
  const handle = openSync(file, 'r');
  try {
    const slice = Buffer.allocUnsafe(SLICE);
    for (let read = readSync(handle, slice); read > 0; read = readSync(handle, slice))
      hash.update(slice.subarray(0, read));
    return hash.digest('hex');
  } finally {
    closeSync(handle);
  }
}
