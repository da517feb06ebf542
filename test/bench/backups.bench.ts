/**
 * How long the process that owns the window is held up by backing up a library of 50,000 people, 20,000 cards and 30,000 cues: step by
 * step, against doing all of it at once. Reading the copy through happens in a process of its own in the app and is left out.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateNKeysBetween } from 'fractional-indexing';
import { inProcessIo } from '@core/backup/backup-io.ts';
import type { BackupIo } from '@core/backup/backup-io.ts';
import { Core } from '@core/core.ts';
import { openConnection } from '@core/db/connection.ts';
import { migrate } from '@core/db/migrate.ts';
import { MIGRATIONS } from '@core/db/migrations/index.ts';
import { systemPorts } from '@core/base/ports.ts';
import { seoulDate } from '@shared/domain/civil-date.ts';
import { UnitOfWork } from '@core/kernel/unit-of-work.ts';
import {
  emptyBrief,
  emptyClosing,
  makeCue,
  makeCueSheet,
  makeExperiment,
  makePerson,
  makeTask,
} from '../support/rows.ts';
import { report } from './support/goals.ts';
import { printTable } from './support/measure.ts';

const EXPERIMENTS = 50;
const EACH = { people: 1000, tasks: 400, cues: 600 } as const;

function plant(file: string): void {
  const connection = openConnection(file);
  migrate(connection, file, MIGRATIONS, systemPorts);
  const work = new UnitOfWork([connection, new Map()], 'library', systemPorts);
  const ranks = generateNKeysBetween(null, null, EACH.people);
  connection.transaction(() => {
    for (let index = 0; index < EXPERIMENTS; index += 1) {
      const experiment = makeExperiment();
      const { id } = experiment;
      const sheet = makeCueSheet(id);
      work.insertWithoutUndo('experiment', experiment);
      work.insertWithoutUndo('brief', emptyBrief(id));
      work.insertWithoutUndo('closing', emptyClosing(id));
      work.insertWithoutUndo('cueSheet', sheet);
      for (const [at, rank] of ranks.entries()) {
        work.insertWithoutUndo('person', makePerson(id, { rank, nickname: `별명 ${at}`, notes: '메모 '.repeat(20) }));
        if (at < EACH.tasks)
          work.insertWithoutUndo('task', makeTask(id, { rank, title: `카드 ${at}`, notes: '글 '.repeat(60) }));
        if (at < EACH.cues) work.insertWithoutUndo('cue', makeCue(id, sheet.id, { rank, title: `순서 ${at}` }));
      }
    }
  })();
  connection.close();
}

/** Milliseconds of the longest time in which nothing else could run, leaving out what `hands` do. */
async function longestBlock(run: (io: BackupIo) => Promise<unknown>): Promise<{ longest: number; reading: number }> {
  let longest = 0;
  let reading = 0;
  let last = performance.now();
  let over = false;
  function tick(): void {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!over) setImmediate(tick);
  }
  setImmediate(tick);
  await run({
    ...inProcessIo,
    async inspect(path, options) {
      const start = performance.now();
      longest = Math.max(longest, start - last);
      const inspection = await inProcessIo.inspect(path, options);
      last = performance.now();
      reading = last - start;
      return inspection;
    },
  });
  longest = Math.max(longest, performance.now() - last);
  over = true;
  return { longest, reading };
}

const folder = mkdtempSync(join(tmpdir(), 'silheomjang-bench-'));
try {
  mkdirSync(join(folder, 'library'));
  const file = join(folder, 'library', 'library.db');
  plant(file);
  const core = new Core({ file });
  const start = performance.now();
  const { longest, reading } = await longestBlock((io) => core.backups.create('age', io));
  const whole = performance.now() - start;
  const [first] = core.query('library.list', { today: seoulDate(systemPorts.now()) });
  core.command('experiment.edit', { experimentId: first?.experimentId ?? '', patch: { title: 'changed' } });
  const before = performance.now();
  core.backups.createNow('purge');
  const atOnce = performance.now() - before;
  core.close();
  printTable('Backup of 50,000 people, 20,000 cards, 30,000 cues', [
    { figure: 'size of the library, MB', value: statSync(file).size / (1 << 20) },
    { figure: 'step by step: longest block of the window’s process, ms', value: longest },
    { figure: 'step by step: from start to listed, ms', value: whole },
    { figure: 'of that reading through, elsewhere in the app, ms', value: reading },
    { figure: 'all at once (command line, on closing): ms', value: atOnce },
    { figure: 'ratio of the block to all at once', value: longest / atOnce },
  ]);
  report('Backup: goals', [
    { name: 'longest block of the window’s process, step by step', value: longest, unit: 'ms', goal: 16 },
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
