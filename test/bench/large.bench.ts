/** One experiment alone, and the same among 50 (20,000 tasks, 30,000 cues, 50,000 people): what is asked of it must cost the same. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Core } from '@core/core.ts';
import { launchApp } from '../support/electron.ts';
import { plantLarge } from '../support/large-library.ts';
import type { LargeExperiment } from '../support/large-library.ts';
import { report } from './support/goals.ts';
import { exponent, measure, printTable } from './support/measure.ts';

const EXPERIMENTS = 50;
const TODAY = '2026-11-22';

function candidates(core: Core, { experimentId, sheetId }: LargeExperiment, prefix: string) {
  const { cards } = core.query('board.get', { experimentId });
  let turn = 0;
  const runs: Readonly<Record<string, () => unknown>> = {
    'list of the library': () => core.query('library.list', { today: TODAY }),
    'board of 400 cards': () => core.query('board.get', { experimentId }),
    'cue sheet of 600 rows': () => core.query('cueSheet.get', { experimentId, sheetId }),
    'directory of 1,000 people': () => core.query('person.list', { experimentId }),
    'role table': () => core.query('role.items', { experimentId }),
    'book of money': () => core.query('money.book', { experimentId }),
    'move one card (durable)': () => {
      turn += 1;
      const ids = [cards[turn % cards.length]?.id ?? ''];
      core.command('task.move', { experimentId, ids, to: {}, place: { at: 'start' } });
    },
  };
  return Object.entries(runs).map(([name, run]) => ({ name: `${prefix} ${name}`, run }));
}

async function startWith(userData: string): Promise<void> {
  const { window, close } = await launchApp({ userData });
  await window.getByRole('heading', { level: 1 }).waitFor();
  await close();
}

const folder = mkdtempSync(join(tmpdir(), 'silheomjang-large-'));
try {
  const places = { alone: join(folder, 'alone'), among: join(folder, 'among'), empty: join(folder, 'empty') };
  const files = {
    alone: join(places.alone, 'library', 'library.db'),
    among: join(places.among, 'library', 'library.db'),
  };
  const rooms = { alone: plantLarge(files.alone, 1), among: plantLarge(files.among, EXPERIMENTS) };
  const cores = { alone: new Core({ file: files.alone }), among: new Core({ file: files.among }) };
  const alone = candidates(cores.alone, rooms.alone, 'alone');
  const among = candidates(cores.among, rooms.among, 'among');
  const times = await measure([...alone, ...among]);
  cores.alone.close();
  cores.among.close();
  printTable(
    `One experiment alone, and among ${EXPERIMENTS}`,
    alone.map(({ name }) => {
      const workload = name.replace(/^alone /, '');
      const [one = Number.NaN, many = Number.NaN] = [times.get(name), times.get(`among ${workload}`)];
      return {
        workload,
        'ms, alone': one,
        'ms, among': many,
        ratio: many / one,
        'growth exponent': exponent(one, many, EXPERIMENTS),
      };
    }),
  );
  report(
    `One experiment among ${EXPERIMENTS}: goals`,
    alone.map(({ name }) => {
      const workload = name.replace(/^alone /, '');
      const [one = Number.NaN, many = Number.NaN] = [times.get(name), times.get(`among ${workload}`)];
      // The list of the library shows all of them; whatever is inside one experiment must not feel the others.
      const growthGoal = workload === 'list of the library' ? 1 : 0;
      return { name: workload, value: many, unit: 'ms', growth: exponent(one, many, EXPERIMENTS), growthGoal };
    }),
  );
  const starts = await measure(
    [
      { name: 'empty', run: () => startWith(places.empty) },
      { name: 'large', run: () => startWith(places.among) },
    ],
    3,
  );
  const [empty = Number.NaN, large = Number.NaN] = [starts.get('empty'), starts.get('large')];
  printTable('Start to the first heading, and quit', [
    { library: 'empty', ms: empty },
    { library: `${EXPERIMENTS} experiments`, ms: large },
    { library: 'ratio', ms: large / empty },
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
