/** The whole library back to a backup. What is there now is backed up first, so a restore is undone by another. */
import { keyFileBeside, writeKeyFile } from '../db/key-file.ts';
import { keyOf } from '../db/keyring.ts';
import { MIGRATIONS } from '../db/migrations/index.ts';
import { AppError } from '../base/app-error.ts';
import type { Ports } from '../base/ports.ts';
import type { Workspace } from '../base/workspace.ts';
import { systemBackupError } from './backup-error.ts';
import { destroyAgain, knownDestructions } from './destroyed-again.ts';
import { findBackup } from './find.ts';
import type { FoundBackup } from './find.ts';
import type { BackupIo } from './backup-io.ts';
import { ioReaching } from './backup-io.ts';
import { openCopy } from './inspect.ts';
import type { BackupService } from './service.ts';
import type { LogLines } from './log-lines.ts';
import { copiesNeeded, poolOf } from './pool.ts';
import { hasLock, relockFile } from './relock.ts';
import type { Lock } from './relock.ts';
import { dropIncoming, incomingOf, writeIntent } from './swap.ts';

/** A library that can be closed and opened again. */
export interface RestorableLibrary {
  readonly workspace: Workspace;
  readonly ports: Ports;
  /** Of the open library; null when it could not be opened. */
  backupService(): BackupService | null;
  close(): void;
  /** Opens it, and carries out on the way what is meant (`carryOut`). Throws what keeps it shut. */
  open(): void;
}

export interface Restored {
  /** The backup that undoes it; null when what was there could not be opened (its files are kept beside it). */
  readonly undoId: string | null;
  /** Things in the backup that had been destroyed since, and were destroyed again. */
  readonly destroyedAgain: number;
}

/**
 * Verifies, copies, backs up what is there, and only then changes places. Errors: `backup.*`; the library is then as it was and open
 * if it was.
 */
export async function restoreWhole(
  library: RestorableLibrary,
  id: string,
  io: BackupIo = ioReaching(library.ports),
): Promise<Restored> {
  try {
    return await restoreNow(library, id, io);
  } catch (error) {
    throw systemBackupError(error, library.workspace.file);
  }
}

async function restoreNow(library: RestorableLibrary, id: string, io: BackupIo): Promise<Restored> {
  const { workspace, ports } = library;
  const found = findBackup(workspace, id);
  await verifyFound(found, io);
  ports.reached('restore.verified');
  dropIncoming(workspace);
  // Before anything is thinned by the backup of what is there now.
  await io.copy(found.file, incomingOf(workspace), found.manifest.sha256);
  keepLock(incomingOf(workspace), library.backupService()?.lock ?? null);
  ports.reached('restore.copied');
  const shelves = [...new Set([workspace.backups, found.folder])];
  const log = knownDestructions(toldIn(library.backupService()), shelves);
  const { records, kept } = destroyAgain(incomingOf(workspace), log, ports);
  ports.reached('restore.destroyedAgain');
  const attachments = found.manifest.attachments.filter(kept);
  for (const { from, to, sha256 } of copiesNeeded(poolOf(found.folder), workspace.attachments, attachments)) {
    await io.copy(from, to, sha256);
  }
  ports.reached('restore.attached');
  await backUpFirst(library, io);
  ports.reached('restore.protected');
  // From here on nothing can be written in between.
  const undoId = soundService(library)?.createNow('restore') ?? null;
  writeIntent(workspace, { kind: 'restore', backupId: id, undoId, at: ports.now(), direction: 'forth' });
  ports.reached('restore.intended');
  library.close();
  ports.reached('restore.closed');
  reopen(library);
  return { undoId, destroyedAgain: records };
}

/**
 * A backup from before the lock, or from elsewhere, must not take the library's lock away unasked. Where the library has none, or cannot
 * be opened, the backup brings its own.
 */
function keepLock(incoming: string, lock: Lock): void {
  if (lock !== null && !hasLock(incoming, lock)) relockFile(incoming, lock.key);
  const connection = openCopy(incoming, { readonly: true });
  const file = keyOf(connection)?.file ?? null;
  connection.close();
  if (file !== null) writeKeyFile(keyFileBeside(incoming), file);
}

/** Null where there is nothing that a backup could be made of: the library is not open, or damaged. Its files are kept aside then. */
function soundService(library: RestorableLibrary): BackupService | null {
  const service = library.backupService();
  return service === null || service.isStopped ? null : service;
}

async function backUpFirst(library: RestorableLibrary, io: BackupIo): Promise<void> {
  try {
    await soundService(library)?.create('restore', io);
  } catch (error) {
    // Just found to be damaged: all the more reason to restore.
    if (soundService(library) !== null) throw error;
  }
}

/** What was destroyed, as far as a damaged library can still say. */
function toldIn(service: BackupService | null): LogLines | null {
  try {
    return service?.destroyed() ?? null;
  } catch (error) {
    if (service?.isStopped === true) return null;
    throw error;
  }
}

/** Reads a backup through and holds it against its manifest: `backup.damaged`, or `backup.newer` than this release can open. */
export async function verifyFound({ file, manifest }: FoundBackup, io: BackupIo): Promise<void> {
  const newest = MIGRATIONS.at(-1)?.version ?? 0;
  if (manifest.schema > newest) throw new AppError('backup.newer', { version: manifest.app, schema: manifest.schema });
  const { sha256 } = await io.inspect(file, { fresh: false });
  if (sha256 !== manifest.sha256) throw new AppError('backup.damaged', { place: file, detail: 'hash' });
}

/** Opens a library whose file was changed meanwhile; one that would not open is back in its former state then. */
export function reopen(library: RestorableLibrary): void {
  try {
    library.open();
  } catch (error) {
    // The old one is back in its place by now.
    if (error instanceof AppError && error.code === 'backup.notRestored') library.open();
    throw error;
  }
}
