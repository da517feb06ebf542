/** Steps that an earlier release stored under other names. */
import { join } from 'node:path';
import { Core } from '@core/core.ts';
import type { Connection } from '@core/db/connection.ts';
import { rowGestures } from '@core/db/migrations/0009-row-gestures.ts';
import { stepText } from '@app/i18n/dynamic.ts';
import { expect, test } from 'vitest';
import { inLanguage } from '../support/language.ts';
import { makeOlder } from '../support/older-library.ts';
import {
  emptyBrief,
  emptyClosing,
  makeBudgetLine,
  makeExpense,
  makeExperiment,
  makeFundingSource,
  makePerson,
} from '../support/rows.ts';
import { makeFolder } from '../support/store.ts';

interface OldStep {
  readonly name: string;
  readonly params: object;
  readonly undone?: true;
  /** Table, row id, and the row before and after. */
  readonly image: readonly [table: string, id: string, before: object | null, after: object | null];
}

function addStep(connection: Connection, scope: string, { name, params, undone, image }: OldStep): void {
  const { lastInsertRowid } = connection
    .prepare('INSERT INTO changeSet (scope, name, params, "at", undone) VALUES (?, ?, ?, ?, ?)')
    .run(scope, name, JSON.stringify(params), '2026-11-01T00:00:00.000Z', undone === true ? 1 : 0);
  const [table, id, ...images] = image;
  const texts = images.map((row) => (row === null ? null : JSON.stringify(stored(row))));
  connection.prepare('INSERT INTO rowChange VALUES (?, 0, ?, ?, ?, ?)').run(lastInsertRowid, table, id, ...texts);
}

function stored(row: object): object {
  const entries = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === 'boolean' ? Number(value) : value,
  ]);
  return Object.fromEntries(entries);
}

test('read right in both languages, and undo, redo and are taken back as before', () => {
  const file = join(makeFolder(), 'library.db');
  const experiment = makeExperiment();
  const experimentId = experiment.id;
  const source = makeFundingSource(experimentId, { name: '자부담' });
  const line = makeBudgetLine(experimentId, { item: '현수막', quantity: 7 });
  const person = makePerson(experimentId, { nickname: '가람' });
  const expense = makeExpense(experimentId, { payee: '동네빵집' });
  const gone = makeFundingSource(experimentId, { name: '후원금' });
  const old = { experiment: [experiment], brief: [emptyBrief(experimentId)], closing: [emptyClosing(experimentId)] };
  const rows = { ...old, fundingSource: [source], budgetLine: [line], person: [person] };
  makeOlder(file, rowGestures.version - 1, rows, (connection) => {
    const steps: readonly OldStep[] = [
      {
        name: 'source.addOne',
        params: { count: 1, what: '자부담' },
        image: ['fundingSource', source.id, null, source],
      },
      {
        name: 'line.edit',
        params: { count: 2, what: '' },
        image: ['budgetLine', line.id, { quantity: 3 }, { quantity: 7 }],
      },
      {
        name: 'history.takeBack:source.addOne',
        params: { count: 1, what: '후원금' },
        image: ['fundingSource', gone.id, gone, null],
      },
      { name: 'person.addOne', params: { name: '가람' }, image: ['person', person.id, null, person] },
      {
        name: 'expense.addOne',
        params: { count: 1, what: '동네빵집' },
        undone: true,
        image: ['expense', expense.id, null, expense],
      },
    ];
    for (const step of steps) addStep(connection, experimentId, step);
  });

  const core = new Core({ file });
  const { entries } = core.query('history.list', { experimentId });
  expect(entries.map((entry) => inLanguage('ko', () => stepText(entry)))).toEqual([
    '지출 ‘동네빵집’ 추가',
    '사람 ‘가람’ 추가',
    '재원 ‘후원금’ 추가 되돌리기',
    '예산 항목 2개 고치기',
    '재원 ‘자부담’ 추가',
  ]);
  expect(entries.map((entry) => inLanguage('en', () => stepText(entry)))).toEqual([
    'add expense “동네빵집”',
    'add person “가람”',
    'take back: add funding source “후원금”',
    'edit 2 budget lines',
    'add funding source “자부담”',
  ]);
  const names = () => core.query('fundingSource.rows', { experimentId }).map(({ name }) => name);
  const quantities = () => core.query('budgetLine.rows', { experimentId }).map(({ quantity }) => quantity);
  core.command('history.redo', { scope: experimentId });
  expect(core.query('expense.rows', { experimentId }).map(({ payee }) => payee)).toEqual(['동네빵집']);
  for (let step = 0; step < 5; step += 1) core.command('history.undo', { scope: experimentId });
  expect([names(), quantities()]).toEqual([['후원금'], [3]]);
  for (let step = 0; step < 4; step += 1) core.command('history.redo', { scope: experimentId });
  expect([names(), quantities()]).toEqual([['자부담'], [7]]);
  const [, , , , first] = core.query('history.list', { experimentId }).entries;
  core.command('history.takeBack', { scope: experimentId, step: first?.id ?? 0 });
  expect(core.query('history.state', { scope: experimentId }).undo?.name).toBe('history.takeBack:fundingSource.addOne');
  expect(names()).toEqual([]);
  core.close();
});
