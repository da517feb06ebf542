/**
 * Sets, changes or takes away the passphrase of the library. A locked (or plain) copy is made, read through and put in the library's
 * place by the same note that a restore uses, so a crash at any point leaves the library with its old lock or with its new one.
 */
import type { LockChange } from '@shared/contract/lock.contract.ts';
import { forgetPassphrase, learnPassphrase, samePassphrase } from '../db/keyring.ts';
import { AppError } from '../base/app-error.ts';
import { dropDraft } from '../base/durable.ts';
import { systemBackupError } from './backup-error.ts';
import { ioReaching, inspectNow } from './backup-io.ts';
import type { BackupIo } from './backup-io.ts';
import { awaitRelock, lockLeftovers, settleLocks } from './lock-note.ts';
import { relockFile } from './relock.ts';
import { reopen } from './restore.ts';
import type { RestorableLibrary } from './restore.ts';
import { dropIncoming, incomingOf, writeIntent } from './swap.ts';

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
  io: BackupIo = ioReaching(library.ports),
): Promise<LockChange> {
  const { workspace, ports } = library;
  const backupService = library.backupService();
  if (backupService === null) throw new AppError('library.locked', { place: workspace.file });
  if (!samePassphrase(backupService.passphrase, current)) {
    throw new AppError('library.wrongPassphrase', { place: workspace.file });
  }
  // Waits for a backup that is being made, too; from here on nothing can be written in between.
  await backupService.create('lock', io);
  const undoId = backupService.createNow('lock');
  const incoming = incomingOf(workspace);
  if (next !== null) learnPassphrase(next);
  const at = ports.now();
  try {
    dropIncoming(workspace);
    const stamp = backupService.copyTo(incoming);
    ports.reached('lock.copied');
    relockFile(incoming, next);
    ports.reached('lock.rekeyed');
    if (inspectNow(incoming, true).facts.stamp !== stamp) {
      throw new AppError('backup.damaged', { place: incoming, detail: 'rows' });
    }
    ports.reached('lock.prepared');
    awaitRelock(workspace);
    ports.reached('lock.noted');
    writeIntent(workspace, { kind: 'lock', backupId: '', undoId: undoId ?? '', at, direction: 'forth' });
  } catch (error) {
    if (next !== null && !samePassphrase(current, next)) forgetPassphrase(next);
    dropDraft(incoming);
    throw systemBackupError(error, workspace.file);
  }
  ports.reached('lock.intended');
  library.close();
  ports.reached('lock.closed');
  reopen(library);
  const change = await carryOn(library, next);
  library.backupService()?.refreshLatest();
  // Known for as long as the app runs while there is something that it still opens.
  if (current !== null && !samePassphrase(current, next) && !change.waiting) forgetPassphrase(current);
  return change;
}

/** The library has its new lock: what keeps a backup from following now is no failure of that, and the note keeps it in mind. */
async function carryOn({ workspace, ports }: RestorableLibrary, next: string | null): Promise<LockChange> {
  try {
    const backups = await settleLocks(workspace, next, ports);
    const { left, waiting } = lockLeftovers(workspace);
    return { backups, unchanged: left, waiting };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { backups: 0, unchanged: [], waiting: true };
  }
}
