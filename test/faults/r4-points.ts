/** R4: killed between any two durable steps of a long operation. Old state or new state, and nothing half done under a final name. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SAMPLE_NAMES } from '@shared/contract/library.contract.ts';
import { Core } from '@core/core.ts';
import { manifestSchema } from '@core/backup/manifest.ts';
import type { Finding, RigContext, Scenario } from './rig.ts';
import { makeReleased } from './support/first-release.ts';
import { judge } from './support/judge.ts';
import { OPERATIONS } from './support/operations.ts';
import type { Operation } from './support/operations.ts';
import { inMemory } from './support/places.ts';
import { startChild } from './support/processes.ts';
import { TODAY } from './support/today.ts';

const LIBRARY = join('library', 'library.db');

/** The data folder of the operation's beginning. */
function prepare(folder: string, { schema }: Operation): void {
  const file = join(folder, LIBRARY);
  mkdirSync(join(folder, 'library'), { recursive: true });
  if (schema !== null) {
    makeReleased(file, schema);
    return;
  }
  const core = new Core({ file });
  core.command('library.openSample', { name: SAMPLE_NAMES[1] });
  core.close();
}

/** Files under their final names that are not what the name says. */
function halfFiles(folder: string): readonly string[] {
  const backups = join(folder, 'backups');
  const attachments = join(folder, 'library', 'attachments');
  const pool = join(backups, 'attachments');
  return [
    ...namesIn(backups, /\.db$/).flatMap((path) =>
      judge(path, {}).faults.map((fault) => `${basename(path)}: ${fault}`),
    ),
    ...namesIn(backups, /\.json$/).flatMap(manifestFaults),
    ...[attachments, pool].flatMap((place) => namesIn(place, /^[0-9a-f]{64}$/).flatMap(hashFaults)),
  ];
}

function namesIn(folder: string, fits: RegExp): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => fits.test(basename(name)))
    .map((name) => join(folder, name));
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function hashFaults(path: string): readonly string[] {
  return hashOf(path) === basename(path) ? [] : [`${basename(path).slice(0, 8)}… holds other bytes than its name says`];
}

function manifestFaults(path: string): readonly string[] {
  try {
    const { sha256 } = manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    const database = path.replace(/json$/, 'db');
    if (!existsSync(database)) return [`${basename(path)} lists a backup that is not there`];
    return hashOf(database) === sha256 ? [] : [`${basename(path)} and its database disagree`];
  } catch {
    return [`${basename(path)} cannot be read`];
  }
}

async function runTo(folder: string, { name }: Operation, stop: number): Promise<readonly string[]> {
  const child = startChild('operate.ts', name, folder, String(stop));
  const { stderr } = await child.ended;
  if (stop === 0 && !child.lines.includes('done')) throw new Error(`${name}: ${stderr}`);
  return child.lines.filter((line) => line !== '' && line !== 'done');
}

/** Every point of one operation; answers the points and what did not hold. */
async function killEverywhere(folder: string, operation: Operation) {
  const seed = join(folder, `${operation.name}-seed`);
  prepare(seed, operation);
  const before = judge(join(seed, LIBRARY), {}).digest;
  const whole = join(folder, `${operation.name}-whole`);
  cpSync(seed, whole, { recursive: true });
  const points = await runTo(whole, operation, 0);
  const after = judge(join(whole, LIBRARY), {}).digest;
  const faults = halfFiles(whole).map((fault) => `${operation.name}, undisturbed: ${fault}`);
  // An operation of several commands may also stand between two of them.
  const known = new Set([before, after]);
  for (const [at, point] of points.entries()) {
    const place = join(folder, `${operation.name}-${at + 1}`);
    cpSync(seed, place, { recursive: true });
    await runTo(place, operation, at + 1);
    const where = `${operation.name}, killed at ${point} (${at + 1} of ${points.length})`;
    const left = judge(join(place, LIBRARY), {});
    const found = [...left.faults, ...halfFiles(place)];
    if (!known.has(left.digest) && operation.name !== 'purge') found.push('neither the old state nor the new one');
    found.push(...nextStart(join(place, LIBRARY)), ...halfFiles(place));
    faults.push(...found.map((fault) => `${where}: ${fault}`));
    rmSync(place, { recursive: true });
  }
  return { points: points.length, faults };
}

function nextStart(file: string): readonly string[] {
  try {
    const core = new Core({ file });
    core.query('library.list', { today: TODAY });
    core.close();
    return judge(file, {}).faults;
  } catch (error) {
    return [`the next start fails: ${error instanceof Error ? error.message : String(error)}`];
  }
}

async function killAtPoints({ say }: RigContext): Promise<Finding> {
  const faults: string[] = [];
  const counts: string[] = [];
  let rounds = 0;
  await inMemory(async (folder) => {
    for (const operation of OPERATIONS) {
      const found = await killEverywhere(folder, operation);
      if (found.points === 0) faults.push(`${operation.name} reports no point`);
      rounds += found.points;
      counts.push(`${operation.name} ${found.points}`);
      faults.push(...found.faults);
      say(`${operation.name}: ${found.points} points, ${found.faults.length} faults`);
    }
  });
  return { rounds, figure: `points: ${counts.join(', ')}; ${faults.length} faults`, faults };
}

export const pointScenarios: readonly Scenario[] = [
  {
    id: 'R4',
    name: 'killed at every point of migration, backup, import, attach, purge',
    mustHold: 'old or new state; no half file under a final name; next start works',
    rounds: { full: 1, short: null },
    run: killAtPoints,
  },
];
