/** From starting the process to a usable window, and memory: the app against Electron showing an empty page. */
import { _electron } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runtimeEnv } from '../../scripts/lib/runtime.mjs';
import { emptyBrief, emptyClosing, makeExperiment, makeTask } from '../support/rows.ts';
import { launchApp } from '../support/electron.ts';
import { plantRows } from '../support/plant.ts';
import { measure, printTable } from './support/measure.ts';

const EXPERIMENTS = 50;
const CARDS_EACH = 60;

function plantFifty(userData: string): void {
  const experiments = Array.from({ length: EXPERIMENTS }, () => makeExperiment());
  plantRows(join(userData, 'library', 'library.db'), {
    experiment: experiments,
    brief: experiments.map(({ id }) => emptyBrief(id)),
    closing: experiments.map(({ id }) => emptyClosing(id)),
    task: experiments.flatMap(({ id }) => Array.from({ length: CARDS_EACH }, () => makeTask(id))),
  });
}

const folder = mkdtempSync(join(tmpdir(), 'silheomjang-start-'));
const bare = join(folder, 'bare');
const userData = join(folder, 'data');
plantFifty(userData);
writeFileSync(`${bare}.html`, '<h1>empty</h1>');
writeFileSync(
  `${bare}.cjs`,
  `const { app, BrowserWindow } = require('electron');
   app.whenReady().then(() => new BrowserWindow({ width: 1440, height: 900 }).loadFile(${JSON.stringify(`${bare}.html`)}));
   app.on('window-all-closed', () => app.quit());`,
);
writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'bare', version: '1.0.0', main: 'bare.cjs' }));

/** Proportional memory is not to be had everywhere; the sum of working sets is, and both candidates are measured alike. */
const memory = new Map<string, number>();

async function startBare(): Promise<void> {
  const env = { ...process.env, ...runtimeEnv() } as Record<string, string>;
  Object.assign(process.env, runtimeEnv());
  const app = await _electron.launch({
    args: [folder, `--user-data-dir=${join(folder, 'bare-data')}`],
    env,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const window = await app.firstWindow();
  await window.getByRole('heading').waitFor();
  memory.set(
    'bare',
    await app.evaluate(({ app: main }) =>
      main.getAppMetrics().reduce((sum, { memory: used }) => sum + used.workingSetSize, 0),
    ),
  );
  await app.close();
}

async function startOurs(): Promise<void> {
  const { app, window, close } = await launchApp({ userData });
  await window.getByRole('heading', { level: 1 }).waitFor();
  memory.set(
    'ours',
    await app.evaluate(({ app: main }) =>
      main.getAppMetrics().reduce((sum, { memory: used }) => sum + used.workingSetSize, 0),
    ),
  );
  await close();
}

try {
  const times = await measure(
    [
      { name: 'bare', run: startBare },
      { name: 'ours', run: startOurs },
    ],
    5,
  );
  const [plain = Number.NaN, ours = Number.NaN] = ['bare', 'ours'].map((name) => times.get(name));
  const [plainKb = Number.NaN, oursKb = Number.NaN] = ['bare', 'ours'].map((name) => memory.get(name));
  printTable(`Start with ${EXPERIMENTS} experiments stored: spawn, first heading, quit`, [
    { candidate: 'bare Electron', ms: plain, 'working set MB': plainKb / 1024 },
    { candidate: 'the app', ms: ours, 'working set MB': oursKb / 1024 },
    { candidate: 'ratio', ms: ours / plain, 'working set MB': oursKb / plainKb },
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
