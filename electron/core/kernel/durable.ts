/** Files that are whole under their name or not there at all, also after a power cut. Errors are those of the file system. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Ends the name of every file that is not whole yet; what a crash left behind may be removed by it. */
export const DRAFT_ENDING = '.part';

/** A name beside `path` for its draft. */
export function draftOf(path: string): string {
  return join(dirname(path), `.${basename(path).slice(0, 80)}.${process.pid}${DRAFT_ENDING}`);
}

/** Writes the data beside its place and puts it there only when all of it is on the disk; what stood there before stays until then. */
export function writeDurably(path: string, data: string | Uint8Array): void {
  const draft = draftOf(path);
  try {
    const file = openSync(draft, 'w');
    try {
      const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameDurably(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Renames a file whose bytes are on the disk already, and makes the new name last. */
export function renameDurably(from: string, to: string): void {
  renameSync(from, to);
  syncFolder(dirname(to));
}

/** Brings a file's bytes to the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Brings the names in a folder to the disk; where the system cannot (Windows) its own journal does. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
