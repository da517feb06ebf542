import type { ErrorCode } from '@shared/contract/errors.ts';
import { AppError } from '../base/app-error.ts';
import { DamagedValue } from './stored-json.ts';

/** Longest name first where one begins with another: the first that fits is taken. */
const CODES: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_BUSY', 'library.inUse'],
  ['SQLITE_LOCKED', 'library.inUse'],
  // The file was moved or replaced under the open connection.
  ['SQLITE_READONLY_DBMOVED', 'library.vanished'],
  ['SQLITE_READONLY', 'library.readOnly'],
  ['SQLITE_CANTOPEN', 'library.readOnly'],
  ['SQLITE_PERM', 'library.readOnly'],
  ['SQLITE_AUTH', 'library.readOnly'],
  ['SQLITE_NOTADB', 'library.damaged'],
  ['SQLITE_CORRUPT', 'library.damaged'],
  // On a medium that cannot be written SQLite opens the file for reading and fails at the lock.
  ['SQLITE_IOERR_LOCK', 'library.readOnly'],
  // What was read is not what had been written, as the file system's own checks or the file's length tell.
  ['SQLITE_IOERR_CORRUPTFS', 'library.damaged'],
  ['SQLITE_IOERR_DATA', 'library.damaged'],
  ['SQLITE_IOERR_SHORT_READ', 'library.damaged'],
  ['SQLITE_IOERR_VNODE', 'library.vanished'],
  // Short of memory, not of a sound disk; the rows are as they were.
  ['SQLITE_IOERR_NOMEM', 'internal'],
  ['SQLITE_IOERR', 'library.io'],
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
  ['EDQUOT', 'library.full'],
  ['EIO', 'library.io'],
  ['ENODEV', 'library.io'],
  ['ENXIO', 'library.io'],
  ['ESTALE', 'library.io'],
  ['EMFILE', 'library.io'],
  ['ENFILE', 'library.io'],
];

/** Whether SQLite or the file system threw it, and not a fault of the program. */
export function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(SQLITE_\w+|E[A-Z0-9]+)$/.test(String(error.code));
}

/** Turns what SQLite, the file system or a spoilt value throws into an error with a remedy; `place` is the library file. */
export function asLibraryError(error: unknown, place: string): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof DamagedValue)
    return new AppError('library.damaged', { place, detail: error.message }, { cause: error });
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = CODES.find(([prefix]) => code.startsWith(prefix));
  return new AppError(known?.[1] ?? 'internal', { place, detail: code }, { cause: error });
}
