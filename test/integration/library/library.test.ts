import { describe, expect, test } from 'vitest';
import type { Core } from '@core/core.ts';
import { AppError } from '@core/base/app-error.ts';
import { makeCheckItem, makeExpense, makeTask, newId } from '../../support/rows.ts';
import { makeStore } from '../../support/store.ts';

const today = '2026-11-21';

const answers = {
  title: '골목 놀이터',
  question: '골목을 하루 비우면 아이들이 모일까?',
  origin: 'citizen',
  eventDate: '2027-04-24',
  headCount: 40,
  organiser: '마을연구소',
  locale: 'ko',
} as const;

function list(core: Core) {
  return core.query('library.list', { today });
}

function entry(core: Core, experimentId: string) {
  const found = list(core).find((one) => one.experimentId === experimentId);
  if (found === undefined) throw new Error('not in the library');
  return found;
}

function content(core: Core, experimentId: string) {
  const { experiment, tables } = core.query('library.bundle', {
    experimentId,
    app: 'test',
    exportedAt: '2026-11-21T00:00:00.000Z',
  });
  return { experiment, tables };
}

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}

describe('an experiment made from the toolkit', () => {
  test('has the board, a cue sheet and a budget, with the answers that were given', () => {
    const { core } = makeStore();
    const { experimentId } = core.command('library.create', answers);
    const { experiment, tables } = content(core, experimentId);
    expect(experiment).toMatchObject({ title: '골목 놀이터', eventDate: '2027-04-24', headCount: 40, isSample: false });
    expect(tables.task).toHaveLength(73);
    expect(tables.checkItem.length).toBeGreaterThan(100);
    expect(tables.cue).toHaveLength(12);
    expect(tables.budgetLine.find((line) => line.isFood)).toMatchObject({ quantity: 40, unitPrice: 0 });
    expect(tables.brief).toHaveLength(1);
    expect(core.query('experiment.detail', { experimentId }).closing.results).toBe('');
  });

  test('plans back from the event day, and its day-of work stands on the day', () => {
    const { core } = makeStore();
    const { tables, experiment } = content(core, core.command('library.create', answers).experimentId);
    const dayOf = new Map(tables.task.map((task) => [task.source, task.startOn]));
    expect(dayOf.get('D22')).toBe('2027-04-24');
    // The day before Christmas, which is a holiday.
    expect(dayOf.get('B01')).toBe('2026-12-24');
    expect(experiment.planningStart).toBe('2026-12-25');
  });

  test('has no dates before there is an event date', () => {
    const { core } = makeStore();
    const { experimentId } = core.command('library.create', { ...answers, eventDate: null, headCount: null });
    const { tables, experiment } = content(core, experimentId);
    expect(tables.task.every((task) => task.dateKind === 'none' && task.startOn === null)).toBe(true);
    expect(experiment.planningStart).toBeNull();
  });

  test('speaks English when asked to', () => {
    const { core } = makeStore();
    const { tables } = content(core, core.command('library.create', { ...answers, locale: 'en' }).experimentId);
    const words = [...tables.task, ...tables.cue].map((row) => row.title);
    expect(words.filter((text) => /\p{Script=Hangul}/u.test(text))).toEqual([]);
  });

  test('is one step to undo, into the trash, and comes back whole', () => {
    const { core } = makeStore();
    const { experimentId } = core.command('library.create', answers);
    const before = content(core, experimentId);
    expect(core.query('history.state', { scope: 'library' }).undo).toMatchObject({
      name: 'library.create',
      params: { title: '골목 놀이터' },
    });
    core.command('history.undo', { scope: 'library' });
    expect(entry(core, experimentId).trashedAt).not.toBeNull();
    core.command('history.redo', { scope: 'library' });
    expect(content(core, experimentId)).toEqual(before);
  });

  test.each([
    ['no title', { title: '   ' }, 'input.invalid'],
    ['a date that does not exist', { eventDate: '2027-02-29' }, 'date.invalid'],
    ['less than nobody', { headCount: -1 }, 'input.invalid'],
    ['hostile text', { question: 'a\u202eb' }, 'text.bidi'],
  ])('is refused with %s, and nothing is made', (_name, wrong, code) => {
    const { core } = makeStore();
    const before = list(core);
    expect(codeOf(() => core.call('library.create', { ...answers, ...wrong }))).toBe(code);
    expect(list(core)).toEqual(before);
  });
});

describe('the list', () => {
  test('counts done, open and late cards and names the next one', () => {
    const { core, experiment } = makeStore((experimentId) => ({
      task: [
        makeTask(experimentId, { status: 'done' }),
        makeTask(experimentId, { title: '늦은 일', dateKind: 'day', startOn: '2026-11-20' }),
        makeTask(experimentId, { title: '다음 일', dateKind: 'day', startOn: '2026-11-23' }),
        makeTask(experimentId, {
          title: '이어지는 일',
          dateKind: 'range',
          startOn: '2026-11-01',
          endOn: '2026-12-01',
        }),
        makeTask(experimentId, { title: '날짜 없는 일' }),
        makeTask(experimentId, { title: '치운 일', archivedAt: '2026-11-01T00:00:00.000Z' }),
      ],
    }));
    expect(entry(core, experiment.id)).toMatchObject({
      tasksDone: 1,
      tasksOpen: 4,
      tasksLate: 1,
      next: { title: '다음 일', on: '2026-11-23' },
    });
  });

  test('shows an empty experiment with nothing to do', () => {
    const { core, experiment } = makeStore();
    expect(entry(core, experiment.id)).toMatchObject({ tasksDone: 0, tasksOpen: 0, tasksLate: 0, next: null });
  });
});

describe('a copy', () => {
  function storeWithProgress() {
    const store = makeStore((experimentId) => {
      const task = makeTask(experimentId, { status: 'done', dateKind: 'day', startOn: '2026-11-07' });
      return {
        task: [task],
        checkItem: [makeCheckItem(experimentId, task.id, { text: '확인', state: 'done', source: 'B07' })],
        expense: [makeExpense(experimentId)],
      };
    });
    return { ...store, core: store.core };
  }

  test('holds the same rows under new ids and leaves the first as it was', () => {
    const { core, experiment } = storeWithProgress();
    const first = content(core, experiment.id);
    const { experimentId } = core.command('library.duplicate', {
      experimentId: experiment.id,
      title: '두 번째',
      eventDate: experiment.eventDate,
      progress: 'keep',
    });
    const copy = content(core, experimentId);
    expect(copy.experiment).toMatchObject({ title: '두 번째', organiser: first.experiment.organiser });
    expect(copy.tables.task[0]).toMatchObject({ status: 'done', startOn: '2026-11-07', experimentId });
    expect(copy.tables.checkItem[0]?.taskId).toBe(copy.tables.task[0]?.id);
    expect(copy.tables.task[0]?.id).not.toBe(first.tables.task[0]?.id);
    expect(content(core, experiment.id)).toEqual(first);
  });

  test('to a new event date moves what is planned by as many days, and not what was spent', () => {
    const { core, experiment } = storeWithProgress();
    const { experimentId } = core.command('library.duplicate', {
      experimentId: experiment.id,
      title: '내년',
      eventDate: '2027-11-20',
      progress: 'keep',
    });
    const { tables, experiment: copy } = content(core, experimentId);
    expect([copy.eventDate, copy.planningStart, tables.task[0]?.startOn, tables.expense[0]?.date]).toEqual([
      '2027-11-20',
      '2027-06-30',
      '2027-11-06',
      '2026-11-20',
    ]);
  });

  test('without its progress is open again and has spent nothing', () => {
    const { core, experiment } = storeWithProgress();
    const { experimentId } = core.command('library.duplicate', {
      experimentId: experiment.id,
      title: '다시',
      eventDate: null,
      progress: 'reset',
    });
    const { tables } = content(core, experimentId);
    expect([tables.task[0]?.status, tables.checkItem[0]?.state, tables.expense]).toEqual(['todo', 'open', []]);
  });

  test('of an unknown experiment is refused', () => {
    const { core } = makeStore();
    const nobody = { experimentId: newId(), title: 'x', eventDate: null, progress: 'keep' } as const;
    expect(codeOf(() => core.command('library.duplicate', nobody))).toBe('notFound');
  });
});

describe('the trash', () => {
  test('takes an experiment and gives it back, each one step', () => {
    const { core, experiment } = makeStore();
    const before = content(core, experiment.id);
    core.command('library.trash', { experimentId: experiment.id });
    expect(entry(core, experiment.id).trashedAt).not.toBeNull();
    core.command('library.restore', { experimentId: experiment.id });
    expect(content(core, experiment.id)).toEqual(before);
    core.command('history.undo', { scope: 'library' });
    core.command('history.undo', { scope: 'library' });
    expect(content(core, experiment.id)).toEqual(before);
  });

  test('asked twice records one step', () => {
    const { core, experiment } = makeStore();
    core.command('library.trash', { experimentId: experiment.id });
    core.command('library.trash', { experimentId: experiment.id });
    core.command('history.undo', { scope: 'library' });
    expect(entry(core, experiment.id).trashedAt).toBeNull();
  });

  test('alone lets an experiment be destroyed', () => {
    const { core, experiment } = makeStore();
    expect(codeOf(() => core.command('library.purge', { experimentId: experiment.id }))).toBe('library.notTrashed');
    expect(entry(core, experiment.id).title).toBe(experiment.title);
  });
});

test('an experiment counts as changed by its cards too, and stands first then', () => {
  const { core, experiment } = makeStore(() => ({}), { updatedAt: '2026-01-01T00:00:00.000Z' });
  core.command('library.create', answers);
  const before = new Date().toISOString();
  core.command('task.create', {
    experimentId: experiment.id,
    title: '포스터 붙이기',
    stage: 'prepare',
    area: 'publicity',
  });
  expect(entry(core, experiment.id).updatedAt >= before).toBe(true);
  expect(list(core)[0]?.experimentId).toBe(experiment.id);
});
