/** R2: the power is cut while edits are acknowledged. What was acknowledged is on the disk. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { existsSync, writeFileSync } from 'node:fs';
import type { Finding, RigContext, Scenario } from './rig.ts';
import { acknowledgedIn, startCourse } from './support/course.ts';
import type { Course } from './support/course.ts';
import { faultsIn } from './support/judge.ts';
import { makePowerDisk, whyNoPowerDisk } from './support/mounts.ts';
import type { PowerDisk } from './support/mounts.ts';
import { pause, startChild } from './support/processes.ts';
import { inMemory } from './support/places.ts';

interface Cut {
  readonly acknowledged: number;
  readonly lost: number;
  readonly faults: readonly string[];
}

/** Lets a child edit, cuts the power at a random moment after its first acknowledgement, and reads what the disk has kept. */
async function cutOnce(disk: PowerDisk, course: Course, program: string, delay: number): Promise<Cut> {
  const from = course.done;
  const child = startChild(program, course.file, course.plan, String(from));
  await child.saw((line) => line.startsWith('refused') || Number(line) > from);
  await pause(delay);
  // What is told from here on is no promise: the switch is not instant, and a sync in flight may come back as if it had worked.
  const acknowledged = acknowledgedIn(child.lines, from);
  disk.cut();
  // Its next write fails; it may also be in the middle of one that never returns.
  await Promise.race([child.ended, pause(2000)]);
  child.kill();
  await child.ended;
  disk.restore();
  return {
    acknowledged: acknowledged - from,
    ...course.settle(acknowledged, acknowledgedIn(child.lines, from)),
  };
}

async function cutOften(context: RigContext, program: string, folder: string): Promise<Cut> {
  const disk = makePowerDisk(folder);
  try {
    const course = await startCourse(context, join(disk.path, 'library', 'library.db'), 300);
    const faults: string[] = [];
    let [acknowledged, lost] = [0, 0];
    for (let round = 1; round <= context.rounds; round += 1) {
      const cut = await cutOnce(disk, course, program, context.random.below(150));
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

async function cutPower(context: RigContext): Promise<Finding> {
  const why = whyNoPowerDisk(context.folder);
  if (why !== null) return { notPossible: why };
  const { acknowledged, lost, faults } = await inMemory((folder) => cutOften(context, 'edit.ts', folder));
  return {
    rounds: context.rounds,
    figure: `${acknowledged} acknowledged, ${lost} lost, ${faults.length} faults`,
    faults,
  };
}

/** A rig that never loses anything proves nothing: with the usual setting of WAL it must. */
async function cutControl(context: RigContext): Promise<Finding> {
  const why = whyNoPowerDisk(context.folder);
  if (why !== null) return { notPossible: why };
  const { acknowledged, lost } = await inMemory((folder) => cutOften(context, 'sync-normal.ts+edit.ts', folder));
  const faults = lost > 0 ? [] : ['nothing was lost with synchronous=NORMAL: the rig proves nothing here'];
  return { rounds: context.rounds, figure: `${acknowledged} acknowledged, ${lost} lost`, faults };
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
  const why = whyNoPowerDisk(context.folder);
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
        const told = await child.saw((line) => line === '1' || line.startsWith('refused'));
        await pause(context.random.below(4));
        disk.cut();
        child.kill();
        await child.ended;
        disk.restore();
        const found = told === '1' ? firstFaults(file) : [`not saved: ${told ?? 'the child ended'}`];
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
    name: 'power cut during edits (ext4)',
    mustHold: '0 acknowledged writes lost',
    rounds: { full: 200, short: null },
    run: cutPower,
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
    name: 'control: the same with synchronous=NORMAL',
    mustHold: 'loses something, or the rig proves nothing',
    rounds: { full: 20, short: null },
    run: cutControl,
  },
];
