/** R8: the newest backup, opened in a clean profile, is the library to the last row and the last attached byte. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addFiles } from '@core/session/add-attachments.ts';
import { Core } from '@core/core.ts';
import { databaseIn } from '@core/backup/manifest.ts';
import { readableBackups } from '@core/backup/backup-folder.ts';
import type { Finding, RigContext, Scenario } from './rig.ts';
import { judge } from './support/judge.ts';
import { inMemory } from './support/places.ts';
import { makeWorkload } from './support/workload.ts';

/** Edits, attaches, backs up, and takes the newest backup to a place where nothing is. */
async function drill(folder: string, context: RigContext): Promise<readonly string[]> {
  const { seedFile, requests, experimentId } = await makeWorkload(
    context.folder,
    20 + context.random.below(60),
    context.random,
  );
  const file = join(folder, 'old', 'library', 'library.db');
  mkdirSync(join(folder, 'old', 'library'), { recursive: true });
  cpSync(seedFile, file);
  const core = new Core({ file });
  for (const { name, input, gesture } of requests) core.call(name, input, gesture === undefined ? {} : { gesture });
  const receipt = { name: 'receipt.txt', bytes: new Uint8Array(300_000).fill(7) };
  await addFiles(core, { experimentId, owner: { ownerTable: 'experiment', ownerId: experimentId }, files: [receipt] });
  await core.backups.create('manual');
  core.close();
  const [newest] = readableBackups(core.workspace.backups);
  if (newest === undefined) return ['no backup was made'];
  const clean = join(folder, 'clean', 'library');
  mkdirSync(clean, { recursive: true });
  const restored = join(clean, 'library.db');
  cpSync(databaseIn(core.workspace.backups, newest.id), restored);
  cpSync(join(core.workspace.backups, 'attachments'), join(clean, 'attachments'), { recursive: true });
  const fresh = new Core({ file: restored });
  fresh.close();
  const [was, is] = [judge(file, {}), judge(restored, {})];
  const missing = newest.attachments.filter(({ sha256 }) => {
    const bytes = readFileSync(fresh.attachments.pathOf(sha256));
    return createHash('sha256').update(bytes).digest('hex') !== sha256;
  });
  return [
    ...is.faults,
    ...(was.digest === is.digest ? [] : ['the restored library differs']),
    ...(newest.attachments.length === 1 ? [] : [`${newest.attachments.length} attached files instead of 1`]),
    ...missing.map(({ sha256 }) => `attached file ${sha256.slice(0, 8)}… is not what it was`),
  ];
}

async function drillOften(context: RigContext): Promise<Finding> {
  const faults: string[] = [];
  for (let round = 1; round <= context.rounds; round += 1) {
    const found = await inMemory((folder) => drill(folder, context));
    faults.push(...found.map((fault) => `round ${round}: ${fault}`));
  }
  return { rounds: context.rounds, figure: `${context.rounds - faults.length} identical digests`, faults };
}

export const restoreScenarios: readonly Scenario[] = [
  {
    id: 'R8',
    name: 'restore drill: newest backup into a clean profile',
    mustHold: 'identical digest, attached files included',
    rounds: { full: 50, short: 3 },
    run: drillOften,
  },
];
