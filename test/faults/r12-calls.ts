/** R12: system calls that fail one at a time, at every place where the app makes them. */
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SAMPLE_NAMES } from '@shared/contract/library.contract.ts';
import { forgetKeys } from '@core/db/keyring.ts';
import { checkFiles } from '@core/session/bundle-files.ts';
import { openContainer } from '@core/transfer/container.ts';
import { parseBundle } from '@core/transfer/parse-bundle.ts';
import type { Finding, RigContext, Scenario } from './rig.ts';
import { FAILING_CALLS, hitBelow, spotsBelow, runTraced } from './support/failing-calls.ts';
import type { FailingCall, Spot, Traced } from './support/failing-calls.ts';
import { EXPORTED, JOBS } from './support/jobs.ts';
import type { Job } from './support/jobs.ts';
import { halfFiles, judgeUnlocked, remains } from './support/leftovers.ts';
import { learnBoth, nextStart } from './support/next-start.ts';
import { inMemory } from './support/places.ts';
import { hasProgram } from './support/processes.ts';
import { fixedPorts, LIBRARY, openScene } from './support/scene.ts';

async function prepare(folder: string, job: Job): Promise<void> {
  mkdirSync(join(folder, 'library'), { recursive: true });
  const scene = openScene(folder, fixedPorts());
  scene.core().command('library.openSample', { name: SAMPLE_NAMES[1] });
  await job.prepare?.(scene);
  scene.session.close();
}

/** What the work said that it must not, or did not say. */
function saidWrong({ code, lines, stderr }: Traced): readonly string[] {
  const raw = lines.filter((line) => line.startsWith('raw '));
  if (code !== 0 || !lines.includes('closed')) return [...raw, `ended with ${code}: ${stderr.trim().slice(0, 400)}`];
  return raw;
}

/** After the next start: what was acknowledged is there. */
async function lost(place: string, job: Job, { lines }: Traced): Promise<readonly string[]> {
  const scene = openScene(place, fixedPorts());
  try {
    const saved = lines.filter((line) => line.startsWith('saved ')).map((line) => Number(line.slice(6)));
    const missing: number[] = [];
    for (const step of saved) if (!(await job.isThere(scene, step))) missing.push(step);
    return missing.map((step) => `step ${step} was acknowledged and is not there`);
  } finally {
    scene.session.close();
  }
}

/** A library that did not open and was replaced is kept: nobody could back it up. */
function left(place: string, { lines }: Traced): readonly string[] {
  const found = remains(place);
  return lines.includes('shut') ? found.filter((each) => !each.includes('.before-')) : found;
}

/** A file that stands under the name of an export opens, and holds each file that its rows name. */
async function halfExport(place: string): Promise<readonly string[]> {
  const path = join(place, EXPORTED);
  if (!existsSync(path)) return [];
  try {
    const container = await openContainer(path, EXPORTED);
    try {
      await checkFiles(parseBundle(container.document, EXPORTED), container, EXPORTED);
      return [];
    } finally {
      container.close();
    }
  } catch (error) {
    return [`half an export under its name: ${String(error)}`];
  }
}

interface Counts {
  failures: number;
  refused: number;
  missed: number;
  readonly faults: string[];
}

async function failOnce(
  [folder, job]: readonly [string, Job],
  failing: FailingCall & Spot,
  counts: Counts,
): Promise<void> {
  const place = join(folder, `${job.name}-now`);
  cpSync(join(folder, `${job.name}-seed`), place, { recursive: true });
  try {
    const traced = await runTraced(join(folder, 'log'), ['work.ts', job.name, place], failing);
    if (!hitBelow(traced, place)) {
      counts.missed += 1;
      return;
    }
    counts.failures += 1;
    counts.refused += traced.lines.filter((line) => line.startsWith('refused ')).length;
    await learnBoth(place, job);
    const found = [...saidWrong(traced), ...halfFiles(place), ...(await halfExport(place))];
    found.push(...(await nextStart(place, job.lock)));
    await learnBoth(place, job);
    found.push(
      ...(await lost(place, job, traced)),
      ...judgeUnlocked(join(place, LIBRARY)).faults,
      ...left(place, traced),
    );
    const on = failing.path === null ? '' : ` on ${basename(failing.path)}`;
    const where = `${job.name}, ${failing.calls} number ${failing.at}${on} fails with ${failing.error}`;
    counts.faults.push(...found.map((fault) => `${where}: ${fault}`));
  } finally {
    forgetKeys();
    rmSync(place, { recursive: true, force: true });
  }
}

/** Makes each kind of call fail wherever the job makes it, at most `rounds` times. */
async function failAlong(folder: string, job: Job, context: RigContext, counts: Counts): Promise<string | null> {
  await prepare(join(folder, `${job.name}-seed`), job);
  const whole = join(folder, `${job.name}-whole`);
  cpSync(join(folder, `${job.name}-seed`), whole, { recursive: true });
  const traced = await runTraced(join(folder, 'log'), ['work.ts', job.name, whole], null);
  if (traced.lines.length === 0) return `strace may not trace here: ${traced.stderr.trim().slice(0, 80)}`;
  counts.faults.push(...saidWrong(traced).map((fault) => `${job.name}, undisturbed: ${fault}`));
  for (const call of FAILING_CALLS) {
    const spots = [...spotsBelow(traced, call, whole)];
    while (spots.length > context.rounds) spots.splice(context.random.below(spots.length), 1);
    const before = counts.faults.length;
    for (const { at, path } of spots) {
      const here = path?.replace(whole, join(folder, `${job.name}-now`)) ?? null;
      await failOnce([folder, job], { ...call, at, path: here }, counts);
    }
    const found = counts.faults.slice(before);
    context.say(`${job.name}: ${call.calls} ${call.error} ${spots.length} times, ${found.length} faults`);
    for (const fault of found.slice(0, 4)) context.say(`  ${fault}`);
  }
  return null;
}

async function failCalls(context: RigContext): Promise<Finding> {
  if (!hasProgram('strace')) return { notPossible: 'strace is not installed' };
  const counts: Counts = { failures: 0, refused: 0, missed: 0, faults: [] };
  const why = await inMemory(async (folder) => {
    for (const job of JOBS) {
      const cannot = await failAlong(folder, job, context, counts);
      if (cannot !== null) return cannot;
    }
    return null;
  });
  if (why !== null) return { notPossible: why };
  const { failures, refused, missed, faults } = counts;
  const aside = missed === 0 ? '' : `, ${missed} fell elsewhere`;
  return {
    rounds: failures,
    figure: `${failures} failures${aside}, ${refused} refusals, ${faults.length} faults`,
    faults,
  };
}

export const callScenarios: readonly Scenario[] = [
  {
    id: 'R12',
    name: 'failing system calls (fsync, write, rename, open, unlink, truncate)',
    mustHold: 'nothing acknowledged lost; refused with a code; no half file under a final name; the next start works',
    // Of each kind of call in each job at most so many.
    rounds: { full: 60, short: 1 },
    run: failCalls,
  },
];
