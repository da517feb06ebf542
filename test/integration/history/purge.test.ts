import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { refusal } from '../../support/cue-sheet.ts';
import { makeBudgetLine, makeContact, makeExpense, makePerson, makeTask, newId } from '../../support/rows.ts';
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

  test('leaves an expense that once pointed at a purged budget line as it is, without that part of its history', () => {
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
    core.command('expense.edit', { ...scoped, patches: [{ id: expenseId, patch: { note: '현금' } }] });
    core.command('history.purge', { ...scoped, things: [{ table: 'budgetLine', id: lineId }] });
    expect(core.query('history.state', { scope: experiment.id })).toEqual({ undo: null, redo: null });
    const { entries } = core.query('history.list', scoped);
    expect(entries.map(({ changes }) => changes.map(({ fields }) => fields.map(({ field }) => field)))).toEqual([
      [['note']],
    ]);
    core.command('history.takeBack', { scope: experiment.id, step: entries[0]?.id ?? 0 });
    expect(core.query('money.book', scoped)).toMatchObject({
      lines: [],
      expenses: [{ payee: '시장', lineId: null, note: '' }],
    });
    expect(core.query('history.trash', scoped)).toEqual([]);
  });

  test('leaves a deleted expense that pointed at a purged budget line in the trash, to be put back without it', () => {
    const { core, experiment, file } = makeStore((id) => ({
      budgetLine: [makeBudgetLine(id, { item: '온새미로' })],
      expense: [makeExpense(id, { payee: '시장' })],
    }));
    const scoped = { experimentId: experiment.id };
    const { lines, expenses } = core.query('money.book', scoped);
    const lineId = lines[0]?.id ?? '';
    const expenseId = expenses[0]?.id ?? '';
    core.command('expense.edit', { ...scoped, patches: [{ id: expenseId, patch: { lineId } }] });
    core.command('expense.remove', { ...scoped, ids: [expenseId] });
    core.command('budgetLine.remove', { ...scoped, ids: [lineId] });
    core.command('history.purge', { ...scoped, things: [{ table: 'budgetLine', id: lineId }] });
    expect(core.query('history.trash', scoped).map(({ table, id }) => [table, id])).toEqual([['expense', expenseId]]);
    expect(core.query('history.state', { scope: experiment.id })).toEqual({ undo: null, redo: null });
    core.command('history.putBack', { ...scoped, things: [{ table: 'expense', id: expenseId }] });
    expect(core.query('money.book', scoped)).toMatchObject({ lines: [], expenses: [{ payee: '시장', lineId: null }] });
    core.close();
    expect(readFileSync(file).includes('온새미로')).toBe(false);
  });

  test('lets a deleted contact that a purged person made come back with its owner, and destroys the contacts with that person', () => {
    const [ownerId, byId, ownedId, madeId] = [newId(), newId(), newId(), newId()];
    const { core, experiment, file } = makeStore((id) => ({
      person: [makePerson(id, { id: ownerId }), makePerson(id, { id: byId, name: '온새미로', nickname: '' })],
      contact: [
        makeContact(id, { id: madeId, ownerId, byId }),
        makeContact(id, { id: ownedId, ownerId: byId, outcome: '해거름' }),
      ],
    }));
    const scoped = { experimentId: experiment.id };
    for (const id of [ownerId, byId]) core.command('person.remove', { ...scoped, ids: [id] });
    core.command('history.purge', { ...scoped, things: [{ table: 'person', id: byId }] });
    core.command('history.putBack', { ...scoped, things: [{ table: 'person', id: ownerId }] });
    const { tables } = core.query('library.bundle', { ...scoped, app: 'test', exportedAt: '2026-11-22T00:00:00.000Z' });
    expect(tables.contact).toMatchObject([{ id: madeId, byId: null }]);
    core.close();
    const bytes = readFileSync(file);
    expect(['온새미로', '해거름'].filter((word) => bytes.includes(word))).toEqual([]);
  });

  test('is a floor for undo also where only a kept removal points at whoever is destroyed', () => {
    const [ownerId, byId] = [newId(), newId()];
    const { core, experiment } = makeStore((id) => ({
      person: [makePerson(id, { id: ownerId }), makePerson(id, { id: byId, name: '온새미로', nickname: '' })],
      contact: [makeContact(id, { ownerId, byId })],
    }));
    const scoped = { experimentId: experiment.id };
    core.command('person.remove', { ...scoped, ids: [ownerId] });
    core.command('privacy.destroy', { reason: 'due', byRole: '총괄', people: [byId], places: [] });
    expect(core.query('history.state', { scope: experiment.id }).undo).toBeNull();
    core.command('history.putBack', { ...scoped, things: [{ table: 'person', id: ownerId }] });
    expect(core.query('person.list', scoped).map(({ person }) => person.id)).toEqual([ownerId]);
  });

  test('takes its words out of the name of a step that holds nothing but its place', () => {
    const { core, experiment, file } = makeStore((id) => ({
      budgetLine: ['도시락', '온새미로', '현수막'].map((item) => makeBudgetLine(id, { item, rank: 'a0' })),
    }));
    const scoped = { experimentId: experiment.id };
    const { lines } = core.query('money.book', scoped);
    const [, beforeId = '', line] = lines.map(({ id }) => id);
    const lineId = line ?? '';
    const word = lines[2]?.item ?? '';
    core.command('budgetLine.move', { ...scoped, ids: [lineId], beforeId });
    core.command('budgetLine.remove', { ...scoped, ids: [lineId] });
    core.command('history.purge', { ...scoped, things: [{ table: 'budgetLine', id: lineId }] });
    const { entries } = core.query('history.list', scoped);
    expect(entries.map(({ params, purged }) => [params['what'], purged])).toEqual([['…', true]]);
    core.close();
    expect(readFileSync(file).includes(word)).toBe(false);
  });

  test('is refused while the thing is there', () => {
    const { core, experiment } = makeStore((id) => ({ task: [makeTask(id)] }));
    const scoped = { experimentId: experiment.id };
    const id = core.query('board.get', scoped).cards[0]?.id ?? '';
    const purge = () => core.command('history.purge', { ...scoped, things: [{ table: 'task', id }] });
    expect(refusal(purge)).toEqual({ code: 'history.notDeleted', params: { what: 'task' } });
  });
});
