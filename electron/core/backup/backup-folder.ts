/** A folder of backups: what is in it, what a crash left behind, what may go. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { backupId } from '@shared/contract/backup.contract.ts';
import { sweepDrafts } from '../base/durable.ts';
import type { Ports } from '../base/ports.ts';
import { hashFile, inspectCopy } from './inspect.ts';
import {
  databaseIn,
  formerManifestIn,
  manifestIn,
  partsOfId,
  readFormerManifest,
  readManifest,
  writeManifest,
} from './manifest.ts';
import type { BackupManifest } from './manifest.ts';
import { version } from '../base/app-version.ts';

/** The manifests in a folder that can be read, newest first; a folder that is not there has none. */
export function readableBackups(folder: string): readonly BackupManifest[] {
  return newestFirst(namesIn(folder, '.json').flatMap((id) => readIfPossible(folder, id) ?? []));
}

/** One that cannot be read now must not hide the others. */
function readIfPossible(folder: string, id: string): BackupManifest | undefined {
  try {
    return readManifest(folder, id);
  } catch {
    return undefined;
  }
}

/** The newest that can be read, without reading the others. */
export function newestBackup(folder: string): BackupManifest | undefined {
  for (const id of namesIn(folder, '.json').toSorted().toReversed()) {
    const manifest = readIfPossible(folder, id);
    if (manifest !== undefined) return manifest;
  }
  return undefined;
}

/** Like all of `shelved`, for work that may leave none out: throws where one is there and cannot be read now. */
export function everyBackup(folder: string): readonly BackupManifest[] {
  return newestFirst(namesIn(folder, '.json').flatMap((id) => readManifest(folder, id) ?? []));
}

function newestFirst(manifests: readonly BackupManifest[]): readonly BackupManifest[] {
  return manifests.toSorted((one, other) => (one.id < other.id ? 1 : -1));
}

/** At first sight: there and as long as it should be. */
export function quickCheck(folder: string, { id, bytes }: BackupManifest): 'verified' | 'damaged' | 'missing' {
  const size = statSync(databaseIn(folder, id), { throwIfNoEntry: false })?.size;
  if (size === undefined) return 'missing';
  return size === bytes ? 'verified' : 'damaged';
}

/** Takes a backup off the shelf: its manifest first, so that none ever points at nothing. */
export function deleteBackup(folder: string, id: string, { reached }: Pick<Ports, 'reached'>): void {
  rmSync(manifestIn(folder, id), { force: true });
  reached('shelf.unlisted');
  rmSync(databaseIn(folder, id), { force: true });
  rmSync(formerManifestIn(folder, id), { force: true });
  reached('shelf.discarded');
}

/**
 * Clears what a crash left: drafts go; a copy that had its name but no manifest yet was sound when it got it, is read through again
 * and gets one, as does one whose manifest cannot be understood. Only for the process that holds the library.
 */
export function removePartials(folder: string): void {
  if (!existsSync(folder)) return;
  sweepDrafts(folder);
  for (const id of namesIn(folder, '.db')) {
    if (readManifest(folder, id) === undefined) adopt(folder, id);
    else rmSync(formerManifestIn(folder, id), { force: true });
  }
}

function namesIn(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .filter((id) => backupId.safeParse(id).success);
}

function adopt(folder: string, id: string): void {
  const parts = partsOfId(id);
  if (parts === undefined) return;
  try {
    const former = readFormerManifest(folder, id);
    if (former !== undefined && hashFile(databaseIn(folder, id)).sha256 === former.sha256) {
      writeManifest(folder, former);
      return;
    }
    const { sha256, bytes, facts, key } = inspectCopy(databaseIn(folder, id));
    writeManifest(folder, {
      format: 'silheomjang-backup',
      version: 1,
      id,
      ...parts,
      app: version,
      schema: facts.schema,
      sha256,
      bytes,
      stamp: facts.stamp,
      experiments: [...facts.experiments],
      attachments: [...facts.attachments],
      key,
    });
  } catch {
    // Not sound after all: left as it is, under a name that the list does not show.
  }
}
