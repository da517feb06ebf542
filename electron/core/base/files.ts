/** Files that the user names: read within bounds, written whole or not at all. Failures are `file.*` with the `place`. */
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from './app-error.ts';
import { writeDurably } from './durable.ts';

/**
 * Puts the data under the name only when all of it is on the disk; what stood there before stays until then. The open library is never
 * written over (`file.isLibrary`).
 */
export function writeFileWhole(path: string, data: string | Uint8Array, libraryFile: string): void {
  guarded(path, () => refuseLibrary(path, libraryFile));
  guarded(path, () => writeDurably(path, data));
}

/** Compares without opening: closing a file that the process also holds as its library would drop the library's lock. */
export function refuseLibrary(path: string, libraryFile: string): void {
  const target = statSync(path, { throwIfNoEntry: false });
  if (target === undefined) return;
  const own = [libraryFile, `${libraryFile}-wal`].map((file) => statSync(file, { throwIfNoEntry: false }));
  if (own.some((file) => file?.ino === target.ino && file.dev === target.dev))
    throw new AppError('file.isLibrary', { place: path });
}

/** How often another number is tried behind a name that is taken. */
const MOST_FOLDERS = 1000;

/**
 * Makes a new folder inside `parent`, `name` or `name (2)` …, and has it filled: nothing that stands there is touched, and what could not
 * be filled whole is gone again.
 */
export async function inNewFolder<T>(parent: string, name: string, fill: (folder: string) => Promise<T>): Promise<T> {
  const folder = guarded(parent, () => newFolder(parent, name));
  try {
    return await fill(folder);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw asFileError(error, folder);
  }
}

function newFolder(parent: string, name: string): string {
  mkdirSync(parent, { recursive: true });
  for (let number = 1; number <= MOST_FOLDERS; number += 1) {
    const folder = join(parent, number === 1 ? name : `${name} (${number})`);
    if (statSync(folder, { throwIfNoEntry: false }) !== undefined) continue;
    mkdirSync(folder);
    return folder;
  }
  throw new AppError('file.failed', { place: join(parent, name), detail: 'EEXIST' });
}

function guarded<T>(place: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw asFileError(error, place);
  }
}

/** The application error for what the file system refused. */
export function asFileError(error: unknown, place: string): AppError {
  if (error instanceof AppError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new AppError('file.readOnly', { place }, { cause: error });
    case 'ENOSPC':
    case 'EDQUOT':
      return new AppError('file.full', { place }, { cause: error });
    case 'ENOENT':
    case 'ENOTDIR':
      return new AppError('file.notFound', { place }, { cause: error });
    default:
      return new AppError('file.failed', { place, detail: code }, { cause: error });
  }
}
