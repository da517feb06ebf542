/** R4: killed between any two durable steps of a long operation. Old state or new state, and nothing half done under a final name. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_NAMES } from '@shared/contract/library.contract.ts';
import { forgetKeys } from '@core/db/keyring.ts';
import type { Finding, RigContext, Scenario } from './rig.ts';
import { makeReleased } from './support/first-release.ts';
import { destructionsWaiting, filesShowing, halfFiles, judgeUnlocked, remains } from './support/leftovers.ts';
import { learnBoth, nextStart } from './support/next-start.ts';
import { OPERATIONS, SECRET } from './support/operations.ts';
import type { Operation } from './support/operations.ts';
import { inMemory } from './support/places.ts';
import { startChild } from './support/processes.ts';
import { fixedPorts, LIBRARY, openScene } from './support/scene.ts';

/** The data folder of the operation's beginning. */
async function prepare(folder: string, { schema, prepare: bring, prepareClosed }: Operation): Promise<void> {
  const file = join(folder, LIBRARY);
  mkdirSync(join(folder, 'library'), { recursive: true });
  if (schema !== null) {
    makeReleased(file, schema);
    return;
  }
  const scene = openScene(folder, fixedPorts());
  scene.core().command('library.openSample', { name: SAMPLE_NAMES[1] });
  await bring?.(scene);
  scene.session.close();
  prepareClosed?.(folder);
}

/** A copy of the seed, whose second place is its own. */
function copySeed(seed: string, place: string): void {
  cpSync(seed, place, { recursive: true });
  const settings = join(place, 'backups', 'second-place.json');
  if (existsSync(settings)) writeFileSync(settings, readFileSync(settings, 'utf8').replaceAll(seed, place));
}

async function runTo(folder: string, { name }: Operation, stop: number): Promise<readonly string[]> {
  const child = startChild('operate.ts', name, folder, String(stop));
  const { stderr } = await child.ended;
  if (stop === 0 && !child.lines.includes('done')) throw new Error(`${name}: ${stderr}`);
  return child.lines.filter((line) => line !== '' && line !== 'done');
}

interface Ends {
  readonly before: string;
  readonly after: string;
}

/** What does not hold in the moment after the kill. */
async function atOnce(place: string, operation: Operation, { before, after }: Ends): Promise<readonly string[]> {
  await learnBoth(place, operation);
  const file = join(place, LIBRARY);
  const moving = !existsSync(file);
  if (moving) return existsSync(join(place, 'library', 'restore.json')) ? [] : ['there is no library, and no note why'];
  const { digest, faults } = judgeUnlocked(file);
  const found = [...faults, ...halfFiles(place)];
  if (operation.destroys !== true) {
    return digest === before || digest === after ? found : [...found, 'neither the old state nor the new one'];
  }
  const told = digest === before || destructionsWaiting(file) > 0 || filesShowing(place, SECRET).length === 0;
  return told ? found : [...found, 'gone from the library, still in copies, and nothing says so'];
}

/** What does not hold after the next start. */
async function later(place: string, operation: Operation, { before, after }: Ends): Promise<readonly string[]> {
  const faults = [...(await nextStart(place, operation.lock))];
  await learnBoth(place, operation);
  const { digest, faults: unsound } = judgeUnlocked(join(place, LIBRARY));
  faults.push(...unsound, ...halfFiles(place), ...remains(place));
  if (digest !== before && digest !== after) faults.push('after the next start neither the old state nor the new one');
  if (operation.destroys === true && digest === after && digest !== before) {
    faults.push(...filesShowing(place, SECRET).map((path) => `somebody destroyed is still in ${path}`));
  }
  return faults;
}

/** The points of one operation, at most `most` of them; answers how many there are and what did not hold. */
async function killAlong(folder: string, operation: Operation, { rounds: most, random }: RigContext) {
  const { name } = operation;
  const seed = join(folder, `${name}-seed`);
  forgetKeys();
  await prepare(seed, operation);
  await learnBoth(seed, operation);
  const before = judgeUnlocked(join(seed, LIBRARY)).digest;
  const whole = join(folder, `${name}-whole`);
  copySeed(seed, whole);
  const points = await runTo(whole, operation, 0);
  await learnBoth(whole, operation);
  const ends = { before, after: judgeUnlocked(join(whole, LIBRARY)).digest };
  const faults = [...halfFiles(whole), ...(await later(whole, operation, ends))].map(
    (fault) => `${name}, undisturbed: ${fault}`,
  );
  const stops = points.map((_point, at) => at + 1);
  while (stops.length > most) stops.splice(random.below(stops.length), 1);
  for (const stop of stops) {
    const place = join(folder, `${name}-${stop}`);
    copySeed(seed, place);
    await runTo(place, operation, stop);
    const where = `${name}, killed at ${points[stop - 1]} (${stop} of ${points.length})`;
    const found = [...(await atOnce(place, operation, ends)), ...(await later(place, operation, ends))];
    faults.push(...found.map((fault) => `${where}: ${fault}`));
    rmSync(place, { recursive: true });
  }
  return { points: points.length, killed: stops.length, faults };
}

async function killAtPoints(context: RigContext): Promise<Finding> {
  const faults: string[] = [];
  const counts: string[] = [];
  let rounds = 0;
  await inMemory(async (folder) => {
    for (const operation of OPERATIONS) {
      const found = await killAlong(folder, operation, context);
      if (found.points === 0) faults.push(`${operation.name} reports no point`);
      rounds += found.killed;
      counts.push(`${operation.name} ${found.points}`);
      faults.push(...found.faults);
      context.say(`${operation.name}: ${found.killed} of ${found.points} points, ${found.faults.length} faults`);
      for (const fault of found.faults.slice(0, 5)) context.say(`  ${fault}`);
    }
  });
  forgetKeys();
  return { rounds, figure: `points: ${counts.join(', ')}; ${faults.length} faults`, faults };
}

export const pointScenarios: readonly Scenario[] = [
  {
    id: 'R4',
    name: 'killed at every point of migration, backup, import, attach, restore, merge, destruction, lock',
    mustHold:
      'old or new state; no half file under a final name; the next start ends it, and nothing destroyed or locked shows',
    // Of each operation at most so many points.
    rounds: { full: 1000, short: null },
    run: killAtPoints,
  },
];
