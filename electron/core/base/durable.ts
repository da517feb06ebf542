/** Files that are whole under their name or not there at all, also after a power cut. Errors are those of the file system. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Ends the name of every file that is not whole yet; what a crash left behind may be removed by it. */
export const DRAFT_ENDING = '.part';

/** A name beside `path` for its draft. */
export function draftOf(path: string): string {
  return join(dirname(path), `.${basename(path).slice(0, 80)}.${process.pid}${DRAFT_ENDING}`);
}

/**
 * Writes the data beside its place and puts it there only when all of it is on the disk; what stood there before stays until then. `mode`
 * says who may read it.
 */
export function writeDurably(path: string, data: string | Uint8Array, mode = 0o666): void {
  const draft = draftOf(path);
  try {
    const file = openSync(draft, 'w', mode);
    try {
      const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameDurably(draft, path);
  } catch (error) {
    dropDraft(draft);
    throw error;
  }
}

/** The text of a file, or undefined where there is none: one that cannot be read now is thrown, and must not pass for none. */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Ends the name of the key file that belongs to a database (`db/key-file.ts`). */
export const KEY_ENDING = '.key';

/** What stands beside a database that is no live library: SQLite's own files, and its key file. */
const BESIDE = ['-journal', '-wal', '-shm', KEY_ENDING, ''] as const;

/** Removes a database with what SQLite keeps beside it: a journal left alone would be played back into the next file of the name. */
export function removeDatabase(path: string): void {
  for (const ending of BESIDE) rmSync(path + ending, { force: true });
}

/** Takes a draft away. Never fails: what cannot be removed now is removed by its ending at the next start. */
export function dropDraft(draft: string): void {
  try {
    removeDatabase(draft);
  } catch {
    // Whatever kept it from being removed is told by what made the draft useless.
  }
}

/** Removes the drafts that a crash left in a folder of the app's own and below; nobody else may be writing there. Links are not followed. */
export function sweepDrafts(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) sweepDrafts(path);
    else if (isDraft(entry.name)) rmSync(path, { force: true });
  }
}

/** Removes the drafts of one file that a crash left beside it. */
export function sweepDraftsOf(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    if (isDraft(name) && name.startsWith(`.${basename(path)}`)) rmSync(join(dirname(path), name), { force: true });
  }
}

/** Also SQLite's journal of a draft. */
function isDraft(name: string): boolean {
  return name.startsWith('.') && BESIDE.some((ending) => name.endsWith(DRAFT_ENDING + ending));
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
