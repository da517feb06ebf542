/**
 * The search over 50,000 cards: from the query to its rows, what writing costs beside it, and what the first search costs that reads
 * everything once. The window's own share is drawn by `board` and `cues`.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateNKeysBetween } from 'fractional-indexing';
import { Core } from '@core/core.ts';
import { plantRows } from '../support/plant.ts';
import { emptyBrief, emptyClosing, makeExperiment, makeTask } from '../support/rows.ts';
import { report } from './support/goals.ts';
import { exponent, measure, printTable } from './support/measure.ts';

/** Milliseconds between a key and the rows that answer it. */
const GOAL = 50;
const STAGES = ['topic', 'plan', 'prepare', 'run', 'followup'] as const;
const PLACES = ['마을회관', '도서관', '골목 텃밭', '주민센터 2층', '서울역'] as const;
const WORK = [
  '무대 점검',
  '현수막 걸기',
  '연락 돌리기',
  '간식 준비',
  '자리 배치',
  '사진 고르기',
  '설문 만들기',
] as const;
const QUERIES = ['무', '무대', '무대 점', 'ㅎㅅㅁ', '서울역', 'aneo', 'tkwls', '49999', '없는말', '이'] as const;

function plant(file: string, cards: number): string {
  const each = 2_500;
  let first = '';
  for (let made = 0; made < cards; made += each) {
    const experiment = makeExperiment({ title: `실험 ${made / each}` });
    const { id } = experiment;
    if (first === '') first = id;
    const task = generateNKeysBetween(null, null, Math.min(each, cards - made)).map((rank, at) =>
      makeTask(id, {
        rank,
        stage: STAGES[at % 5] ?? 'topic',
        title: `${WORK[at % 7] ?? ''} ${made + at}`,
        notes: `${PLACES[at % 5] ?? ''}에서 ${WORK[(at + 3) % 7] ?? ''}, 담당에게 먼저 물어볼 것. 준비물은 목록에 적는다.`,
        place: PLACES[at % 5] ?? '',
      }),
    );
    plantRows(file, { experiment: [experiment], brief: [emptyBrief(id)], closing: [emptyClosing(id)], task });
  }
  return first;
}

interface Figures {
  readonly first: number;
  readonly queries: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
}

async function timesOf(file: string, near: string): Promise<Figures> {
  const core = new Core({ file });
  const start = performance.now();
  core.query('search.find', { text: '', near });
  core.query('search.find', { text: '무대', near });
  const first = performance.now() - start;
  const rows = new Map(QUERIES.map((text) => [text, core.query('search.find', { text, near }).hits.length]));
  const queries = await measure(
    QUERIES.map((text) => ({ name: text, run: () => core.query('search.find', { text, near }) })),
  );
  core.close();
  return { first, queries, rows };
}

/** Copying 1,000 cards as one durable step, and the undo of it, in two equal libraries: one has been searched, the other not. */
async function writing(file: string, near: string): Promise<ReadonlyMap<string, number>> {
  const [plain, searched] = [`${file}.plain`, `${file}.searched`];
  for (const copy of [plain, searched]) copyFileSync(file, copy);
  const cores = { plain: new Core({ file: plain }), searched: new Core({ file: searched }) };
  const ids = cores.plain
    .query('board.get', { experimentId: near })
    .cards.slice(0, 1_000)
    .map(({ id }) => id);
  function search() {
    return cores.searched.query('search.find', { text: '무대', near });
  }
  function work(core: Core) {
    core.command('task.duplicate', { experimentId: near, ids });
    core.command('history.undo', { scope: near });
  }
  search();
  const times = await measure([
    { name: 'plain', run: () => work(cores.plain) },
    { name: 'searched', prepare: search, run: () => work(cores.searched) },
    { name: 'next', prepare: () => work(cores.searched), run: search },
  ]);
  cores.plain.close();
  cores.searched.close();
  return times;
}

const folder = mkdtempSync(join(tmpdir(), 'silheomjang-bench-'));
try {
  const small = join(folder, 'small.db');
  const large = join(folder, 'large.db');
  const smallNear = plant(small, 12_500);
  const near = plant(large, 50_000);
  const few = await timesOf(small, smallNear);
  const many = await timesOf(large, near);
  printTable(
    `Search: a query to its rows, among 12,500 and 50,000 cards (goal ${GOAL} ms)`,
    QUERIES.map((text) => ({
      query: text,
      rows: many.rows.get(text) ?? 0,
      'ms, 12,500': few.queries.get(text) ?? Number.NaN,
      'ms, 50,000': many.queries.get(text) ?? Number.NaN,
      'share of the goal': (many.queries.get(text) ?? Number.NaN) / GOAL,
      'growth exponent': exponent(few.queries.get(text) ?? Number.NaN, many.queries.get(text) ?? Number.NaN, 4),
    })),
  );
  report(
    'Search: goals',
    QUERIES.map((text) => {
      const [less, more] = [few.queries.get(text) ?? Number.NaN, many.queries.get(text) ?? Number.NaN];
      return {
        name: `${text}, 50,000 cards`,
        value: more,
        unit: 'ms',
        goal: GOAL,
        growth: exponent(less, more, 4),
        growthGoal: 1,
      };
    }),
  );
  const times = await writing(small, smallNear);
  const [plain, searched, next] = ['plain', 'searched', 'next'].map((name) => times.get(name) ?? Number.NaN);
  printTable('Search: what it costs beside the queries', [
    { what: 'the first search, which reads 12,500 cards', ms: few.first, note: '' },
    { what: 'the first search, which reads 50,000 cards', ms: many.first, note: 'asked for when the palette opens' },
    { what: '1,000 cards copied and taken back, never searched', ms: plain ?? 0, note: '' },
    {
      what: 'the same, searched before',
      ms: searched ?? 0,
      note: `ratio ${((searched ?? 0) / (plain ?? 1)).toPrecision(3)} (goal 1.15)`,
    },
    { what: 'the search after that', ms: next ?? 0, note: '' },
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
