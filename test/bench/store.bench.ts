/**
 * The store under a library far larger than any real one: reads against a bare prepared statement, single moves and undo, and how
 * each grows with the number of rows. Counted in processor time, so that neither the disk nor a busy machine blurs the ratios.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { generateNKeysBetween } from 'fractional-indexing';
import { Core } from '@core/core.ts';
import { openConnection } from '@core/db/connection.ts';
import { migrate } from '@core/db/migrate.ts';
import { MIGRATIONS } from '@core/db/migrations/index.ts';
import { systemPorts } from '@core/base/ports.ts';
import { UnitOfWork } from '@core/kernel/unit-of-work.ts';
import { emptyBrief, emptyClosing, makeCue, makeCueSheet, makeExperiment, makeTask } from '../support/rows.ts';
import { report } from './support/goals.ts';
import { exponent, measure, printTable, workedMs } from './support/measure.ts';

const STAGES = ['topic', 'plan', 'prepare', 'run', 'followup'] as const;
const CARDS = 2000;
const CUES = 1000;
const ROUNDS = 15;
const BARE = 'bare read of 2,000 rows';

interface Library {
  readonly file: string;
  readonly experimentId: string;
  readonly sheetId: string;
}

/** One experiment to work in (2,000 cards, 1,000 cues) and `others` more of the same size around it. */
function plantLibrary(folder: string, others: number): Library {
  const file = join(folder, `library-${others}.db`);
  const connection = openConnection(file);
  migrate(connection, file, MIGRATIONS, systemPorts);
  const work = new UnitOfWork([connection, new Map()], 'library', systemPorts);
  const cardRanks = generateNKeysBetween(null, null, CARDS);
  const cueRanks = generateNKeysBetween(null, null, CUES);
  const made: Library[] = [];
  connection.transaction(() => {
    for (let index = 0; index <= others; index += 1) {
      const experiment = makeExperiment();
      const { id } = experiment;
      const sheet = makeCueSheet(id);
      work.insertWithoutUndo('experiment', experiment);
      work.insertWithoutUndo('brief', emptyBrief(id));
      work.insertWithoutUndo('closing', emptyClosing(id));
      work.insertWithoutUndo('cueSheet', sheet);
      for (const [at, rank] of cardRanks.entries()) {
        work.insertWithoutUndo('task', makeTask(id, { rank, stage: STAGES[at % 5] ?? 'topic', title: `카드 ${at}` }));
      }
      for (const [at, rank] of cueRanks.entries())
        work.insertWithoutUndo('cue', makeCue(id, sheet.id, { rank, title: `순서 ${at}` }));
      made.push({ file, experimentId: id, sheetId: sheet.id });
    }
  })();
  connection.close();
  const [first] = made;
  if (first === undefined) throw new Error('no library was made');
  return first;
}

async function timesOf({ file, experimentId, sheetId }: Library): Promise<ReadonlyMap<string, number>> {
  const bare = new Database(':memory:');
  bare.exec('CREATE TABLE task (id TEXT PRIMARY KEY, rank TEXT, title TEXT, stage TEXT) STRICT');
  const insert = bare.prepare('INSERT INTO task VALUES (?, ?, ?, ?)');
  for (let at = 0; at < CARDS; at += 1) insert.run(`id-${at}`, `r${at}`, `카드 ${at}`, 'topic');
  const bareRows = bare.prepare('SELECT * FROM task ORDER BY rank');
  const core = new Core({ file });
  const { cards } = core.query('board.get', { experimentId });
  const { cues } = core.query('cueSheet.get', { experimentId, sheetId });
  let turn = 0;
  const candidates = [
    { name: BARE, run: () => bareRows.all() },
    { name: 'board of 2,000 cards', run: () => core.query('board.get', { experimentId }) },
    { name: 'cue sheet of 1,000 rows', run: () => core.query('cueSheet.get', { experimentId, sheetId }) },
    {
      name: 'move one card (durable)',
      run() {
        turn += 1;
        const card = cards[(turn * 7) % cards.length];
        if (card === undefined) return;
        core.command('task.move', {
          experimentId,
          ids: [card.id],
          to: { stage: STAGES[turn % 5] ?? 'topic' },
          place: { at: 'start' },
        });
      },
    },
    {
      name: 'set 1,000 cells (durable)',
      run() {
        turn += 1;
        const cells = cues.map(({ id: cueId }) => ({ cueId, column: 'minutes', value: String(5 + (turn % 20)) }));
        core.command('cue.setCells', { experimentId, sheetId, cells });
      },
    },
    { name: 'undo 1,000 cells (durable)', run: () => core.command('history.undo', { scope: experimentId }) },
  ];
  const times = await measure(candidates, ROUNDS, workedMs);
  core.close();
  bare.close();
  return times;
}

/** The most that a workload may take, as a multiple of the bare read of the same run; null where only the growth counts. */
const GOALS: Readonly<Record<string, number | null>> = {
  'board of 2,000 cards': null,
  'cue sheet of 1,000 rows': null,
  'move one card (durable)': null,
  'set 1,000 cells (durable)': 12,
  'undo 1,000 cells (durable)': null,
};
const SIZES = [1, 4, 16] as const;

const folder = mkdtempSync(join(tmpdir(), 'silheomjang-bench-'));
try {
  const times: ReadonlyMap<string, number>[] = [];
  for (const size of SIZES) times.push(await timesOf(plantLibrary(folder, size - 1)));
  const [one, , sixteen] = times;
  const ms = (at: number, name: string) => times[at]?.get(name) ?? Number.NaN;
  printTable(
    'Store: one experiment alone, among 3 and among 15 others (32,000 cards, 16,000 cues), ms of processor time',
    [...(one ?? [])].map(([name, alone]) => ({
      workload: name,
      '1 ×': alone,
      '4 ×': ms(1, name),
      '16 ×': ms(2, name),
    })),
  );
  report(
    'Store: as multiples of a bare read of 2,000 rows; growth with the number of experiments',
    Object.entries(GOALS).map(([name, goal]) => ({
      name,
      value: ms(0, name) / ms(0, BARE),
      unit: '×',
      ...(goal === null ? {} : { goal }),
      growth: exponent(ms(0, name), sixteen?.get(name) ?? Number.NaN, SIZES[2]),
      growthGoal: 0,
    })),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
