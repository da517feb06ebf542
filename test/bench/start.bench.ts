/**
 * From starting the process to a usable window, quitting, and memory: the app against Electron showing an empty page, and a large library
 * against a small one. Each figure stands beside its goal (performance.md, 4).
 */
import { _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runtimeEnv } from '../../scripts/lib/runtime.mjs';
import { emptyBrief, emptyClosing, makeExperiment, makeTask } from '../support/rows.ts';
import { launchApp } from '../support/electron.ts';
import { plantRows } from '../support/plant.ts';
import { median, printTable } from './support/measure.ts';

const ROUNDS = 7;
const EXPERIMENTS = 50;
/** A card's notes, a hundredth of a megabyte. */
const NOTES = '메모 한 줄이 여기에 적혀 있습니다. '.repeat(190);
/** Cards of each experiment in a library of about 10 MB, and of about 500 MB. */
const CARDS = { small: 20, large: 1_000 };

/** Plants a library of 50 experiments; its size in MB. */
function plant(userData: string, cardsEach: number): number {
  const experiments = Array.from({ length: EXPERIMENTS }, () => makeExperiment());
  const file = join(userData, 'library', 'library.db');
  plantRows(file, {
    experiment: experiments,
    brief: experiments.map(({ id }) => emptyBrief(id)),
    closing: experiments.map(({ id }) => emptyClosing(id)),
    task: experiments.flatMap(({ id }) => Array.from({ length: cardsEach }, () => makeTask(id, { notes: NOTES }))),
  });
  return statSync(file).size / 2 ** 20;
}

const folder = mkdtempSync(join(tmpdir(), 'silheomjang-start-'));
const bare = join(folder, 'bare');
writeFileSync(`${bare}.html`, '<h1>empty</h1>');
writeFileSync(
  `${bare}.cjs`,
  `const { app, BrowserWindow } = require('electron');
   app.whenReady().then(() => new BrowserWindow({ width: 1440, height: 900 }).loadFile(${JSON.stringify(`${bare}.html`)}));
   app.on('window-all-closed', () => app.quit());`,
);
writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'bare', version: '1.0.0', main: 'bare.cjs' }));

interface Started {
  readonly app: ElectronApplication;
  readonly window: Page;
  close(): Promise<void>;
}

async function startBare(): Promise<Started> {
  const env = { ...process.env, ...runtimeEnv() } as Record<string, string>;
  Object.assign(process.env, runtimeEnv());
  const app = await _electron.launch({
    args: [folder, `--user-data-dir=${join(folder, 'bare-data')}`],
    env,
    chromiumSandbox: process.platform === 'linux' && process.getuid?.() !== 0,
  });
  return { app, window: await app.firstWindow(), close: () => app.close() };
}

/** Milliseconds to the first heading and of the quit, processor milliseconds and megabytes by then. */
interface Run {
  readonly start: number;
  readonly quit: number;
  /** Of all its processes; unlike the times it hardly depends on what else the machine does. */
  readonly cpu: number;
  /** Proportional memory is not to be had everywhere; the sum of working sets is, and all candidates are measured alike. */
  readonly memory: number;
}

async function run(open: () => Promise<Started>): Promise<Run> {
  const spawned = performance.now();
  const { app, window, close } = await open();
  await window.getByRole('heading', { level: 1 }).waitFor();
  const start = performance.now() - spawned;
  const used = await app.evaluate(({ app: main }) =>
    main
      .getAppMetrics()
      .map(({ cpu, memory }) => ({ seconds: cpu.cumulativeCPUUsage ?? 0, kb: memory.workingSetSize })),
  );
  const closing = performance.now();
  await close();
  return {
    start,
    quit: performance.now() - closing,
    cpu: used.reduce((sum, { seconds }) => sum + seconds * 1_000, 0),
    memory: used.reduce((sum, { kb }) => sum + kb / 1024, 0),
  };
}

/** Interleaved, after one round to warm up: its quit makes the backup that later ones find made. */
async function measureRuns(candidates: Readonly<Record<string, () => Promise<Started>>>): Promise<Record<string, Run>> {
  const runs = new Map<string, Run[]>();
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, open] of Object.entries(candidates)) {
      const measured = await run(open);
      if (round > 0) runs.set(name, [...(runs.get(name) ?? []), measured]);
    }
  }
  const middle = (list: readonly Run[], of: keyof Run): number => median(list.map((one) => one[of]));
  return Object.fromEntries(
    [...runs].map(([name, list]) => [
      name,
      {
        start: middle(list, 'start'),
        quit: middle(list, 'quit'),
        cpu: middle(list, 'cpu'),
        memory: middle(list, 'memory'),
      },
    ]),
  );
}

try {
  const data = { small: join(folder, 'small'), large: join(folder, 'large') };
  const size = {
    small: plant(data.small, CARDS.small),
    large: plant(data.large, CARDS.large),
  };
  const measured = await measureRuns({
    bare: startBare,
    small: () => launchApp({ userData: data.small }),
    large: () => launchApp({ userData: data.large }),
  });
  const none: Run = { start: Number.NaN, quit: Number.NaN, cpu: Number.NaN, memory: Number.NaN };
  const { bare: plain = none, small = none, large = none } = measured;
  const named = (name: string, of: Run) => ({
    candidate: name,
    'ms to the first heading': of.start,
    'ms of the quit': of.quit,
    'processor ms': of.cpu,
    'working set MB': of.memory,
  });
  printTable(`Start with ${EXPERIMENTS} experiments stored, quit, memory`, [
    named('bare Electron', plain),
    named(`the app, library of ${Math.round(size.small)} MB`, small),
    named(`the app, library of ${Math.round(size.large)} MB`, large),
  ]);
  printTable('beside their goals', [
    { figure: 'start', '× bare Electron': small.start / plain.start, goal: 1.25 },
    { figure: 'quit with nothing changed', '× bare Electron': small.quit / plain.quit, goal: 1.5 },
    { figure: 'memory', '× bare Electron': small.memory / plain.memory, goal: 1.2 },
    { figure: 'start with the large library', '× the small one': large.start / small.start, goal: 1.15 },
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
