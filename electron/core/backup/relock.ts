/**
 * The lock of the backups follows the library's: whatever of its own within reach has another is written anew beside itself, read through,
 * and only then takes the old one's name; a crash leaves it old or new. What waits is seen in the files themselves, so nothing has to be
 * noted, and a stick that was away is seen to when it is back. Each shelf holds a copy of the library's key file as it is now.
 */
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { ErrorCode } from '@shared/contract/errors.ts';
import type { LockLeftovers } from '@shared/contract/lock.contract.ts';
import { changeKey, isLocked, keyId, lockId } from '../db/cipher.ts';
import { keyFileBeside, readKeyFile, settledFile, writeKeyFile } from '../db/key-file.ts';
import { keyFileOf, learnKey } from '../db/keyring.ts';
import type { KnownKey } from '../db/keyring.ts';
import { AppError } from '../base/app-error.ts';
import { draftOf, dropDraft, renameDurably } from '../base/durable.ts';
import type { Ports } from '../base/ports.ts';
import type { Workspace } from '../base/workspace.ts';
import { asBackupError, systemBackupError } from './backup-error.ts';
import { inspectNow } from './backup-io.ts';
import { openCopy } from './inspect.ts';
import { databaseIn, unlist, writeManifest } from './manifest.ts';
import type { BackupManifest } from './manifest.ts';
import { mirrorFolder, ownMirrorFolder } from './mirror.ts';
import { everyBackup, quickCheck, readableBackups, removePartials } from './backup-folder.ts';
import { runExclusive } from './run-exclusive.ts';

/** The lock of a library: its key, or null for none. */
export type Lock = KnownKey | null;

export function shelfKeyFile(folder: string): string {
  return keyFileBeside(join(folder, 'library.db'));
}

/** Encrypts a file that is no live library with another key, or with `null` writes it plain. Its present one must be known. */
export function relockFile(path: string, key: string | null): void {
  const connection = openCopy(path, { readonly: false });
  try {
    changeKey(connection, key);
  } finally {
    connection.close();
  }
}

/** Whether a file that is no live library has this lock. Which passphrase of the former form locks it cannot be seen. */
export function hasLock(path: string, lock: Lock): boolean {
  if (lock === null || keyId(lock.key) === null) return isLocked(path) === (lock !== null);
  return lockId(path) === keyId(lock.key);
}

function lacksLock(folder: string, manifest: BackupManifest, lock: Lock): boolean {
  return quickCheck(folder, manifest) !== 'missing' && !hasLock(databaseIn(folder, manifest.id), lock);
}

/** This library's own shelves that can be reached. */
function ownShelves(workspace: Workspace): readonly string[] {
  const second = ownMirrorFolder(workspace);
  return second === null ? [workspace.backups] : [workspace.backups, second];
}

function isAway(workspace: Workspace): boolean {
  return mirrorFolder(workspace) !== null && ownMirrorFolder(workspace) === null;
}

/** Names of backups in another lock than the library's, and whether the second place has not been seen to yet. */
export function lockLeftovers(workspace: Workspace, lock: Lock): LockLeftovers {
  const left = ownShelves(workspace).flatMap((folder) =>
    readableBackups(folder)
      .filter((manifest) => lacksLock(folder, manifest, lock))
      .map(({ id }) => id),
  );
  return { left: [...new Set(left)].toSorted(), waiting: isAway(workspace) && lock?.file?.settled === false };
}

/** Failures that no second try would mend. */
const LASTING: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'library.locked',
  'library.wrongPassphrase',
  'library.damaged',
  'backup.damaged',
]);

/**
 * Carries the lock of the open library on to every backup within reach, as far as their present keys are known; answers how many were
 * changed. Throws `backup.*`; another try goes on.
 */
export function carryLock(workspace: Workspace, lock: Lock, ports: Ports): Promise<number> {
  return runExclusive(workspace.backups, async () => {
    try {
      let [changed, isDone] = [0, !isAway(workspace)];
      for (const folder of ownShelves(workspace)) {
        if (lock !== null) copyKeyFile(folder, lock, ports);
        const carried = await relockShelf(folder, lock, ports);
        if (lock === null) copyKeyFile(folder, lock, ports);
        changed += carried.changed;
        isDone &&= carried.isDone;
      }
      if (isDone && lock !== null) settle(workspace, lock.key, ports);
      return changed;
    } catch (error) {
      throw systemBackupError(error, workspace.backups);
    }
  });
}

/** The key file of a lock that was taken away stays while a backup may need it. */
function copyKeyFile(folder: string, lock: Lock, ports: Ports): void {
  const path = shelfKeyFile(folder);
  if (lock === null) {
    if (readableBackups(folder).every(({ id }) => !isLocked(databaseIn(folder, id)))) rmSync(path, { force: true });
    return;
  }
  // As it is by now: the passphrase may have been changed meanwhile.
  const file = keyFileOf(lock.key);
  if (file === null || JSON.stringify(readKeyFile(path)) === JSON.stringify(file)) return;
  writeKeyFile(path, file);
  ports.reached('lock.keyCopied');
}

/** Nothing waits for a former key any more: it is forgotten for good. */
function settle(workspace: Workspace, key: string, ports: Ports): void {
  const present = keyFileOf(key);
  if (present === null || present.settled) return;
  const file = settledFile(present);
  writeKeyFile(keyFileBeside(workspace.file), file);
  learnKey({ key, file });
  for (const folder of ownShelves(workspace)) copyKeyFile(folder, { key, file }, ports);
  // What an earlier release noted in its stead.
  rmSync(join(workspace.backups, 'relock.json'), { force: true });
  ports.reached('lock.settled');
}

/** All backups of a folder; `isDone`: none needs another try. */
async function relockShelf(folder: string, lock: Lock, ports: Ports) {
  removePartials(folder);
  let [changed, isDone] = [0, true];
  for (const manifest of everyBackup(folder)) {
    try {
      if (lacksLock(folder, manifest, lock)) {
        relock(folder, manifest, lock, ports);
        changed += 1;
      }
    } catch (error) {
      // Something else was in the way (no room, the stick was pulled).
      if (!LASTING.has(asBackupError(error, databaseIn(folder, manifest.id)).code)) isDone = false;
    }
    // The window must not wait for a shelf full of backups.
    await setImmediate();
  }
  return { changed, isDone };
}

function relock(folder: string, manifest: BackupManifest, lock: Lock, ports: Ports): void {
  const path = databaseIn(folder, manifest.id);
  const draft = draftOf(path);
  try {
    copyFileSync(path, draft);
    ports.reached('lock.backupCopied');
    relockFile(draft, lock?.key ?? null);
    ports.reached('lock.backupRekeyed');
    const { sha256, bytes, facts, key } = inspectNow(draft, true);
    if (facts.stamp !== manifest.stamp) throw new AppError('backup.damaged', { place: path, detail: 'rows' });
    ports.reached('lock.backupVerified');
    unlist(folder, manifest.id);
    ports.reached('lock.backupUnlisted');
    renameDurably(draft, path);
    ports.reached('lock.backupNamed');
    writeManifest(folder, { ...manifest, sha256, bytes, key, experiments: [...facts.experiments] });
    ports.reached('lock.backupListed');
  } catch (error) {
    dropDraft(draft);
    throw asBackupError(error, path);
  }
}
