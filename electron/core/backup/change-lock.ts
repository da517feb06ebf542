/**
 * The acts on a library's lock. A new passphrase or recovery key is a new wrap of the same key: the key file changes, nothing else. Setting
 * the lock, encrypting anew and taking it away write the library anew: the copy is made, read through and put in the library's place with
 * its key file by the same note that a restore uses, so a crash at any point leaves the library with its old lock or with its new one.
 */
import type { LockChange } from '@shared/contract/lock.contract.ts';
import { composed } from '../db/cipher.ts';
import { formerKeys, keyFileBeside, makeKeyFile, unwrap, wrapKey, writeKeyFile } from '../db/key-file.ts';
import type { WrapKind } from '../db/key-file.ts';
import { forgetKey, keyFileOf, learnKey } from '../db/keyring.ts';
import { AppError } from '../base/app-error.ts';
import { dropDraft } from '../base/durable.ts';
import { systemBackupError } from './backup-error.ts';
import { ioReaching, inspectNow } from './backup-io.ts';
import type { BackupIo } from './backup-io.ts';
import { carryLock, lockLeftovers, relockFile } from './relock.ts';
import type { Lock } from './relock.ts';
import { reopen } from './restore.ts';
import type { RestorableLibrary } from './restore.ts';
import type { BackupService } from './service.ts';
import { dropIncoming, incomingOf, writeIntent } from './swap.ts';

export interface LockWish {
  /** The passphrase, or the recovery key in its stead; null while the library is not locked. */
  readonly current: string | null;
  /** Null takes the lock away. */
  readonly next: string | null;
}

/**
 * Sets the passphrase, changes it or takes the lock away. Throws `library.wrongPassphrase`, `backup.*` or `library.*`; the library is then
 * as it was, and open.
 */
export async function changeLock(library: RestorableLibrary, wish: LockWish, io?: BackupIo): Promise<LockChange> {
  const service = serviceOf(library);
  await refuseWrong(library, service, wish.current);
  if (wish.next === null || service.lock === null || service.lock.file === null) {
    return encrypt(library, service, wish.next, io);
  }
  return newWrap(library, service, 'passphrase', wish.next);
}

/** Throws as `changeLock` where the secret is not the library's. */
export async function checkSecret(library: RestorableLibrary, current: string): Promise<void> {
  await refuseWrong(library, serviceOf(library), current);
}

/** Another recovery key in the place of the former one. Throws as `changeLock`. */
export async function setRecoveryKey(library: RestorableLibrary, current: string, recoveryKey: string): Promise<void> {
  const service = serviceOf(library);
  await refuseWrong(library, service, current);
  await newWrap(library, service, 'recovery', recoveryKey);
}

/**
 * Another key for the library and all its backups, under the present passphrase; the recovery key has to be made anew. A lock of the former
 * form takes the new one. Throws as `changeLock`.
 */
export async function encryptAnew(library: RestorableLibrary, passphrase: string, io?: BackupIo): Promise<LockChange> {
  const service = serviceOf(library);
  if ((await refuseWrong(library, service, passphrase)) !== 'passphrase') throw wrong(library);
  return encrypt(library, service, passphrase, io);
}

function serviceOf(library: RestorableLibrary): BackupService {
  const service = library.backupService();
  if (service === null) throw new AppError('library.locked', { place: library.workspace.file });
  return service;
}

function wrong({ workspace }: RestorableLibrary): AppError {
  return new AppError('library.wrongPassphrase', { place: workspace.file });
}

/** Whoever is at the desk must know what opens the library; answers which of the two it was. */
async function refuseWrong(library: RestorableLibrary, { lock }: BackupService, current: string | null) {
  if (lock === null || current === null) {
    if (lock === null && current === null) return null;
    throw wrong(library);
  }
  if (lock.file === null) {
    if (lock.key === composed(current)) return 'passphrase';
    throw wrong(library);
  }
  const opened = await unwrap(lock.file, current);
  if (opened === undefined) throw wrong(library);
  return opened.kind;
}

async function newWrap(
  { workspace, ports }: RestorableLibrary,
  { lock }: BackupService,
  kind: WrapKind,
  secret: string,
): Promise<LockChange> {
  if (lock === null) throw new AppError('library.wrongPassphrase', { place: workspace.file });
  const wrap = await wrapKey(lock.key, secret);
  // As it is by now: the work on former keys may have ended meanwhile.
  const present = keyFileOf(lock.key);
  if (present === null) throw new AppError('library.keyMissing', { place: keyFileBeside(workspace.file) });
  const file = { ...present, [kind]: wrap };
  try {
    writeKeyFile(keyFileBeside(workspace.file), file);
  } catch (error) {
    throw systemBackupError(error, workspace.file);
  }
  ports.reached('lock.wrapped');
  learnKey({ key: lock.key, file });
  return { backups: 0, ...lockLeftovers(workspace, lock) };
}

async function encrypt(
  library: RestorableLibrary,
  service: BackupService,
  passphrase: string | null,
  io: BackupIo = ioReaching(library.ports),
): Promise<LockChange> {
  const { workspace, ports } = library;
  const { lock } = service;
  const next = passphrase === null ? null : await makeKeyFile(passphrase, keysOf(lock));
  // Waits for a backup that is being made, too; from here on nothing can be written in between.
  await service.create('lock', io);
  const undoId = service.createNow('lock');
  const incoming = incomingOf(workspace);
  if (next !== null) learnKey(next);
  const at = ports.now();
  try {
    dropIncoming(workspace);
    const stamp = service.copyTo(incoming);
    ports.reached('lock.copied');
    relockFile(incoming, next?.key ?? null);
    ports.reached('lock.rekeyed');
    if (inspectNow(incoming, true).facts.stamp !== stamp) {
      throw new AppError('backup.damaged', { place: incoming, detail: 'rows' });
    }
    if (next !== null) writeKeyFile(keyFileBeside(incoming), next.file);
    ports.reached('lock.prepared');
    writeIntent(workspace, { kind: 'lock', backupId: '', undoId: undoId ?? '', at, direction: 'forth' });
  } catch (error) {
    if (next !== null) forgetKey(next.key);
    dropDraft(incoming);
    throw systemBackupError(error, workspace.file);
  }
  ports.reached('lock.intended');
  library.close();
  ports.reached('lock.closed');
  reopen(library);
  const backups = await carryOn(library, next);
  library.backupService()?.refreshLatest();
  const leftovers = lockLeftovers(workspace, serviceOf(library).lock);
  // Known for as long as the app runs while there is something that it still opens.
  if (lock !== null && !leftovers.waiting && leftovers.left.length === 0) forgetKey(lock.key);
  return { backups, ...leftovers };
}

/** Its own, and those that copies may still need. */
function keysOf(lock: Lock): readonly string[] {
  if (lock === null) return [];
  return [lock.key, ...(lock.file === null ? [] : formerKeys(lock.file, lock.key))];
}

/** The library has its new lock: what keeps a backup from following now is no failure of that, and is tried again later. */
async function carryOn({ workspace, ports }: RestorableLibrary, next: Lock): Promise<number> {
  try {
    return await carryLock(workspace, next, ports);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return 0;
  }
}
