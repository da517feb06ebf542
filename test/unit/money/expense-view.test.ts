import { viewBook } from '@app/features/money/model/book-view.ts';
import { expenseKind } from '@app/features/money/model/expense-kind.ts';
import { viewSpending } from '@app/features/money/model/expense-view.ts';
import type { Expense } from '@shared/contract/entities.ts';
import { civilDate } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';
import { makeBudgetLine, makeExpense, makeExperiment, makeFundingSource } from '../../support/rows.ts';

const experiment = makeExperiment({ planningStart: '2026-07-01', settlementDue: '2027-01-20' });
const source = makeFundingSource(experiment.id);
const line = makeBudgetLine(experiment.id, { unitPrice: 100_000, quantity: 1, sourceId: source.id });

function spendingOf(...expenses: readonly Expense[]) {
  const book = viewBook({ sources: [source], lines: [line], expenses }, { unnamed: '' });
  return viewSpending(book, { experiment, today: civilDate('2026-11-21') });
}

describe('what an auditor would ask about', () => {
  test.each([
    ['no evidence', { evidence: 'none' }, 'none'],
    ['a kind without its number', { evidenceNumber: '' }, 'noNumber'],
    ['a plain receipt for 30,000 won', { evidence: 'receipt', supply: 30_000, vat: 0, total: 30_000 }, null],
    ['a plain receipt for more', { evidence: 'receipt', supply: 30_001, vat: 0, total: 30_001 }, 'plainReceipt'],
    ['an amount of nothing', { evidence: 'none', supply: 0, vat: 0, total: 0 }, null],
  ] as const)('evidence: %s', (_what, fields, gap) => {
    expect(spendingOf(makeExpense(experiment.id, fields)).rows[0]?.evidenceGap).toBe(gap);
  });

  test.each([
    ['2026-06-30', 'before'],
    ['2026-07-01', null],
    ['2027-01-20', null],
    ['2027-01-21', 'after'],
    [null, null],
  ] as const)('the project period: %s', (date, gap) => {
    expect(spendingOf(makeExpense(experiment.id, { date })).rows[0]?.periodGap).toBe(gap);
  });

  test('a line over its plan marks every expense on it with the whole excess', () => {
    const amounts = { supply: 60_000, vat: 0, total: 60_000, lineId: line.id };
    const spending = spendingOf(makeExpense(experiment.id, amounts), makeExpense(experiment.id, amounts));
    expect(spending.rows.map((row) => row.lineOver)).toEqual([20_000, 20_000]);
    expect(spending.overspent.map(({ id }) => id)).toEqual([line.id]);
  });

  test('fees to one person in parts are counted together', () => {
    const fee = { payee: '나무', supply: 125_000, vat: 0, total: 125_000, withholding: 'other' } as const;
    const [split] = spendingOf(makeExpense(experiment.id, fee), makeExpense(experiment.id, fee)).splits;
    expect(split).toMatchObject({ payee: '나무', count: 2, total: 250_000, withheld: 0, asOne: 22_000 });
  });
});

test('withholding is computed; an expense without a source takes its line’s', () => {
  const fee = { supply: 150_000, vat: 0, total: 150_000, withholding: 'other', lineId: line.id } as const;
  expect(spendingOf(makeExpense(experiment.id, fee)).rows[0]).toMatchObject({
    tax: { incomeTax: 12_000, localTax: 1200, net: 136_800 },
    sourceLabel: '보조금',
    sourceFromLine: true,
  });
});

test.each([
  ['현수막', '홍보', 'none', 'goods'],
  ['참석자 회의참석비', '인건비', 'other', 'meeting'],
  ['사회', '인건비·사례비', 'other', 'fee'],
  ['빵과 음료', '', 'none', 'food'],
  ['강당 대관', '', 'none', 'hire'],
  ['설문 답례품', '', 'none', 'gift'],
] as const)('“%s” is known by its words', (description, category, withholding, kind) => {
  expect(expenseKind({ description, withholding }, { category, subcategory: '', item: '', isFood: false })).toBe(kind);
});
