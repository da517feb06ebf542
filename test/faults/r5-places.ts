/** R5 and R6: a disk that is full, a place that cannot be written, a library that is open elsewhere. The app stays, and says so. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Finding, RigContext, Scenario } from './rig.ts';
import { startApp } from './support/apps.ts';
import { startEditScript } from './support/edit-script.ts';
import type { EditScript } from './support/edit-script.ts';
import { judge } from './support/judge.ts';
import { mountMemory, mountReadOnly, whyNoMount } from './support/mounts.ts';
import { callIn } from './support/walk.ts';
import { COMPARABLE } from './support/workload.ts';

const STEP = 64 * 1024;

/** Makes the next edit of the course; null when it was taken, else the code with which it was refused. */
async function editOnce(window: Page, { workload }: EditScript, done: number): Promise<string | null> {
  const request = workload.requests[done];
  if (request === undefined) throw new Error('the course is too short');
  const answer = await window.evaluate((sent) => self.api.call(sent), request);
  return answer.ok ? null : answer.error.code;
}

/** Types into the open overview until the last free block is used up; what the screen then says was not saved, null if it says nothing. */
async function typeAndLook(window: Page): Promise<string | null> {
  const field = window.getByLabel('장소', { exact: true });
  const failed = window.locator('[data-kind=failed]').first();
  for (let time = 1; time <= 40; time += 1) {
    const typed = `꽉 찬 곳 ${time}`;
    await field.fill(typed);
    await field.press('Enter');
    const shown = await failed.waitFor({ timeout: 500 }).then(
      () => true,
      () => false,
    );
    if (shown) return typed;
  }
  return null;
}

/** Lets the screen save again what it kept; whether the library then has it. */
async function saveAgain(window: Page, experimentId: string, typed: string): Promise<boolean> {
  await window.getByRole('button', { name: '지금 저장', exact: true }).click();
  await window.locator('[data-kind=failed]').first().waitFor({ state: 'hidden', timeout: 30_000 });
  const detail = await callIn(window, 'experiment.detail', { experimentId });
  return JSON.stringify(detail).includes(JSON.stringify(typed));
}

interface Progress {
  done: number;
  refused: number;
  readonly faults: string[];
}

/** Fills the disk while edits go on, until none is taken any more. */
async function fillUp(window: Page, script: EditScript, folder: string, progress: Progress): Promise<void> {
  for (let step = 0, refusals = 0; refusals < 3; step += 1) {
    try {
      writeFileSync(join(folder, `filler-${step}`), Buffer.alloc(STEP, 1));
    } catch {
      // Full to the last block; edits may still find room inside the files that are there.
    }
    const code = await editOnce(window, script, progress.done);
    if (code === null) {
      progress.done += 1;
      continue;
    }
    refusals += 1;
    progress.refused += 1;
    if (code !== 'library.full') progress.faults.push(`refused with ${code}`);
  }
}

async function fillDisk(context: RigContext): Promise<Finding> {
  const { rounds, folder, say } = context;
  const why = whyNoMount(folder);
  if (why !== null) return { notPossible: why };
  const mount = mountMemory(join(folder, 'small'), '6m');
  const progress: Progress = { done: 0, refused: 0, faults: [] };
  let acknowledged = 0;
  try {
    const script = await startEditScript(context, join(mount.path, 'library', 'library.db'), 400);
    const { experimentId } = script.workload;
    for (let round = 1; round <= rounds; round += 1) {
      script.restart();
      progress.done = 0;
      const env = { SILHEOMJANG_LIBRARY: script.file };
      const { window, close } = await startApp({ userData: join(folder, `data-${round}`), env });
      const found = progress.faults.length;
      try {
        await window.waitForFunction(() => 'api' in self);
        await window.evaluate((hash) => {
          self.location.hash = hash;
        }, `/e/${experimentId}/overview`);
        await fillUp(window, script, mount.path, progress);
        const { digest } = judge(script.file, COMPARABLE);
        if (digest !== script.workload.digests[progress.done]) progress.faults.push('not as it was acknowledged');
        const typed = await typeAndLook(window);
        if (typed === null) progress.faults.push('the screen does not say that it was not saved');
        await callIn(window, 'host.info', {});
        for (let step = 0; step < 200; step += 1) rmSync(join(mount.path, `filler-${step}`), { force: true });
        if (typed !== null && !(await saveAgain(window, experimentId, typed)))
          progress.faults.push('what was typed is lost although there is space again');
        const code = await editOnce(window, script, progress.done);
        if (code === null) progress.done += 1;
        else progress.faults.push(`with space again: ${code}`);
      } finally {
        await close();
        for (let step = 0; step < 200; step += 1) rmSync(join(mount.path, `filler-${step}`), { force: true });
      }
      acknowledged += progress.done;
      progress.faults.push(...judge(script.file, COMPARABLE).faults);
      if (progress.faults.length > found) say(`round ${round}: ${progress.faults.slice(found).join('; ')}`);
    }
  } finally {
    mount.unmount();
  }
  const { faults, refused } = progress;
  return { rounds, figure: `${acknowledged} acknowledged, ${refused} refused, ${faults.length} faults`, faults };
}

/** What a running app says of its library; null: nothing is wrong. */
async function faultOf(window: Page): Promise<string | null> {
  await window.waitForFunction(() => 'api' in self);
  const info = await callIn(window, 'host.info', {});
  const fault = typeof info === 'object' && info !== null && 'fault' in info ? info.fault : undefined;
  if (typeof fault !== 'object' || fault === null || !('code' in fault)) return null;
  await window.locator('h1').first().waitFor();
  return String(fault.code);
}

async function openReadOnly(context: RigContext): Promise<Finding> {
  const { folder } = context;
  const why = whyNoMount(folder);
  if (why !== null) return { notPossible: why };
  const script = await startEditScript(context, join(folder, 'library', 'library.db'), 1);
  const bytes = readFileSync(script.file);
  const mount = mountReadOnly(join(folder, 'library'), join(folder, 'view'));
  try {
    const env = { SILHEOMJANG_LIBRARY: join(mount.path, 'library.db') };
    const { window, close } = await startApp({ userData: join(folder, 'data'), env });
    const code = await faultOf(window).finally(close);
    const faults = [
      ...(code === 'library.readOnly' ? [] : [`the app said ${code ?? 'nothing'}`]),
      ...(readFileSync(script.file).equals(bytes) ? [] : ['the file was changed']),
    ];
    return { rounds: 1, figure: `said ${code ?? 'nothing'}`, faults };
  } finally {
    mount.unmount();
  }
}

/** Two apps with data folders of their own, so that nothing but the library itself keeps them apart. */
async function openTwice(context: RigContext): Promise<Finding> {
  const { folder } = context;
  const script = await startEditScript(context, join(folder, 'library', 'library.db'), 2);
  const env = { SILHEOMJANG_LIBRARY: script.file };
  const faults: string[] = [];
  const first = await startApp({ userData: join(folder, 'first'), env });
  let code: string | null;
  try {
    const alone = await faultOf(first.window);
    if (alone !== null) faults.push(`the first app said ${alone}`);
    const second = await startApp({ userData: join(folder, 'second'), env });
    code = await faultOf(second.window).finally(second.close);
    if (code !== 'library.inUse') faults.push(`the second app said ${code ?? 'nothing'}`);
    for (const done of [0, 1]) {
      const refused = await editOnce(first.window, script, done);
      if (refused !== null) faults.push(`the first app could not go on: ${refused}`);
    }
  } finally {
    await first.close();
  }
  const standing = script.settle({ acknowledged: 2, begun: 2 });
  faults.push(...standing.faults);
  return { rounds: 1, figure: `the second said ${code ?? 'nothing'}, the first went on`, faults };
}

export const placeScenarios: readonly Scenario[] = [
  {
    id: 'R5',
    name: 'disk filled in 64 KB steps, the app',
    mustHold: '“not saved” shown; data intact; app open; works with space again',
    rounds: { full: 10, short: null },
    run: fillDisk,
  },
  {
    id: 'R6',
    name: 'read-only place, the app',
    mustHold: 'a clear message; the file unchanged',
    rounds: { full: 1, short: null },
    run: openReadOnly,
  },
  {
    id: 'R6',
    name: 'library open in another app',
    mustHold: 'a clear message, never an empty library; the first app goes on',
    rounds: { full: 1, short: null },
    run: openTwice,
  },
];
