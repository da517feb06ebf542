/**
 * Sets, changes or takes away the passphrase of the library. A locked (or plain) copy is made, read through and put in the library's
 * place by the same note that a restore uses, so a crash at any point leaves the library with its old lock or with its new one.
 */
import { rmSync } from 'node:fs';
import type { LockChange } from '@shared/contract/lock.contract.ts';
import { forgetPassphrase, learnPassphrase, samePassphrase } from '../db/keyring.ts';
import { AppError } from '../kernel/app-error.ts';
import { inspectNow, ownHands } from './hands.ts';
import type { BackupHands } from './hands.ts';
import { relockFile, relockShelf } from './relock.ts';
import { reopen } from './restore.ts';
import type { RestorableLibrary } from './restore.ts';
import { secondShelves } from './second-place.ts';
import { incomingOf, writeIntent } from './switch-over.ts';

export interface LockWish {
  /** Null while the library is not locked. */
  readonly current: string | null;
  /** Null takes the lock away. */
  readonly next: string | null;
}

/** Throws `library.wrongPassphrase`, `backup.*` or `library.*`; the library is then as it was, and open. */
export async function changeLock(
  library: RestorableLibrary,
  { current, next }: LockWish,
  hands: BackupHands = ownHands,
): Promise<LockChange> {
  const { workspace, ports } = library;
  const keeper = library.keeper();
  if (keeper === null) throw new AppError('library.locked', { place: workspace.file });
  if (!samePassphrase(keeper.passphrase, current)) {
    throw new AppError('library.wrongPassphrase', { place: workspace.file });
  }
  // Waits for a backup that is being made, too; from here on nothing can be written in between.
  await keeper.make('lock', hands);
  const undoId = keeper.protect('lock');
  const incoming = incomingOf(workspace);
  if (next !== null) learnPassphrase(next);
  try {
    rmSync(incoming, { force: true });
    const stamp = keeper.copyTo(incoming);
    relockFile(incoming, next);
    if (inspectNow(incoming, true).facts.stamp !== stamp) {
      throw new AppError('backup.damaged', { place: incoming, detail: 'rows' });
    }
    ports.reached('lock.prepared');
  } catch (error) {
    rmSync(incoming, { force: true });
    if (next !== null && !samePassphrase(current, next)) forgetPassphrase(next);
    throw error;
  }
  // Once the note stands the copy belongs to it: whoever opens the library next carries it out.
  writeIntent(workspace, { kind: 'lock', backupId: '', undoId: undoId ?? '', at: ports.now(), direction: 'forth' });
  ports.reached('lock.intended');
  library.close();
  reopen(library);
  const shelves = [workspace.backups, ...secondShelves(workspace)];
  const relocked = shelves.map((folder) => relockShelf(folder, next, ports));
  library.keeper()?.settle();
  if (current !== null && !samePassphrase(current, next)) forgetPassphrase(current);
  return {
    backups: relocked.reduce((sum, { changed }) => sum + changed, 0),
    unchanged: relocked.flatMap(({ unchanged }) => unchanged),
  };
}
