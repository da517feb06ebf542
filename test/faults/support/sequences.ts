/** Random sequences of commands, gestures, undo, redo and restarts, and what must hold of each. */
import { fc } from '../../support/chance.ts';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { Core } from '@core/core.ts';
import { AppError } from '@core/base/app-error.ts';
import { addPendingImport } from '@core/transfer/pending-imports.ts';
import { digestOf } from '../../support/digest.ts';
import { GESTURES } from './gestures.ts';
import { faultsIn } from './judge.ts';
import { inMemory } from './places.ts';
import { RECORD_GESTURES } from './record-gestures.ts';
import { BEYOND_ROWS, ROW_GESTURES } from './row-gestures.ts';
import { sumFaults } from './sums.ts';
import { COMPARABLE, plantSeed } from './workload.ts';

const ALL = { ...ROW_GESTURES, ...GESTURES, ...RECORD_GESTURES, ...BEYOND_ROWS };
/** The commands that are played. */
export const NAMES = Object.keys(ALL);

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
  const token = addPendingImport(
    { ...bundle, tables: { ...bundle.tables, task } },
    { kind: 'file', name: 'other.json' },
  );
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

export interface Played {
  readonly sequences: number;
  /** How often each command was carried out. */
  readonly done: Readonly<Record<string, number>>;
  readonly refused: number;
  /** The shortest sequence that does not hold; null: all do. */
  readonly failure: string | null;
}

/** Plays sequences, each on a fresh copy of one library. */
export function playSequences(sequences: number, seed: number, say: (text: string) => void): Promise<Played> {
  return inMemory((quick) => {
    const [seedFile, file] = [join(quick, 'seed', 'seed.db'), join(quick, 'library', 'library.db')] as const;
    for (const each of [seedFile, file]) mkdirSync(dirname(each));
    const place = plantWithBundle(seedFile);
    const start = startOf(seedFile);
    const done: Record<string, number> = {};
    let [played, refused] = [0, 0];
    const law = fc.property(fc.array(step, { minLength: 5, maxLength: 30, size: 'max' }), (steps) => {
      copyFileSync(seedFile, file);
      // A merge makes a backup first.
      rmSync(join(quick, 'backups'), { recursive: true, force: true });
      const table = new Table(file, place);
      try {
        walk(table, start, steps, place.experimentId);
      } finally {
        table.close();
        refused += table.refused;
        for (const [name, times] of table.done) done[name] = (done[name] ?? 0) + times;
        played += 1;
        if (played % 1000 === 0) say(`${played} sequences`);
      }
    });
    const details = fc.check(law, { numRuns: sequences, seed });
    const failure = details.failed
      ? `${String(details.errorInstance)} ${JSON.stringify(details.counterexample)}`
      : null;
    return { sequences: details.numRuns, done, refused, failure };
  });
}
