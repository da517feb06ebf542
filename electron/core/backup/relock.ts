/**
 * The lock of the backups in a place follows the library's. Each is written anew beside itself, read through, and only then takes the
 * old one's name; a crash leaves it old or new.
 */
import { copyFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { ErrorCode } from '@shared/contract/errors.ts';
import { changeKey, isLocked } from '../db/cipher.ts';
import { passphraseOf, samePassphrase } from '../db/keyring.ts';
import { AppError } from '../base/app-error.ts';
import { draftOf, dropDraft, renameDurably } from '../base/durable.ts';
import type { Ports } from '../base/ports.ts';
import { asBackupError } from './backup-error.ts';
import { inspectNow } from './backup-io.ts';
import { openCopy } from './inspect.ts';
import { databaseIn, unlist, writeManifest } from './manifest.ts';
import type { BackupManifest } from './manifest.ts';
import { everyBackup, removePartials } from './backup-folder.ts';

/** Encrypts a file that is no live library with another passphrase, or with `null` writes it plain. Its present one must be known. */
export function relockFile(path: string, passphrase: string | null): void {
  const connection = openCopy(path, { readonly: false });
  try {
    changeKey(connection, passphrase);
  } finally {
    connection.close();
  }
}

export interface Relocked {
  readonly changed: number;
  /** Names of those that stay as they were: nobody has their passphrase, or they are damaged. */
  readonly left: readonly string[];
  /** Something else was in the way (no room, the stick was pulled): another try may succeed. */
  readonly again: boolean;
}

/** Failures that no second try would mend. */
const LASTING: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'library.locked',
  'library.wrongPassphrase',
  'library.damaged',
  'backup.damaged',
]);

/** All backups of a folder. The new passphrase must be known, and the old one as far as anybody still has it. */
export async function relockShelf(folder: string, passphrase: string | null, ports: Ports): Promise<Relocked> {
  removePartials(folder);
  let [changed, again] = [0, false];
  const left: string[] = [];
  for (const manifest of everyBackup(folder)) {
    try {
      if (!hasLock(databaseIn(folder, manifest.id), passphrase)) {
        relock(folder, manifest, passphrase, ports);
        changed += 1;
      }
    } catch (error) {
      const { code } = asBackupError(error, databaseIn(folder, manifest.id));
      if (LASTING.has(code)) left.push(manifest.id);
      else again = true;
    }
    // The window must not wait for a shelf full of backups.
    await setImmediate();
  }
  return { changed, left, again };
}

function hasLock(path: string, passphrase: string | null): boolean {
  if (passphrase === null || !isLocked(path)) return passphrase === null && !isLocked(path);
  const connection = openCopy(path, { readonly: true });
  try {
    return samePassphrase(passphraseOf(connection), passphrase);
  } finally {
    connection.close();
  }
}

function relock(folder: string, manifest: BackupManifest, passphrase: string | null, ports: Ports): void {
  const path = databaseIn(folder, manifest.id);
  const draft = draftOf(path);
  try {
    copyFileSync(path, draft);
    ports.reached('lock.backupCopied');
    relockFile(draft, passphrase);
    ports.reached('lock.backupRekeyed');
    const { sha256, bytes, facts } = inspectNow(draft, true);
    if (facts.stamp !== manifest.stamp) throw new AppError('backup.damaged', { place: path, detail: 'rows' });
    ports.reached('lock.backupVerified');
    unlist(folder, manifest.id);
    ports.reached('lock.backupUnlisted');
    renameDurably(draft, path);
    ports.reached('lock.backupNamed');
    writeManifest(folder, { ...manifest, sha256, bytes, experiments: [...facts.experiments] });
    ports.reached('lock.backupListed');
  } catch (error) {
    dropDraft(draft);
    throw asBackupError(error, path);
  }
}
