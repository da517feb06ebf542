/**
 * The fault bench: runs the scenarios one after another and ends with a table. `run.ts [R1 R5 …] [--short] [--rounds n] [--seed n]
 * [--report file]`. Exit code 1 when something did not hold.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding, Scenario } from './rig.ts';
import { SCENARIOS } from './scenarios.ts';
import { stopEverything } from './support/processes.ts';
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
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const wrong = positionals.filter((id) => !SCENARIOS.some((scenario) => scenario.id === id));
if (wrong.length > 0 || !Number.isInteger(seed) || !(Number(values.rounds ?? 1) >= 1)) {
  const known = [...new Set(SCENARIOS.map(({ id }) => id))].join(' ');
  process.stderr.write(`Say, for example: npm run faults -- R1 R5 --rounds 20 --seed 7\nThe rigs are: ${known}\n`);
  process.exit(2);
}

function roundsOf({ rounds }: Scenario): number | null {
  const wanted = values.short ? rounds.short : rounds.full;
  return wanted === null || values.rounds === undefined ? wanted : Math.min(Number(values.rounds), rounds.full);
}

/** A rig that throws has not held: the table goes on with the next one. */
async function find(scenario: Scenario, rounds: number, folder: string): Promise<Finding> {
  try {
    return await scenario.run({
      rounds,
      random: seededRandom(seed),
      folder,
      say: (text) => process.stderr.write(`  ${text}\n`),
    });
  } catch (error) {
    return { rounds: 0, figure: 'the rig broke', faults: [error instanceof Error ? (error.stack ?? '') : `${error}`] };
  }
}

async function provoke(scenario: Scenario, rounds: number): Promise<Result> {
  process.stderr.write(`${scenario.id} ${scenario.name} (${rounds} rounds) …\n`);
  const startedAt = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'silheomjang-faults-'));
  try {
    const finding = await find(scenario, rounds, folder);
    return { scenario, finding, seconds: (performance.now() - startedAt) / 1000 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.once('exit', stopEverything);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const results: Result[] = [];
for (const scenario of SCENARIOS) {
  const rounds = roundsOf(scenario);
  if (rounds === null || (positionals.length > 0 && !positionals.includes(scenario.id))) continue;
  results.push(await provoke(scenario, rounds));
}
const counts = printResults(results, seed);
if (values.report !== undefined) {
  mkdirSync(dirname(values.report), { recursive: true });
  writeFileSync(values.report, JSON.stringify(counts));
}
process.exit(counts.failed > 0 ? 1 : 0);
