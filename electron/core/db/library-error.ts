/** Whose fault a failure is: the file's, the place's, or the program's. */
import { AppError } from '../base/app-error.ts';
import { findDamagedValue } from './check-values.ts';
import type { Connection } from './connection.ts';
import { asLibraryError, isSystemError } from './sqlite-error.ts';
import { DamagedValue } from './stored-json.ts';

/** What SQLite or the file system threw, with a remedy; anything else is an error of the program and passes as it is. */
export function systemError(error: unknown, place: string): unknown {
  return isSystemError(error) || error instanceof DamagedValue ? asLibraryError(error, place) : error;
}

/** What fails without a code may fail because a row is not what was stored; else the program is at fault. */
export function toLibraryError(error: unknown, connection: Connection, place: string): unknown {
  const known = systemError(error, place);
  if (known instanceof AppError && known.code !== 'internal') return known;
  try {
    const detail = findDamagedValue(connection);
    return detail === undefined ? known : new AppError('library.damaged', { place, detail }, { cause: error });
  } catch (found) {
    // Looking for the damage, it met it.
    return systemError(found, place);
  }
}
