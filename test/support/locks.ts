/** A library's lock as it meets whoever comes to it: in this form or the former one, with somebody who knows a secret. */
import { hashFile, openCopy } from '@core/backup/inspect.ts';
import { databaseIn, readManifest, writeManifest } from '@core/backup/manifest.ts';
import { unlockLibrary } from '@core/backup/unlock.ts';
import { AppError } from '@core/base/app-error.ts';
import { workspaceAround } from '@core/base/workspace.ts';
import { changeKey, composed } from '@core/db/cipher.ts';
import { keysFor, learnKey } from '@core/db/keyring.ts';

/** What follows knows what the secret of a library in today's form opens, though nothing of it is opened; throws as the lock's screen would say it. */
export function giveSecret(file: string, secret: string): Promise<void> {
  return unlockLibrary(workspaceAround(file), secret, () => {
    if (keysFor(file).every((known) => known.file === null))
      throw new AppError('library.wrongPassphrase', { place: file });
  });
}

/** A passphrase of the former form, which is its own key. */
export function knowFormer(passphrase: string): void {
  learnKey({ key: composed(passphrase), file: null });
}

/** Locks a closed database as earlier releases did it. One that is locked must be known. */
export function lockTheFormerWay(file: string, passphrase: string): void {
  const connection = openCopy(file, { readonly: false });
  connection.pragma('journal_mode = DELETE');
  changeKey(connection, passphrase);
  connection.close();
}

/** A backup, and what is said of it, as an earlier release left them. */
export function lockBackupTheFormerWay(folder: string, id: string, passphrase: string): void {
  const manifest = readManifest(folder, id);
  if (manifest === undefined) throw new Error(`${id} is not there`);
  lockTheFormerWay(databaseIn(folder, id), passphrase);
  writeManifest(folder, { ...manifest, ...hashFile(databaseIn(folder, id)) });
}
