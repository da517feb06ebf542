import type { ErrorCode } from '@shared/contract/errors.ts';
import { AppError } from '../kernel/app-error.ts';

const CODES: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_BUSY', 'library.inUse'],
  ['SQLITE_LOCKED', 'library.inUse'],
  ['SQLITE_READONLY', 'library.readOnly'],
  ['SQLITE_CANTOPEN', 'library.readOnly'],
  ['SQLITE_PERM', 'library.readOnly'],
  ['SQLITE_NOTADB', 'library.damaged'],
  ['SQLITE_CORRUPT', 'library.damaged'],
  // On a medium that cannot be written SQLite opens the file for reading and fails at the lock.
  ['SQLITE_IOERR_LOCK', 'library.readOnly'],
  ['SQLITE_IOERR', 'library.damaged'],
  ['SQLITE_FULL', 'library.full'],
  ['SQLITE_CONSTRAINT_FOREIGNKEY', 'conflict.changedSince'],
  ['SQLITE_CONSTRAINT_UNIQUE', 'conflict.changedSince'],
  ['EROFS', 'library.readOnly'],
  ['EACCES', 'library.readOnly'],
  ['EPERM', 'library.readOnly'],
  ['ENOTDIR', 'library.readOnly'],
  // A file stands where the folder should be.
  ['EEXIST', 'library.readOnly'],
  ['ENOSPC', 'library.full'],
];

/** Turns what SQLite or the file system throws into an error with a remedy; `place` is the library file. */
export function asLibraryError(error: unknown, place: string): AppError {
  if (error instanceof AppError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // Disk-full on a write-ahead log may surface as an I/O error of the write or the sync.
  const known = CODES.find(([prefix]) => code.startsWith(prefix));
  return new AppError(known?.[1] ?? 'internal', { place, detail: code }, { cause: error });
}
