import Database from 'better-sqlite3';
import type { LibraryView } from '@shared/contract/view.contract.ts';
import type { Instant } from '@shared/domain/units.ts';
import { APPLICATION_ID } from '../db/connection.ts';
import type { Connection } from '../db/connection.ts';
import { openUnlocked } from '../db/keyring.ts';
import { MIGRATIONS } from '../db/migrations/index.ts';
import { asLibraryError } from '../db/sqlite-error.ts';
import { AppError } from '../base/app-error.ts';
import { schemaCompatibility } from './schema-compatibility.ts';

/**
 * Opens a private copy of a newer library so that nothing can be written, not even into the copy. `place` is the library that it was
 * taken from, for messages. Throws `library.unviewable` with what this release cannot show, and `library.*` as opening does.
 */
export function openViewed(
  copy: string,
  place: string,
  takenAt: Instant,
): { connection: Connection; view: LibraryView } {
  let connection: Connection | undefined;
  try {
    const nativeBinding = process.env['SILHEOMJANG_SQLITE_BINDING'];
    connection = openUnlocked(copy, () => new Database(copy, nativeBinding ? { nativeBinding } : {}));
    // What a newer release lets run by itself runs neither by reading nor, as nothing is written, by writing.
    connection.pragma('trusted_schema = OFF');
    connection.pragma('query_only = ON');
    if (Number(connection.pragma('application_id', { simple: true })) !== APPLICATION_ID)
      throw new AppError('library.notOurs', { place });
    const version = Number(connection.pragma('user_version', { simple: true }));
    const newest = MIGRATIONS.at(-1)?.version ?? 0;
    const { obstacle, addedTables, addedColumns } = schemaCompatibility(connection);
    if (obstacle !== null) throw new AppError('library.unviewable', { place, version, newest, detail: obstacle });
    return { connection, view: { version, newest, takenAt, addedTables, addedColumns } };
  } catch (error) {
    connection?.close();
    throw asLibraryError(error, place);
  }
}
