import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { refusal } from '../../support/cue-sheet.ts';
import { makeBudgetLine, makeExpense, makePerson, makeTask } from '../../support/rows.ts';
import { makeStore } from '../../support/store.ts';

describe('purging a deleted thing', () => {
  test('takes its words out of the file, of the names of steps and of what hung on it', () => {
    const store = makeStore((id) => ({ person: [makePerson(id, { nickname: '온새미로' })], task: [makeTask(id)] }));
    const { core, experiment, file } = store;
    const scoped = { experimentId: experiment.id };
    const [person] = core.query('person.list', scoped);
    const [task] = core.query('board.get', scoped).cards;
    const personId = person?.person.id ?? '';
    core.command('task.assign', { ...scoped, ids: [task?.id ?? ''], person: { id: personId }, duty: 'lead' });
    core.command('person.remove', { ...scoped, ids: [personId] });
    core.command('history.purge', { ...scoped, things: [{ table: 'person', id: personId }] });
    expect(core.query('history.state', { scope: experiment.id }).undo).toBeNull();
    core.close();
    expect(readFileSync(file).includes('온새미로')).toBe(false);
  });

  test('leaves an expense that once pointed at a purged budget line pointing at nothing, and undoable', () => {
    const { core, experiment } = makeStore((id) => ({
      budgetLine: [makeBudgetLine(id, { item: '간식' })],
      expense: [makeExpense(id)],
    }));
    const scoped = { experimentId: experiment.id };
    const { lines, expenses } = core.query('money.book', scoped);
    const lineId = lines[0]?.id ?? '';
    const expenseId = expenses[0]?.id ?? '';
    core.command('expense.edit', { ...scoped, patches: [{ id: expenseId, patch: { lineId, payee: '시장' } }] });
    core.command('budgetLine.remove', { ...scoped, ids: [lineId] });
    core.command('history.purge', { ...scoped, things: [{ table: 'budgetLine', id: lineId }] });
    core.command('history.undo', { scope: experiment.id });
    expect(core.query('money.book', scoped)).toMatchObject({
      lines: [],
      expenses: [{ payee: '동네인쇄소', lineId: null }],
    });
  });

  test('is refused while the thing is there', () => {
    const { core, experiment } = makeStore((id) => ({ task: [makeTask(id)] }));
    const scoped = { experimentId: experiment.id };
    const id = core.query('board.get', scoped).cards[0]?.id ?? '';
    const purge = () => core.command('history.purge', { ...scoped, things: [{ table: 'task', id }] });
    expect(refusal(purge)).toEqual({ code: 'history.notDeleted', params: { what: 'task' } });
  });
});
