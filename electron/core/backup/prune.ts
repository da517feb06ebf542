/** The rule of `shared/domain/backup-thinning` carried out on a folder. */
import type { BackupReason } from '@shared/contract/backup.contract.ts';
import { thinned } from '@shared/domain/backup-thinning.ts';
import type { Instant } from '@shared/domain/units.ts';
import type { Ports } from '../base/ports.ts';
import type { BackupManifest } from './manifest.ts';
import { poolOf, prunePool } from './pool.ts';
import { deleteBackup, everyBackup, quickCheck } from './backup-folder.ts';

const ROUTINE: ReadonlySet<BackupReason> = new Set(['age', 'quit']);

/** Those that may go of a shelf's sound backups; a damaged one takes no sound one's place. */
export function prunable(manifests: readonly BackupManifest[], now: Instant): readonly BackupManifest[] {
  return thinned(
    manifests.map((manifest) => ({ ...manifest, isEvent: !ROUTINE.has(manifest.reason) })),
    now,
  );
}

/** Never fails: what could not be thinned now is thinned after the next backup. */
export function pruneFolder(folder: string, { now, reached }: Pick<Ports, 'now' | 'reached'>): void {
  try {
    const all = everyBackup(folder);
    const gone = new Set(
      prunable(
        all.filter((manifest) => quickCheck(folder, manifest) === 'verified'),
        now(),
      ).map(({ id }) => id),
    );
    for (const id of gone) deleteBackup(folder, id, { reached });
    const left = all.filter(({ id }) => !gone.has(id));
    prunePool(poolOf(folder), new Set(left.flatMap(({ attachments }) => attachments.map(({ sha256 }) => sha256))));
  } catch {
    // Too many backups are no fault.
  }
}
