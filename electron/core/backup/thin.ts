/** The rule of `shared/domain/backup-thinning` carried out on a folder. */
import type { BackupReason } from '@shared/contract/backup.contract.ts';
import { thinned } from '@shared/domain/backup-thinning.ts';
import type { Instant } from '@shared/domain/units.ts';
import type { Ports } from '../kernel/ports.ts';
import type { BackupManifest } from './manifest.ts';
import { poolOf, thinPool } from './pool.ts';
import { discard, everyShelved, looksWhole } from './shelf.ts';

const ROUTINE: ReadonlySet<BackupReason> = new Set(['age', 'quit']);

/** Those that may go of a shelf's sound backups; a damaged one takes no sound one's place. */
export function spare(manifests: readonly BackupManifest[], now: Instant): readonly BackupManifest[] {
  return thinned(
    manifests.map((manifest) => ({ ...manifest, isEvent: !ROUTINE.has(manifest.reason) })),
    now,
  );
}

/** Never fails: what could not be thinned now is thinned after the next backup. */
export function thinShelf(folder: string, { now, reached }: Pick<Ports, 'now' | 'reached'>): void {
  try {
    const all = everyShelved(folder);
    const gone = new Set(
      spare(
        all.filter((manifest) => looksWhole(folder, manifest) === 'verified'),
        now(),
      ).map(({ id }) => id),
    );
    for (const id of gone) discard(folder, id, { reached });
    const left = all.filter(({ id }) => !gone.has(id));
    thinPool(poolOf(folder), new Set(left.flatMap(({ attachments }) => attachments.map(({ sha256 }) => sha256))));
  } catch {
    // Too many backups are no fault.
  }
}
