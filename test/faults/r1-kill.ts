/** R1: kill -9 during edits. Nothing that was acknowledged may be missing, and nothing half done may be there. */
import { lstatSync, readlinkSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CallRequest } from '@shared/contract/api.ts';
import type { Page } from '@playwright/test';
import type { RigContext, Scenario } from './rig.ts';
import { startApp } from './support/apps.ts';
import { acknowledgedIn, isEditAfter, startEditScript } from './support/edit-script.ts';
import type { EditScript } from './support/edit-script.ts';
import { JUDGE } from './support/judge.ts';
import { killGroup, pause, startChild } from './support/processes.ts';
import type { Random } from './support/random.ts';
import { inParallelRuns } from './support/parallel-runs.ts';

/** Edits of one library before a fresh one is taken. */
const LENGTH = 300;
const MUST_HOLD = '0 acknowledged writes lost; integrity, references, journal, ranks sound';

/** Runs in the page: edits one after another, each told on the console once the main process has answered. */
async function editInPage(requests: readonly CallRequest[]): Promise<void> {
  for (const [at, request] of requests.entries()) {
    const answer = await self.api.call(request);
    console.info(answer.ok ? `acknowledged ${at + 1}` : `refused ${answer.error.code}`);
    if (!answer.ok) return;
  }
}

interface Killed {
  readonly acknowledged: number;
  readonly faults: readonly string[];
}

/** When the kill falls: mostly while edits are being acknowledged, now and then before the first one is. */
interface Moment {
  readonly afterFirst: boolean;
  readonly delay: number;
}

function momentIn(random: Random, longest: number): Moment {
  return { afterFirst: random.below(5) > 0, delay: random.below(longest) };
}

/** Chromium keeps the socket of its lock in a temporary folder, which it removes when it ends but not when it is killed. */
function clearLock(userData: string): void {
  const link = join(userData, 'SingletonSocket');
  if (lstatSync(link, { throwIfNoEntry: false }) === undefined) return;
  rmSync(dirname(readlinkSync(link)), { recursive: true, force: true });
}

async function killApp(script: EditScript, userData: string, moment: Moment): Promise<Killed> {
  const { app, window } = await startApp({ userData });
  const { pid } = app.process();
  const from = script.done;
  let acknowledged = from;
  const faults: string[] = [];
  try {
    await started(window);
    const first = new Promise<void>((told) => {
      window.on('console', (message) => {
        const [word, what] = message.text().split(' ');
        if (word === 'acknowledged') {
          acknowledged = from + Number(what);
          told();
        }
        if (word === 'refused') faults.push(`an edit was refused: ${what}`);
      });
    });
    // Never resolves: the page is killed in the middle of it.
    void window.evaluate(editInPage, script.workload.requests.slice(from)).catch(() => undefined);
    if (moment.afterFirst) await Promise.race([first, pause(10_000)]);
    await pause(moment.delay);
  } finally {
    const gone = app.waitForEvent('close').catch(() => undefined);
    killGroup(pid);
    await gone;
    clearLock(userData);
  }
  return { acknowledged, faults };
}

/** The library of this round is open: after every kill the next start must work. */
async function started(window: Page): Promise<void> {
  await window.waitForFunction(() => 'api' in self);
  const answer = await window.evaluate(() => self.api.call({ name: 'host.info', input: {} }));
  const fault = answer.ok && typeof answer.value === 'object' && answer.value !== null && 'fault' in answer.value;
  if (!fault || (answer.value as { readonly fault: unknown }).fault !== null)
    throw new Error(`the app did not open the library: ${JSON.stringify(answer)}`);
}

interface Tally {
  readonly edits: number;
  readonly faults: readonly string[];
}

async function killApps({ rounds, random, folder, say }: RigContext): Promise<Tally> {
  const userData = join(folder, 'data');
  const script = await startEditScript({ folder, random }, join(userData, 'library', 'library.db'), LENGTH);
  const faults: string[] = [];
  let edits = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const before = script.done;
    const killed = await killApp(script, userData, momentIn(random, 600));
    edits += killed.acknowledged - before;
    const { acknowledged } = killed;
    // The page may have made more edits than its last words told: they die with it on their way to the bench.
    const standing = script.settle({ acknowledged, begun: script.workload.requests.length });
    faults.push(...[...killed.faults, ...standing.faults].map((fault) => `round ${round}: ${fault}`));
    if (round % 25 === 0) say(`${round} kills, ${edits} acknowledged edits, ${faults.length} faults`);
  }
  return { edits, faults };
}

async function killCores({ rounds, random, folder, say }: RigContext): Promise<Tally> {
  const script = await startEditScript({ folder, random }, join(folder, 'library', 'library.db'), LENGTH);
  const faults: string[] = [];
  let edits = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const from = script.done;
    const child = startChild('edit.ts', script.file, script.plan, String(from));
    const moment = momentIn(random, 300);
    const isEdit = isEditAfter(from);
    await child.saw((line) => isEdit(line) || (!moment.afterFirst && line === 'open'));
    await pause(moment.delay);
    child.kill();
    await child.ended;
    const refused = child.lines.find((line) => line.startsWith('refused'));
    if (refused !== undefined) faults.push(`round ${round}: ${refused}`);
    const acknowledged = acknowledgedIn(child.lines, from);
    edits += acknowledged - from;
    const { faults: found } = script.settle({ acknowledged, begun: acknowledged + 1 });
    faults.push(...found.map((fault) => `round ${round}: ${fault}`));
    if (round % 100 === 0) say(`${round} kills, ${edits} acknowledged edits, ${faults.length} faults`);
  }
  return { edits, faults };
}

function often(most: number, kill: (context: RigContext) => Promise<Tally>): Scenario['run'] {
  return async (context) => {
    const tallies = await inParallelRuns(context, most, kill);
    const edits = tallies.reduce((sum, each) => sum + each.edits, 0);
    const faults = tallies.flatMap((each) => each.faults);
    const figure = `${edits} acknowledged, ${faults.length} faults; judged by ${JUDGE}`;
    return { rounds: context.rounds, figure, faults };
  };
}

export const killAppScenario: Scenario = {
  id: 'R1',
  name: 'kill -9, the app',
  mustHold: MUST_HOLD,
  rounds: { full: 500, short: 8 },
  run: often(3, killApps),
};

export const killCoreScenario: Scenario = {
  id: 'R1',
  name: 'kill -9, the core alone',
  mustHold: MUST_HOLD,
  rounds: { full: 500, short: 15 },
  run: often(2, killCores),
};
