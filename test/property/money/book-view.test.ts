import { viewBook } from '@app/features/money/model/book-view.ts';
import { deriveAmounts } from '@app/features/money/model/expense-amounts.ts';
import type { BudgetLine, Expense } from '@shared/contract/entities.ts';
import { won } from '@shared/domain/units.ts';
import { fc } from '../../support/chance.ts';
import { describe, expect, test } from 'vitest';
import { makeBudgetLine, makeExpense, makeFundingSource } from '../../support/rows.ts';

const experimentId = '01900000-0000-7000-8000-00000000fffc';
const sources = ['시 보조금', '자부담', '후원'].map((name) => makeFundingSource(experimentId, { name, amount: 1000 }));
const sourceId = fc.constantFrom(null, ...sources.map(({ id }) => id));

const line: fc.Arbitrary<BudgetLine> = fc
  .record({
    category: fc.constantFrom('', '인건비', '홍보', '식비'),
    unitPrice: fc.nat(10_000_000),
    quantity: fc.nat(1000),
    times: fc.nat(30),
    sourceId,
  })
  .map((fields) => makeBudgetLine(experimentId, fields));

const book = fc.array(line, { maxLength: 30 }).chain((lines) => {
  const expense: fc.Arbitrary<Expense> = fc
    .record({
      total: fc.integer({ min: -1_000_000, max: 100_000_000 }),
      lineId: fc.constantFrom(null, ...lines.map(({ id }) => id)),
      sourceId,
    })
    .map((fields) => makeExpense(experimentId, { ...fields, supply: fields.total, vat: 0 }));
  return fc.array(expense, { maxLength: 60 }).map((expenses) => ({ sources, lines, expenses }));
});

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

describe('the money of an experiment', () => {
  test('adds up to the same total by line, by category and by source, planned, spent and left', () => {
    fc.assert(
      fc.property(book, (money) => {
        const view = viewBook(money, { unnamed: '' });
        const byLine = [...view.lines.map(({ figures }) => figures), ...(view.noLine === null ? [] : [view.noLine])];
        const bySource = [
          ...view.sources.map(({ figures }) => figures),
          ...(view.noSource === null ? [] : [view.noSource]),
        ];
        for (const rows of [byLine, bySource, view.byCategory]) {
          expect(sum(rows.map(({ planned }) => planned))).toBe(view.total.planned);
          expect(sum(rows.map(({ spent }) => spent))).toBe(view.total.spent);
          expect(sum(rows.map(({ left }) => left))).toBe(view.total.left);
        }
        expect(view.total.planned).toBe(sum(view.lines.map(({ amount }) => amount)));
        expect(view.total.spent).toBe(sum(money.expenses.map(({ total }) => total)));
      }),
    );
  });

  test('whatever is typed of supply, VAT and total, what is taken adds up and keeps what was typed', () => {
    const amount = fc.option(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map(won), { nil: undefined });
    const typed = fc.record({ supply: amount, vat: amount, total: amount });
    const known = fc.record({ supply: fc.nat(10 ** 8), vat: fc.nat(10 ** 7), taxFree: fc.boolean() });
    fc.assert(
      fc.property(typed, known, (texts, before) => {
        const given = Object.entries(texts).filter(([, value]) => value !== undefined);
        const derived = deriveAmounts(Object.fromEntries(given), {
          supply: won(before.supply),
          vat: won(before.vat),
          total: won(before.supply + before.vat),
          taxFree: before.taxFree,
        });
        fc.pre(derived.ok);
        const { supply, vat, total } = derived.amounts;
        expect(supply + vat).toBe(total);
        expect(derived.amounts).toMatchObject(Object.fromEntries(given));
      }),
    );
  });
});
