/**
 * The lock of the backups in a place follows the library's. Each is written anew beside itself, read through, and only then takes the
 * old one's name; a crash leaves it old or new.
 */
import { copyFileSync, rmSync } from 'node:fs';
import { changeKey } from '../db/cipher.ts';
import { AppError } from '../kernel/app-error.ts';
import { draftOf, renameDurably } from '../kernel/durable.ts';
import type { Ports } from '../kernel/ports.ts';
import { asBackupError } from './backup-error.ts';
import { inspectNow } from './hands.ts';
import { openCopy } from './inspect.ts';
import { databaseIn, manifestIn, writeManifest } from './manifest.ts';
import type { BackupManifest } from './manifest.ts';
import { shelved } from './shelf.ts';

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
  /** Names of those that could not be changed; they stay as they were. */
  readonly unchanged: readonly string[];
}

/** All backups of a folder. Old and new passphrase must both be known. */
export function relockShelf(folder: string, passphrase: string | null, ports: Ports): Relocked {
  let changed = 0;
  const unchanged: string[] = [];
  for (const manifest of shelved(folder)) {
    try {
      relock(folder, manifest, passphrase, ports);
      changed += 1;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      unchanged.push(manifest.id);
    }
  }
  return { changed, unchanged };
}

function relock(folder: string, manifest: BackupManifest, passphrase: string | null, ports: Ports): void {
  const path = databaseIn(folder, manifest.id);
  const draft = draftOf(path);
  try {
    copyFileSync(path, draft);
    relockFile(draft, passphrase);
    const { sha256, bytes, facts } = inspectNow(draft, true);
    if (facts.stamp !== manifest.stamp) throw new AppError('backup.damaged', { place: path, detail: 'rows' });
    ports.reached('lock.backupVerified');
    // Between two manifests the file has none, and the next start gives it one: it is never listed with another's hash.
    rmSync(manifestIn(folder, manifest.id), { force: true });
    renameDurably(draft, path);
    ports.reached('lock.backupNamed');
    writeManifest(folder, { ...manifest, sha256, bytes, experiments: [...facts.experiments] });
  } catch (error) {
    for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(draft + ending, { force: true });
    throw asBackupError(error, path);
  }
}
