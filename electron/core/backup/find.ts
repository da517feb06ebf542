/** Where a backup can be had: here, or at the second place. */
import { AppError } from '../base/app-error.ts';
import type { Workspace } from '../base/workspace.ts';
import { databaseIn, readManifest } from './manifest.ts';
import type { BackupManifest } from './manifest.ts';
import { mirrorFolders } from './mirror.ts';
import { quickCheck } from './backup-folder.ts';

export interface FoundBackup {
  readonly folder: string;
  readonly file: string;
  readonly manifest: BackupManifest;
}

/** The first place where it looks whole. Throws `backup.unknown`, or `backup.damaged` where it is there but not whole. */
export function findBackup(workspace: Workspace, id: string): FoundBackup {
  let damaged: string | undefined;
  for (const folder of [workspace.backups, ...mirrorFolders(workspace)]) {
    const file = databaseIn(folder, id);
    const manifest = lookUp(folder, id);
    if (manifest === undefined) continue;
    if (manifest === 'unreadable') {
      damaged = file;
      continue;
    }
    if (quickCheck(folder, manifest) === 'verified') return { folder, file, manifest };
    damaged = file;
  }
  if (damaged !== undefined) throw new AppError('backup.damaged', { place: damaged, detail: 'size' });
  throw new AppError('backup.unknown', { id });
}

/** One that cannot be read in one place may be had at the other. */
function lookUp(folder: string, id: string): BackupManifest | 'unreadable' | undefined {
  try {
    return readManifest(folder, id);
  } catch {
    return 'unreadable';
  }
}
