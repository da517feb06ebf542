/**
 * R2, the switch itself: what it takes from a program that writes and syncs without SQLite. ext4 answers a sync that is under way while
 * the file system is shut down as if it had worked, though its transaction is thrown away with the journal. So only what was told before
 * the switch is a promise, here and with the library; this rig shows both halves.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, RigContext, Scenario } from './rig.ts';
import { isEditAfter, toldIn } from './support/edit-script.ts';
import { inMemory } from './support/places.ts';
import { makePowerDisk, whyNoPowerDisk } from './support/power-disk.ts';
import type { PowerDisk } from './support/power-disk.ts';
import { pause, startChild } from './support/processes.ts';
import { hasRecord } from './support/records.ts';

interface Kept {
  readonly told: number;
  readonly missing: number;
}

/** Records that were told before the switch and after it, and how many of each the disk has not kept. */
async function cutOnce(disk: PowerDisk, delay: number): Promise<{ readonly before: Kept; readonly after: Kept }> {
  const file = join(disk.path, 'records');
  const child = startChild('append.ts', file);
  await child.saw(isEditAfter(0));
  await pause(delay);
  const cutAt = disk.cut();
  await Promise.race([child.ended, pause(2000)]);
  child.kill();
  await child.ended;
  disk.restore();
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  rmSync(file, { force: true });
  const told = child.lines.map(toldIn).filter((each) => each !== null);
  function kept(records: typeof told): Kept {
    return { told: records.length, missing: records.filter(({ edit }) => !hasRecord(bytes, edit)).length };
  }
  return { before: kept(told.filter(({ at }) => at < cutAt)), after: kept(told.filter(({ at }) => at >= cutAt)) };
}

function sum(...all: readonly Kept[]): Kept {
  return all.reduce((one, { told, missing }) => ({ told: one.told + told, missing: one.missing + missing }));
}

async function cutWriters(context: RigContext): Promise<Finding> {
  const why = await whyNoPowerDisk(context.folder);
  if (why !== null) return { notPossible: why };
  let [before, after] = [
    { told: 0, missing: 0 },
    { told: 0, missing: 0 },
  ];
  await inMemory(async (folder) => {
    const disk = makePowerDisk(folder);
    try {
      for (let round = 1; round <= context.rounds; round += 1) {
        const found = await cutOnce(disk, context.random.below(40));
        before = sum(before, found.before);
        after = sum(after, found.after);
      }
    } finally {
      disk.close();
    }
  });
  return {
    rounds: context.rounds,
    figure: `told before the switch: ${before.told}, ${before.missing} missing; after it: ${after.told}, ${after.missing} missing`,
    faults:
      before.missing === 0 ? [] : [`${before.missing} synced records are missing that were told before the switch`],
  };
}

export const switchScenarios: readonly Scenario[] = [
  {
    id: 'R2',
    name: 'the switch itself: write and fdatasync without SQLite',
    mustHold: '0 missing of what was told before the switch; what comes after it shows why only that counts',
    rounds: { full: 100, short: null },
    run: cutWriters,
  },
];
