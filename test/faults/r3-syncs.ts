/** R3: every COMMIT reaches the disk before it is acknowledged. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, RigContext, Scenario } from './rig.ts';
import { childArgs, hasProgram, start } from './support/processes.ts';
import { makeWorkload } from './support/workload.ts';

async function countSyncs({ rounds, random, folder }: RigContext): Promise<Finding> {
  if (!hasProgram('strace')) return { notPossible: 'strace is not installed' };
  const { seedFile, requests, digests } = await makeWorkload(folder, rounds, random);
  const [library, plan, log] = ['library.db', 'plan.json', 'strace.log'].map((name) => join(folder, name));
  if (library === undefined || plan === undefined || log === undefined) throw new Error('no place');
  copyFileSync(seedFile, library);
  writeFileSync(plan, JSON.stringify(requests));
  const watch = ['-f', '-e', 'trace=fsync,fdatasync,write', '-e', 'write=none', '-s', '12', '-o', log];
  const { lines, ended } = start('strace', [...watch, process.execPath, ...childArgs('edit.ts', library, plan, '0')]);
  const { stderr } = await ended;
  const done = lines.filter((line) => /^\d/.test(line)).length;
  if (done === 0) return { notPossible: `strace may not trace here: ${stderr.trim().slice(0, 80)}` };
  const { syncs, bare } = readLog(readFileSync(log, 'utf8'));
  const faults = [
    ...(done === rounds ? [] : [`only ${done} of ${rounds} commits were made`]),
    ...(syncs >= rounds ? [] : [`${syncs} syncs for ${rounds} commits`]),
    // Where an edit changed nothing (a number to what it was) there is nothing to sync.
    ...bare
      .filter((told) => digests[told] !== digests[told - 1])
      .map((told) => `edit ${told} was acknowledged without a sync since the one before`),
  ];
  return { rounds: done, figure: `${syncs} syncs between opening and closing`, faults };
}

/** Syncs after `open` was told, and the acknowledgements that had none before them. */
function readLog(log: string): { readonly syncs: number; readonly bare: readonly number[] } {
  const bare: number[] = [];
  let [open, syncs, since] = [false, 0, 0];
  for (const line of log.split('\n')) {
    const told = /write\(1, "(\w+)/.exec(line)?.[1];
    if (told === 'open') open = true;
    if (told === 'closed') break;
    if (!open) continue;
    if (/f(?:data)?sync\(/.test(line)) {
      syncs += 1;
      since += 1;
    }
    if (told !== undefined && told !== 'open') {
      if (since === 0) bare.push(Number(told));
      since = 0;
    }
  }
  return { syncs, bare };
}

export const syncScenarios: readonly Scenario[] = [
  {
    id: 'R3',
    name: 'syncs of 100 commits',
    mustHold: 'at least one sync before each acknowledgement',
    rounds: { full: 100, short: null },
    run: countSyncs,
  },
];
