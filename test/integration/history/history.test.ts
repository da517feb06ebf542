import { describe, expect, test } from 'vitest';
import { refusal } from '../../support/cue-sheet.ts';
import { makeBudgetLine, makeCue, makeCueSheet, makeExpense, makePerson, makeTask } from '../../support/rows.ts';
import { makeStore } from '../../support/store.ts';

function makeDesk() {
  const store = makeStore((id) => {
    const sheet = makeCueSheet(id);
    return {
      person: [makePerson(id, { nickname: '온새미로' })],
      task: [makeTask(id, { title: '무대 점검' }), makeTask(id, { title: '간식 사기' })],
      cueSheet: [sheet],
      cue: [makeCue(id, sheet.id, { title: '여는 인사' }), makeCue(id, sheet.id, { number: '12', title: '실험' })],
      budgetLine: [makeBudgetLine(id, { item: '식비', unitPrice: 120_000 })],
      expense: [makeExpense(id)],
    };
  });
  const experimentId = store.experiment.id;
  const [task, other] = store.core.query('board.get', { experimentId }).cards;
  const [sheet] = store.core.query('cueSheet.list', { experimentId });
  const sheetId = sheet?.id ?? '';
  const cues = store.core.query('cueSheet.get', { experimentId, sheetId }).cues;
  const money = store.core.query('money.book', { experimentId });
  const [person] = store.core.query('person.list', { experimentId });
  return {
    store,
    experimentId,
    taskId: task?.id ?? '',
    otherId: other?.id ?? '',
    sheetId,
    cues: cues.map(({ id }) => id),
    lineId: money.lines[0]?.id ?? '',
    expenseId: money.expenses[0]?.id ?? '',
    personId: person?.person.id ?? '',
  };
}

describe('the history of an experiment', () => {
  test('lists steps newest first, each row with its name as it was and its fields before and after', () => {
    const { store, experimentId, sheetId, cues, lineId } = makeDesk();
    const { core } = store;
    const cueId = cues[1] ?? '';
    core.command('cue.setCells', { experimentId, sheetId, cells: [{ cueId, column: 'minutes', value: '15' }] });
    core.command('cue.setCells', { experimentId, sheetId, cells: [{ cueId, column: 'title', value: '본 실험' }] });
    core.command('budgetLine.edit', { experimentId, patches: [{ id: lineId, patch: { unitPrice: 150_000 } }] });
    const { entries, next } = core.query('history.list', { experimentId });
    expect(next).toBeNull();
    expect(entries.map(({ changes }) => changes)).toMatchObject([
      [
        {
          table: 'budgetLine',
          name: '식비',
          room: 'money',
          fields: [{ field: 'unitPrice', before: 120_000, after: 150_000 }],
        },
      ],
      [{ table: 'cue', number: '12', name: '실험', fields: [{ field: 'title', before: '실험', after: '본 실험' }] }],
      [{ table: 'cue', number: '12', name: '실험', fields: [{ field: 'minutes', before: 10, after: 15 }] }],
    ]);
  });

  test('comes in pages, and by room, thing and words', () => {
    const { store, experimentId, taskId, otherId, personId, lineId } = makeDesk();
    const { core } = store;
    const { ids } = core.command('checkItem.add', { experimentId, taskId, texts: ['마이크'] });
    core.command('checkItem.toggle', { experimentId, id: ids[0] ?? '', done: true });
    core.command('checkItem.remove', { experimentId, id: ids[0] ?? '' });
    core.command('task.assign', { experimentId, ids: [otherId], person: { id: personId }, duty: 'lead' });
    core.command('budgetLine.edit', { experimentId, patches: [{ id: lineId, patch: { note: '간식' } }] });
    const first = core.query('history.list', { experimentId, limit: 2 });
    const rest = core.query('history.list', { experimentId, before: first.next, limit: 9 });
    expect([first.entries.length, rest.entries.length, rest.next]).toEqual([2, 3, null]);
    function namesOf(filter: object) {
      return core.query('history.list', { experimentId, ...filter }).entries.map(({ name }) => name);
    }
    expect(namesOf({ room: 'money' })).toEqual(['budgetLine.editOne']);
    expect(namesOf({ thing: { table: 'task', id: taskId } })).toEqual([
      'checkItem.remove',
      'checkItem.toggle',
      'checkItem.add',
    ]);
    expect(namesOf({ thing: { table: 'person', id: personId } })).toEqual(['task.assign']);
    expect(namesOf({ text: '마이크' })).toEqual(['checkItem.remove', 'checkItem.toggle', 'checkItem.add']);
    expect(namesOf({ text: '간식' })).toEqual(['budgetLine.editOne', 'task.assign']);
  });

  test('keeps steps over a restart and shows undone ones as such', () => {
    const { store, experimentId, taskId } = makeDesk();
    store.core.command('task.edit', { experimentId, id: taskId, patch: { title: '하나' } });
    store.core.command('task.edit', { experimentId, id: taskId, patch: { title: '둘' } });
    store.core.command('history.undo', { scope: experimentId });
    const { entries } = store.reopen().query('history.list', { experimentId });
    expect(entries).toMatchObject([
      { undone: true, changes: [{ name: '하나', fields: [{ before: '하나', after: '둘' }] }] },
      { undone: false, changes: [{ name: '무대 점검', fields: [{ before: '무대 점검', after: '하나' }] }] },
    ]);
  });
});

describe('returning one thing to how it was', () => {
  test('takes its fields of that time, as one step that can be undone', () => {
    const { store, experimentId, sheetId, cues } = makeDesk();
    const { core } = store;
    const cueId = cues[1] ?? '';
    for (const value of ['15', '20']) {
      core.command('cue.setCells', { experimentId, sheetId, cells: [{ cueId, column: 'minutes', value }] });
    }
    const step = core.query('history.list', { experimentId }).entries[1]?.id ?? 0;
    const point = { experimentId, table: 'cue', id: cueId, step, when: 'before' } as const;
    expect(core.query('history.preview', point)).toMatchObject({
      kind: 'change',
      fields: [{ field: 'minutes', before: 20, after: 10 }],
    });
    core.command('history.restore', point);
    const minutes = () => core.query('cueSheet.get', { experimentId, sheetId }).cues.map((cue) => cue.minutes);
    expect(minutes()).toEqual([10, 10]);
    core.command('history.undo', { scope: experimentId });
    expect(minutes()).toEqual([10, 20]);
  });

  test('is refused with what is in the way: a number taken, a card gone, a step undone', () => {
    const { store, experimentId, sheetId, cues, taskId } = makeDesk();
    const { core } = store;
    const [one = '', two = ''] = cues;
    function number(cueId: string, value: string) {
      core.command('cue.setCells', { experimentId, sheetId, cells: [{ cueId, column: 'number', value }] });
    }
    number(two, '13');
    number(one, '12');
    const { ids } = core.command('checkItem.add', { experimentId, taskId, texts: ['마이크'] });
    core.command('checkItem.toggle', { experimentId, id: ids[0] ?? '', done: true });
    core.command('task.remove', { experimentId, ids: [taskId] });
    const steps = core
      .query('history.list', { experimentId })
      .entries.map(({ id }) => id)
      .toReversed();
    function restore(table: 'cue' | 'checkItem', id: string, step: number | undefined) {
      return refusal(() =>
        core.command('history.restore', { experimentId, table, id, step: step ?? 0, when: 'before' }),
      );
    }
    expect(restore('cue', two, steps[0])).toEqual({ code: 'history.numberTaken', params: { number: '12' } });
    expect(restore('checkItem', ids[0] ?? '', steps[3])).toMatchObject({
      code: 'history.parentGone',
      params: { name: '무대 점검' },
    });
    core.command('history.undo', { scope: experimentId });
    expect(restore('checkItem', ids[0] ?? '', steps[4])).toMatchObject({ code: 'history.stepUndone' });
  });
});

describe('the trash of an experiment', () => {
  test('holds what was deleted with what hung on it, and puts it back after a restart as one step', () => {
    const { store, experimentId, taskId, personId } = makeDesk();
    store.core.command('checkItem.add', { experimentId, taskId, texts: ['마이크', '조명', '의자'] });
    store.core.command('task.assign', { experimentId, ids: [taskId], person: { id: personId }, duty: 'lead' });
    const before = store.core.query('task.get', { experimentId, id: taskId });
    store.core.command('task.remove', { experimentId, ids: [taskId] });
    const core = store.reopen();
    expect(core.query('history.trash', { experimentId })).toMatchObject([
      {
        table: 'task',
        id: taskId,
        name: '무대 점검',
        parts: expect.arrayContaining([
          { table: 'checkItem', count: 3 },
          { table: 'taskAssignment', count: 1 },
        ]),
      },
    ]);
    core.command('history.putBack', { experimentId, things: [{ table: 'task', id: taskId }] });
    expect(core.query('task.get', { experimentId, id: taskId })).toEqual(before);
    expect(core.query('history.trash', { experimentId })).toEqual([]);
    core.command('history.undo', { scope: experimentId });
    expect(core.query('history.trash', { experimentId })).toHaveLength(1);
  });

  test('gives back to a budget line the expenses that pointed at it, and leaves out duties of cards that are gone', () => {
    const { store, experimentId, lineId, expenseId, taskId, otherId, personId } = makeDesk();
    const { core } = store;
    core.command('expense.edit', { experimentId, patches: [{ id: expenseId, patch: { lineId } }] });
    core.command('budgetLine.remove', { experimentId, ids: [lineId] });
    core.command('task.assign', { experimentId, ids: [taskId, otherId], person: { id: personId }, duty: 'lead' });
    core.command('person.remove', { experimentId, ids: [personId] });
    core.command('task.remove', { experimentId, ids: [otherId] });
    core.command('history.putBack', {
      experimentId,
      things: [
        { table: 'budgetLine', id: lineId },
        { table: 'person', id: personId },
      ],
    });
    expect(core.query('money.book', { experimentId }).expenses[0]?.lineId).toBe(lineId);
    expect(core.query('task.get', { experimentId, id: taskId }).assignments).toHaveLength(1);
    expect(core.query('history.trash', { experimentId })).toMatchObject([{ id: otherId }]);
  });

  test('is empty of what is purged, also by way of what hung on it', () => {
    const { store, experimentId, taskId } = makeDesk();
    const { core } = store;
    core.command('checkItem.add', { experimentId, taskId, texts: ['마이크'] });
    core.command('task.remove', { experimentId, ids: [taskId] });
    core.command('history.purge', { experimentId, things: [{ table: 'task', id: taskId }] });
    expect(core.query('history.trash', { experimentId })).toEqual([]);
    expect(core.query('history.list', { experimentId }).entries).toEqual([]);
  });
});
