import { AppError } from '../base/app-error.ts';
import type { Ports } from '../base/ports.ts';
import { APPLICATION_ID } from './connection.ts';
import type { Connection } from './connection.ts';
import type { Migration } from './migrations/migration.ts';

function numberPragma(connection: Connection, name: string): number {
  return Number(connection.pragma(name, { simple: true }));
}

/** Throws `library.newer` for a file of a newer release, before anything of it or beside it changes. */
export function refuseNewer(connection: Connection, file: string, migrations: readonly Migration[]): void {
  const version = numberPragma(connection, 'user_version');
  const newest = migrations.at(-1)?.version ?? 0;
  if (version > newest) throw new AppError('library.newer', { place: file, version, newest });
}

/**
 * Brings the file to the newest schema: all pending steps in one transaction, after `protect` put a copy aside (not for a file
 * that is just coming into being). A file of a newer release is refused unchanged (`library.newer`); where the copy cannot be made
 * nothing is begun (`backup.*`); a failing step rolls everything back (`migration.failed`).
 */
export function migrate(
  connection: Connection,
  file: string,
  migrations: readonly Migration[],
  { reached }: Pick<Ports, 'reached'>,
  protect: () => void = () => {},
): void {
  refuseNewer(connection, file, migrations);
  const current = numberPragma(connection, 'user_version');
  const newest = migrations.at(-1)?.version ?? 0;
  const pending = migrations.filter((migration) => migration.version > current);
  if (pending.length === 0) return;
  if (current > 0) protect();
  let running: Migration | undefined;
  try {
    connection.exec('BEGIN IMMEDIATE');
    for (const migration of pending) {
      running = migration;
      for (const [index, statement] of migration.statements.entries()) {
        connection.exec(statement);
        reached(`migration.${migration.version}.${index}`);
      }
    }
    const broken = connection.pragma('foreign_key_check');
    if (Array.isArray(broken) && broken.length > 0) throw new Error('a migration left dangling references');
    connection.pragma(`application_id = ${APPLICATION_ID}`);
    connection.pragma(`user_version = ${newest}`);
    connection.exec('COMMIT');
    reached('migration.committed');
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw new AppError('migration.failed', { place: file, version: running?.version ?? 0 }, { cause: error });
  }
}
