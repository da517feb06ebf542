/** R9: over any commands of the app, with restarts between, undoing all leads to the start and redoing all to the end. */
import * as fc from 'fast-check';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { Core } from '@core/core.ts';
import { AppError } from '@core/kernel/app-error.ts';
import type { CommandHandler } from '@core/kernel/handlers.ts';
import { commandHandlers } from '@core/modules/index.ts';
import { parkBundle } from '@core/transfer/parked-bundles.ts';
import { digestOf } from '../support/digest.ts';
import type { Finding, RigContext, Scenario } from './rig.ts';
import { GESTURES } from './support/gestures.ts';
import { RECORD_GESTURES } from './support/record-gestures.ts';
import { faultsIn } from './support/judge.ts';
import { inMemory } from './support/places.ts';
import { sumFaults } from './support/sums.ts';
import { COMPARABLE, plantSeed } from './support/workload.ts';

const ALL = { ...GESTURES, ...RECORD_GESTURES };
const NAMES = Object.keys(ALL);

/** Commands that leave an undo step in an experiment and that no gesture makes. */
function uncovered(): readonly string[] {
  const handlers: Readonly<Record<string, Pick<CommandHandler<never, unknown>, 'scope' | 'undoable'>>> =
    commandHandlers;
  return Object.entries(handlers)
    .filter(([name, { scope, undoable }]) => scope === undefined && undoable !== false && !NAMES.includes(name))
    .map(([name]) => name);
}

const step = fc.record({
  name: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...NAMES) },
    { weight: 2, arbitrary: fc.constant('undo') },
    { weight: 1, arbitrary: fc.constant('redo') },
    { weight: 1, arbitrary: fc.constant('reopen') },
  ),
  a: fc.nat(40),
  b: fc.nat(40),
  text: fc.constantFrom('', '가', '각본 ', 'x y', '큐 🎬', "'; --", 'ㄱㄴㄷ'),
  gesture: fc.option(fc.constantFrom('drag', 'typing'), { freq: 3 }),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

interface Seed {
  readonly experimentId: string;
  /** Of the bundle that waits to be merged: the experiment as it was at the start, under other titles. */
  readonly token: string;
}

function plantWithBundle(file: string): Seed {
  const { experimentId } = plantSeed(file);
  const core = new Core({ file });
  const sharing = { personalData: true, attachments: true };
  const bundle = core.query('library.bundle', {
    experimentId,
    app: 'test',
    exportedAt: '2026-07-01T00:00:00.000Z',
    ...sharing,
  });
  core.close();
  const task = bundle.tables.task.map((row, index) => (index % 4 === 0 ? { ...row, title: `다른 ${index}` } : row));
  const token = parkBundle({ ...bundle, tables: { ...bundle.tables, task } }, { kind: 'file', name: 'other.json' });
  return { experimentId, token };
}

/** One library, played on: each sequence begins where its file is a fresh copy of the seed. */
class Table {
  readonly #file: string;
  readonly #experimentId: string;
  readonly #token: string;
  readonly done = new Map<string, number>();
  refused = 0;
  #core: Core;

  constructor(file: string, { experimentId, token }: Seed) {
    this.#file = file;
    this.#experimentId = experimentId;
    this.#token = token;
    this.#core = new Core({ file });
  }

  play(step: Step): void {
    if (step.name === 'reopen') return this.reopen();
    if (step.name === 'undo' || step.name === 'redo') {
      this.#replay(step.name);
      return;
    }
    const make = Object.entries(ALL).find(([name]) => name === step.name)?.[1];
    try {
      const input = make?.({ core: this.#core, experimentId: this.#experimentId, token: this.#token, ...step });
      if (input === null || input === undefined) return;
      this.#core.call(step.name, input, step.gesture === null ? {} : { gesture: step.gesture });
      this.done.set(step.name, (this.done.get(step.name) ?? 0) + 1);
    } catch (error) {
      // Refused by a rule of the domain: the transaction has left nothing, which the digests at both ends show.
      if (!(error instanceof AppError) || error.code === 'internal') throw error;
      this.refused += 1;
    }
  }

  all(direction: 'undo' | 'redo'): void {
    while (this.#replay(direction));
  }

  reopen(): void {
    this.#core.close();
    this.#core = new Core({ file: this.#file });
  }

  /** Closes, lets `read` look at the file as another program would, and opens again. */
  beside<T>(read: (connection: Database.Database) => T): T {
    this.#core.close();
    const connection = new Database(this.#file, { readonly: true });
    try {
      return read(connection);
    } finally {
      connection.close();
      this.#core = new Core({ file: this.#file });
    }
  }

  close(): void {
    this.#core.close();
  }

  #replay(direction: 'undo' | 'redo'): boolean {
    const scope = this.#experimentId;
    if (this.#core.query('history.state', { scope })[direction] === null) return false;
    this.#core.command(`history.${direction}`, { scope });
    return true;
  }
}

function contentOf(connection: Database.Database): string {
  return digestOf(connection, {
    ...COMPARABLE,
    without: [...(COMPARABLE.without ?? []), 'changeSet', 'rowChange'],
  });
}

/** Throws what does not hold; `start` is the content before the first step. */
function walk(table: Table, start: string, steps: readonly Step[], experimentId: string): void {
  for (const each of steps) table.play(each);
  table.all('redo');
  const end = table.beside((connection) => {
    const faults = [...faultsIn(connection), ...sumFaults(connection, experimentId)];
    if (faults.length > 0) throw new Error(faults.join('; '));
    return contentOf(connection);
  });
  table.all('undo');
  if (table.beside(contentOf) !== start) throw new Error('undoing everything does not lead back to the start');
  table.all('redo');
  if (table.beside(contentOf) !== end) throw new Error('redoing everything does not lead to the end');
}

function startOf(seedFile: string): string {
  const connection = new Database(seedFile, { readonly: true });
  try {
    return contentOf(connection);
  } finally {
    connection.close();
  }
}

async function undoEverything({ rounds, random, folder, say }: RigContext): Promise<Finding> {
  const seedFile = join(folder, 'seed', 'seed.db');
  mkdirSync(dirname(seedFile));
  const seed = plantWithBundle(seedFile);
  const start = startOf(seedFile);
  const done = new Map<string, number>();
  let [played, refused] = [0, 0];
  const details = await inMemory((quick) => {
    const file = join(quick, 'library', 'library.db');
    mkdirSync(dirname(file));
    const law = fc.property(fc.array(step, { minLength: 5, maxLength: 30, size: 'max' }), (steps) => {
      copyFileSync(seedFile, file);
      // A merge makes a backup first.
      rmSync(join(quick, 'backups'), { recursive: true, force: true });
      const table = new Table(file, seed);
      try {
        walk(table, start, steps, seed.experimentId);
      } finally {
        table.close();
        refused += table.refused;
        for (const [name, times] of table.done) done.set(name, (done.get(name) ?? 0) + times);
        played += 1;
        if (played % 1000 === 0) say(`${played} sequences`);
      }
    });
    return fc.check(law, { numRuns: rounds, seed: random.below(2 ** 31) });
  });
  const commands = [...done.values()].reduce((sum, times) => sum + times, 0);
  const missing = uncovered();
  const figure = `${commands} commands of ${done.size} kinds (${refused} refused)${missing.length > 0 ? `, without ${missing.join(' ')}` : ''}`;
  const failure = details.failed ? [`${String(details.errorInstance)} ${JSON.stringify(details.counterexample)}`] : [];
  // Chance may leave one out of a short run.
  const never = (details.failed || rounds < 1000 ? [] : NAMES)
    .filter((name) => !done.has(name))
    .map((name) => `${name} was never carried out`);
  return { rounds: details.numRuns, figure, faults: [...failure, ...never] };
}

export const undoScenarios: readonly Scenario[] = [
  {
    id: 'R9',
    name: 'undo and redo over sequences of commands, with restarts',
    mustHold: 'undoⁿ·redoⁿ is identity; sums and order hold',
    rounds: { full: 10_000, short: 120 },
    run: undoEverything,
  },
];
