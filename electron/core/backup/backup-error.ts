import type { ErrorCode } from '@shared/contract/errors.ts';
import { isSystemError } from '../db/sqlite-error.ts';
import { AppError } from '../base/app-error.ts';

const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'backup.noRoom',
  EDQUOT: 'backup.noRoom',
  SQLITE_FULL: 'backup.noRoom',
  SQLITE_CORRUPT: 'backup.damaged',
  SQLITE_NOTADB: 'backup.damaged',
  EACCES: 'backup.noPlace',
  EPERM: 'backup.noPlace',
  EROFS: 'backup.noPlace',
  ENOENT: 'backup.noPlace',
  ENOTDIR: 'backup.noPlace',
  EEXIST: 'backup.noPlace',
  SQLITE_CANTOPEN: 'backup.noPlace',
  SQLITE_READONLY: 'backup.noPlace',
};

/** The same for what the system threw; anything else is an error of the program, or has its code, and passes as it is. */
export function systemBackupError(error: unknown, place: string): unknown {
  return isSystemError(error) ? asBackupError(error, place) : error;
}

/** Turns what SQLite or the file system threw into an error that names the `place` of the backup. */
export function asBackupError(error: unknown, place: string): AppError {
  if (error instanceof AppError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const known = CODES[code] ?? CODES[code.split('_', 2).join('_')] ?? 'backup.failed';
  return new AppError(known, { place, detail: code }, { cause: error });
}
