/**
 * The fault bench: runs the scenarios and ends with a table. `run.ts [R1 R5 …] [--short] [--rounds n] [--seed n] [--report file]`. The
 * lanes run beside each other, each in a process (`--lane n`). Exit code 1 when something did not hold.
 */
import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding, Scenario } from './rig.ts';
import { LANES, SCENARIOS } from './scenarios.ts';
import { stopEverything, undoAtEnd } from './support/processes.ts';
import { seededRandom } from './support/random.ts';
import { printResults } from './table.ts';
import type { Result } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    short: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    seed: { type: 'string' },
    report: { type: 'string' },
    lane: { type: 'string' },
  },
});
/** The short form draws the same in every run: it tells whether a change broke something. The full form looks for what nobody has found. */
const seed = Number(values.seed ?? (values.short ? 2020 : Date.now() % 1_000_000));
const wrong = positionals.filter((id) => !SCENARIOS.some((scenario) => scenario.id === id));
if (wrong.length > 0 || !Number.isInteger(seed) || !(Number(values.rounds ?? 1) >= 1)) {
  const known = [...new Set(SCENARIOS.map(({ id }) => id))].join(' ');
  process.stderr.write(`Say, for example: npm run faults -- R1 R5 --rounds 20 --seed 7\nThe rigs are: ${known}\n`);
  process.exit(2);
}

function roundsOf({ rounds }: Scenario): number | null {
  const usual = values.short ? rounds.short : rounds.full;
  return usual === null || values.rounds === undefined ? usual : Math.min(Number(values.rounds), rounds.full);
}

const wanted = SCENARIOS.filter(
  (scenario) => roundsOf(scenario) !== null && (positionals.length === 0 || positionals.includes(scenario.id)),
);

/** A rig that throws has not held: the table goes on with the next one. */
async function find(scenario: Scenario, rounds: number, folder: string): Promise<Finding> {
  try {
    return await scenario.run({
      rounds,
      random: seededRandom(seed),
      folder,
      say: (text) => process.stderr.write(`  ${scenario.id} ${text}\n`),
    });
  } catch (error) {
    return { rounds: 0, figure: 'the rig broke', faults: [error instanceof Error ? (error.stack ?? '') : `${error}`] };
  }
}

async function provoke(scenario: Scenario): Promise<Result> {
  const rounds = roundsOf(scenario) ?? 0;
  process.stderr.write(`${scenario.id} ${scenario.name} (${rounds} rounds) …\n`);
  const startedAt = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'silheomjang-faults-'));
  const remove = undoAtEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  try {
    const finding = await find(scenario, rounds, folder);
    return { scenario, finding, seconds: (performance.now() - startedAt) / 1000 };
  } finally {
    remove();
  }
}

async function provokeAll(scenarios: readonly Scenario[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const scenario of scenarios) {
    const result = await provoke(scenario);
    results.push(result);
    process.send?.({ at: SCENARIOS.indexOf(scenario), finding: result.finding, seconds: result.seconds });
  }
  return results;
}

/** A lane in a process of its own, which tells each finding as it comes. */
function startLane(lane: number): Promise<readonly Result[]> {
  const child = fork(process.argv[1] ?? '', [...process.argv.slice(2), '--seed', String(seed), '--lane', String(lane)]);
  undoAtEnd(() => child.kill('SIGTERM'));
  const results: Result[] = [];
  child.on('message', (message: unknown) => {
    const { at, finding, seconds } = message as { at: number; finding: Finding; seconds: number };
    const scenario = SCENARIOS[at];
    if (scenario !== undefined) results.push({ scenario, finding, seconds });
  });
  return new Promise((done) => {
    child.once('exit', () => {
      const missing = inLane(lane).filter((scenario) => !results.some((result) => result.scenario === scenario));
      const finding = { rounds: 0, figure: 'the lane broke', faults: ['its process ended before'] };
      done([...results, ...missing.map((scenario) => ({ scenario, finding, seconds: 0 }))]);
    });
  });
}

function inLane(lane: number): readonly Scenario[] {
  return (LANES[lane] ?? []).filter((scenario) => wanted.includes(scenario));
}

async function runEverything(): Promise<readonly Result[]> {
  if (values.lane !== undefined) return provokeAll(inLane(Number(values.lane)));
  const lanes = LANES.map((_scenarios, lane) => lane).filter((lane) => inLane(lane).length > 0);
  if (lanes.length === 1) return provokeAll(wanted);
  const found = await Promise.all(lanes.map(startLane));
  return found.flat().toSorted((one, other) => SCENARIOS.indexOf(one.scenario) - SCENARIOS.indexOf(other.scenario));
}

process.once('exit', stopEverything);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
  process.once(signal, () => process.exit(signal === 'disconnect' ? 0 : 130));
}

const results = await runEverything();
if (values.lane !== undefined) process.exit(0);
const counts = printResults(results, seed);
if (values.report !== undefined) {
  mkdirSync(dirname(values.report), { recursive: true });
  writeFileSync(values.report, JSON.stringify(counts));
}
process.exit(counts.failed > 0 ? 1 : 0);
