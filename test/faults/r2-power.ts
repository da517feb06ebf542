/** R2: the power is cut while edits are acknowledged. What was acknowledged is on the disk. */
import { join, relative } from 'node:path';
import Database from 'better-sqlite3';
import { existsSync, writeFileSync } from 'node:fs';
import type { Finding, RigContext, Scenario } from './rig.ts';
import { acknowledgedIn, isEditAfter, startEditScript, toldIn } from './support/edit-script.ts';
import type { EditScript } from './support/edit-script.ts';
import { faultsIn } from './support/judge.ts';
import { makePowerDisk, whyNoPowerDisk } from './support/power-disk.ts';
import type { PowerDisk } from './support/power-disk.ts';
import { pause, startChild } from './support/processes.ts';
import { inMemory } from './support/places.ts';

interface Cut {
  readonly acknowledged: number;
  readonly lost: number;
  readonly faults: readonly string[];
}

/** Lets a child edit, cuts the power at a random moment after its first acknowledgement, and reads what the disk has kept. */
async function cutOnce(disk: PowerDisk, script: EditScript, program: string, delay: number): Promise<Cut> {
  const from = script.done;
  const child = startChild(program, script.file, script.plan, String(from));
  await child.saw(isEditAfter(from));
  await pause(delay);
  const cutAt = disk.cut();
  // Its next write fails; it may also be in the middle of one that never returns.
  await Promise.race([child.ended, pause(2000)]);
  child.kill();
  await child.ended;
  disk.restore();
  // What was told after the switch is no promise: see the rig of the switch itself.
  const acknowledged = acknowledgedIn(child.lines, from, cutAt);
  const standing = script.settle({ acknowledged, begun: acknowledgedIn(child.lines, from) + 1 });
  return { acknowledged: acknowledged - from, lost: standing.lost, faults: standing.faults };
}

async function cutOften(context: RigContext, program: string, folder: string): Promise<Cut> {
  const disk = makePowerDisk(folder);
  try {
    const script = await startEditScript(context, join(disk.path, 'library', 'library.db'), 300);
    const faults: string[] = [];
    let [acknowledged, lost] = [0, 0];
    for (let round = 1; round <= context.rounds; round += 1) {
      const cut = await cutOnce(disk, script, program, context.random.below(150));
      acknowledged += cut.acknowledged;
      lost += cut.lost;
      faults.push(...cut.faults.map((fault) => `round ${round}: ${fault}`));
      if (round % 50 === 0) context.say(`${round} cuts, ${acknowledged} acknowledged, ${lost} lost`);
    }
    return { acknowledged, lost, faults };
  } finally {
    disk.close();
  }
}

/** One child after another edits; again and again it stands still, and what the disk then holds is read from a copy. */
async function copyOften(context: RigContext, program: string, folder: string): Promise<Cut> {
  const disk = makePowerDisk(folder);
  const faults: string[] = [];
  let [acknowledged, lost, round] = [0, 0, 0];
  try {
    const script = await startEditScript(context, join(disk.path, 'library', 'library.db'), 300);
    while (round < context.rounds) {
      script.restart();
      const child = startChild(program, script.file, script.plan, '0');
      await child.saw(isEditAfter(0));
      let told = 0;
      while (round < context.rounds) {
        await pause(context.random.below(60));
        if (!(await child.stop())) break;
        const copy = await disk.copied();
        // What it told before it stood still is in the pipe by now: every word of it counts.
        await pause(10);
        const now = acknowledgedIn(child.lines, 0);
        const library = join(copy.path, relative(disk.path, script.file));
        const standing = script.judge({ acknowledged: now, begun: now + 1 }, library);
        copy.unmount();
        round += 1;
        acknowledged += now - told;
        told = now;
        lost += standing.lost;
        faults.push(...standing.faults.map((fault) => `copy ${round}: ${fault}`));
        child.goOn();
      }
      child.kill();
      await child.ended;
      const refused = child.lines.find((line) => line.startsWith('refused'));
      if (refused !== undefined) faults.push(refused);
    }
    return { acknowledged, lost, faults };
  } finally {
    disk.close();
  }
}

type Often = (context: RigContext, program: string, folder: string) => Promise<Cut>;

/** Nothing may be lost by the app's own setting. */
function losesNothing(often: Often): Scenario['run'] {
  return async (context) => {
    const why = await whyNoPowerDisk(context.folder);
    if (why !== null) return { notPossible: why };
    const { acknowledged, lost, faults } = await inMemory((folder) => often(context, 'edit.ts', folder));
    const figure = `${acknowledged} acknowledged, ${lost} lost, ${faults.length} faults`;
    return { rounds: context.rounds, figure, faults };
  };
}

/** A rig that never loses anything proves nothing: with the usual setting of WAL it must. */
function mustLose(often: Often): Scenario['run'] {
  return async (context) => {
    const why = await whyNoPowerDisk(context.folder);
    if (why !== null) return { notPossible: why };
    const { acknowledged, lost } = await inMemory((folder) => often(context, 'sync-normal.ts+edit.ts', folder));
    const faults = lost > 0 ? [] : ['nothing was lost with synchronous=NORMAL: the rig proves nothing here'];
    return { rounds: context.rounds, figure: `${acknowledged} acknowledged, ${lost} lost`, faults };
  };
}

/** The library of this round, which did not exist before it. */
function firstFaults(file: string): readonly string[] {
  if (!existsSync(file)) return ['the library is gone'];
  const connection = new Database(file);
  try {
    const titles = connection.prepare<[], string>('SELECT title FROM experiment').pluck().all();
    return [...faultsIn(connection), ...(titles.length === 1 ? [] : [`${titles.length} experiments instead of 1`])];
  } finally {
    connection.close();
  }
}

async function cutAfterFirst(context: RigContext): Promise<Finding> {
  const why = await whyNoPowerDisk(context.folder);
  if (why !== null) return { notPossible: why };
  const plan = join(context.folder, 'first.json');
  const input = {
    title: '첫 실험',
    question: '?',
    origin: 'citizen',
    eventDate: null,
    headCount: null,
    organiser: '',
    locale: 'ko',
  };
  writeFileSync(plan, JSON.stringify([{ name: 'library.create', input }]));
  const faults: string[] = [];
  await inMemory(async (folder) => {
    const disk = makePowerDisk(folder);
    try {
      for (let round = 1; round <= context.rounds; round += 1) {
        const file = join(disk.path, `round-${round}`, 'library', 'library.db');
        const child = startChild('edit.ts', file, plan, '0');
        const told = await child.saw(isEditAfter(0));
        await pause(context.random.below(4));
        disk.cut();
        child.kill();
        await child.ended;
        disk.restore();
        const saved = toldIn(told ?? '') !== null;
        const found = saved ? firstFaults(file) : [`not saved: ${told ?? 'the child ended'}`];
        faults.push(...found.map((fault) => `round ${round}: ${fault}`));
      }
    } finally {
      disk.close();
    }
  });
  return { rounds: context.rounds, figure: `${faults.length} faults`, faults };
}

export const powerScenarios: readonly Scenario[] = [
  {
    id: 'R2',
    name: 'power cut during edits (ext4, the switch)',
    mustHold: '0 acknowledged writes lost',
    rounds: { full: 200, short: null },
    run: losesNothing(cutOften),
  },
  {
    id: 'R2',
    name: 'power cut during edits (ext4, a copy of the disk)',
    mustHold: '0 acknowledged writes lost',
    rounds: { full: 200, short: null },
    run: losesNothing(copyOften),
  },
  {
    id: 'R2',
    name: 'power cut after the first save of a new library',
    mustHold: 'the library is there, with what was saved',
    rounds: { full: 50, short: null },
    run: cutAfterFirst,
  },
  {
    id: 'R2',
    name: 'control: the switch with synchronous=NORMAL',
    mustHold: 'loses something, or the rig proves nothing',
    rounds: { full: 20, short: null },
    run: mustLose(cutOften),
  },
  {
    id: 'R2',
    name: 'control: the copy with synchronous=NORMAL',
    mustHold: 'loses something, or the rig proves nothing',
    rounds: { full: 20, short: null },
    run: mustLose(copyOften),
  },
];
