/** A small library with something in every table, to be called at and to be put back as it was. */
import { copyFileSync, rmSync, statSync } from 'node:fs';
import { ENTITIES } from '@shared/contract/entities.ts';
import type { EntityName } from '@shared/contract/entities.ts';
import { Core } from '@core/core.ts';
import { plantRows } from '../../support/plant.ts';
import type { Rows } from '../../support/plant.ts';
import {
  emptyBrief,
  emptyClosing,
  makeBudgetLine,
  makeCheckItem,
  makeCue,
  makeCueSheet,
  makeExpense,
  makeExperiment,
  makeFundingSource,
  makePerson,
  makeTask,
  newId,
} from '../../support/rows.ts';

export interface Furnished {
  readonly core: Core;
  /** The experiment to work in, another one and one in the trash. */
  readonly experiments: readonly string[];
  /** Some ids of each table's rows, mostly of the first experiment. */
  readonly ids: Readonly<Partial<Record<EntityName, readonly string[]>>>;
  /** Everything that can be read of it, as one text. */
  digest(): string;
  /** Changes with every commit; far cheaper than reading everything when nothing was committed. */
  commits(): string;
  /** Everything as it was in the beginning. */
  reset(): void;
  close(): void;
}

const TODAY = '2026-11-22';

function rowsAround() {
  const experiment = makeExperiment();
  const other = makeExperiment({ title: '다른 실험' });
  const trashed = makeExperiment({ title: '버린 실험', trashedAt: '2026-11-01T00:00:00.000Z' });
  const experiments = [experiment.id, other.id, trashed.id];
  const own = rowsOf(experiment.id);
  const rows: Rows = {
    ...own,
    experiment: [experiment, other, trashed],
    brief: experiments.map(emptyBrief),
    closing: experiments.map(emptyClosing),
    task: [...own.task, makeTask(other.id), makeTask(trashed.id)],
  };
  const ids = Object.fromEntries(Object.entries(rows).map(([table, list]) => [table, list.map(({ id }) => id)]));
  return { rows, experiments, ids };
}

function rowsOf(experimentId: string) {
  const task = ['섭외', '홍보', '정리'].map((title) => makeTask(experimentId, { title }));
  const person = ['나무', '민니'].map((nickname) => makePerson(experimentId, { nickname }));
  const cueSheet = ['본행사', '참가자 길'].map((title) => makeCueSheet(experimentId, { title }));
  const [sheet] = cueSheet;
  const cue = ['여는 말', '함께 하기', '닫는 말'].map((title) => makeCue(experimentId, sheet?.id ?? '', { title }));
  const budgetLine = [makeBudgetLine(experimentId), makeBudgetLine(experimentId, { item: '다과', isFood: true })];
  const assigned = { experimentId, personId: person[0]?.id, duty: 'lead', rank: 'a0' };
  const ofTask = { experimentId, taskId: task[0]?.id, rank: 'a0' };
  const paper = { experimentId, kind: 'cueSheet', settings: {} };
  return {
    task,
    person,
    cueSheet,
    cue,
    budgetLine,
    fundingSource: [makeFundingSource(experimentId)],
    expense: [makeExpense(experimentId, { lineId: budgetLine[0]?.id ?? null }), makeExpense(experimentId)],
    checkItem: [
      makeCheckItem(experimentId, task[0]?.id ?? '', { text: '전화하기' }),
      makeCheckItem(experimentId, task[0]?.id ?? '', { text: '적기', state: 'done', rank: 'a1' }),
    ],
    taskLink: [ENTITIES.taskLink.parse({ ...ofTask, id: newId(), url: 'https://example.org/', label: '' })],
    taskAssignment: [ENTITIES.taskAssignment.parse({ ...assigned, id: newId(), taskId: task[0]?.id })],
    cueAssignment: [ENTITIES.cueAssignment.parse({ ...assigned, id: newId(), cueId: cue[0]?.id })],
    documentSetting: [ENTITIES.documentSetting.parse({ ...paper, id: newId() })],
    documentIssue: [
      ENTITIES.documentIssue.parse({
        ...paper,
        id: newId(),
        number: 1,
        audience: 'shared',
        issuedAt: '2026-11-01T00:00:00.000Z',
        revisionCode: '7F3A-92C1',
        fileName: '큐시트.pdf',
      }),
    ],
  } satisfies Rows;
}

/** Makes the library at `file`, whose folder must be there. */
export function furnish(file: string): Furnished {
  const { rows, experiments, ids } = rowsAround();
  plantRows(file, rows);
  leaveTraces(file, experiments[0] ?? '');
  const pristine = `${file}.pristine`;
  copyFileSync(file, pristine);
  let core = new Core({ file });
  return {
    get core() {
      return core;
    },
    experiments,
    ids,
    digest() {
      const listed = core.query('library.list', { today: TODAY });
      // One of them may have been purged, which is a change like any other.
      const there = experiments.filter((id) => listed.some(({ experimentId }) => experimentId === id));
      const bundles = there.map((experimentId) => readable(core, experimentId));
      const steps = [...experiments, 'library'].map((scope) => core.query('history.state', { scope }));
      return JSON.stringify([listed, core.query('preference.all', {}), steps, bundles]);
    },
    commits() {
      // A commit writes its frames into the log; what is rolled back never comes there.
      const log = statSync(`${file}-wal`, { bigint: true, throwIfNoEntry: false });
      return `${log?.size} ${log?.mtimeNs}`;
    },
    reset() {
      core.close();
      for (const suffix of ['-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
      copyFileSync(pristine, file);
      core = new Core({ file });
    },
    close: () => core.close(),
  };
}

/** A step to undo and a preference, so that a refused call has something to spoil. */
function leaveTraces(file: string, experimentId: string): void {
  const core = new Core({ file });
  core.command('experiment.edit', { experimentId, patch: { headCount: 44 } });
  core.command('preference.set', { key: 'locale', value: 'ko' });
  core.close();
}

function readable(core: Core, experimentId: string): unknown {
  return core.query('library.bundle', { experimentId, app: 'x', exportedAt: '2026-11-22T00:00:00.000Z' });
}
