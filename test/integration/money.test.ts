import type { Core } from '@core/core.ts';
import { describe, expect, test } from 'vitest';
import { makeBudgetLine, makeExpense, makeFundingSource, newId } from '../support/rows.ts';
import { makeStore } from '../support/store.ts';
import { won } from '@shared/domain/units.ts';
import type { TestStore } from '../support/store.ts';

function book(core: Core, experimentId: string) {
  return core.query('money.book', { experimentId });
}

function undo(store: TestStore): void {
  store.core.command('history.undo', { scope: store.experiment.id });
}

function fault(code: string, params: object = {}) {
  return expect.objectContaining({ code, params: expect.objectContaining(params) });
}

/** One source, two lines and two expenses. */
function filled() {
  const [subsidy, banner, snacks] = [{ id: newId() }, { id: newId() }, { id: newId() }];
  const store = makeStore((experimentId) => ({
    fundingSource: [makeFundingSource(experimentId, { ...subsidy, name: '시 보조금', amount: 2_000_000 })],
    budgetLine: [
      makeBudgetLine(experimentId, { ...banner, sourceId: subsidy.id, item: '현수막' }),
      makeBudgetLine(experimentId, { ...snacks, category: '식비·다과', item: '다과', isFood: true }),
    ],
    expense: [
      makeExpense(experimentId, { lineId: banner.id, sourceId: subsidy.id }),
      makeExpense(experimentId, { lineId: snacks.id, payee: '동네빵집', description: '빵' }),
    ],
  }));
  return { store, core: store.core, experimentId: store.experiment.id, subsidy, banner, snacks };
}

const items = ({ core, experiment }: TestStore) => book(core, experiment.id).lines.map((line) => line.item);

describe('what nobody said', () => {
  test('of a new expense or source is stored as not said, and can be taken back to that', () => {
    const { core, experiment } = makeStore();
    const experimentId = experiment.id;
    const [paid = ''] = core.command('expense.paste', {
      experimentId,
      patches: [],
      rows: [{ payee: '강사', total: won(9), supply: won(9) }],
    });
    const [given = ''] = core.command('fundingSource.add', { experimentId, rows: [{ name: '새 재원' }] });
    const { expenses, sources } = book(core, experimentId);
    expect(expenses[0]).toMatchObject({ means: null, evidence: 'none', withholding: 'none' });
    expect(sources[0]).toMatchObject({ kind: null, amount: null });
    core.command('expense.edit', { experimentId, patches: [{ id: paid, patch: { means: 'transfer' } }] });
    core.command('fundingSource.edit', { experimentId, patches: [{ id: given, patch: { kind: 'subsidy' } }] });
    core.command('expense.edit', { experimentId, patches: [{ id: paid, patch: { means: null } }] });
    core.command('fundingSource.edit', { experimentId, patches: [{ id: given, patch: { kind: null } }] });
    expect(book(core, experimentId)).toEqual({ lines: [], expenses, sources });
    for (let step = 0; step < 2; step += 1) core.command('history.undo', { scope: experimentId });
    expect(book(core, experimentId).expenses[0]?.means).toBe('transfer');
  });
});

describe('budget lines', () => {
  test('are added where they are wanted, with one of one as the plain formula', () => {
    const store = makeStore();
    const { id: experimentId } = store.experiment;
    const [first = ''] = store.core.command('budgetLine.add', {
      experimentId,
      rows: [{ item: '현수막', unitPrice: 50_000 }],
    });
    store.core.command('budgetLine.add', { experimentId, rows: [{ item: '다과' }, {}], beforeId: first });
    expect(items(store)).toEqual(['다과', '', '현수막']);
    expect(book(store.core, experimentId).lines[2]).toMatchObject({ unitPrice: 50_000, quantity: 1, times: 1 });
    undo(store);
    undo(store);
    expect(items(store)).toEqual([]);
  });

  test('keep the id under which the screen showed them; one that is taken is refused', () => {
    const { store, core, experimentId, banner, snacks } = filled();
    const id = newId();
    expect(core.command('budgetLine.add', { experimentId, rows: [{ id, item: '보험' }], beforeId: snacks.id })).toEqual(
      [id],
    );
    expect(items(store)).toEqual(['현수막', '보험', '다과']);
    expect(() => core.command('budgetLine.add', { experimentId, rows: [{ id: banner.id, item: '전단' }] })).toThrow(
      fault('input.invalid', { field: 'id' }),
    );
    expect(items(store)).toEqual(['현수막', '보험', '다과']);
  });

  test('a pasted block changes and adds in one step', () => {
    const { store, core, experimentId, banner } = filled();
    const before = book(core, experimentId);
    core.command('budgetLine.paste', {
      experimentId,
      patches: [{ id: banner.id, patch: { quantity: 4 } }],
      rows: [{ category: '기타', item: '보험', unitPrice: 1_000, quantity: 30 }],
    });
    expect(book(core, experimentId).lines.map(({ item, quantity }) => [item, quantity])).toEqual([
      ['현수막', 4],
      ['다과', 2],
      ['보험', 30],
    ]);
    undo(store);
    expect(book(core, experimentId)).toEqual(before);
  });

  test('can be dragged, and stay there after a restart', () => {
    const { store, core, experimentId, banner, snacks } = filled();
    core.command('budgetLine.move', { experimentId, ids: [snacks.id], beforeId: banner.id });
    store.reopen();
    expect(items(store)).toEqual(['다과', '현수막']);
  });

  test('dropped among another category take it over in the same step', () => {
    const { store, core, experimentId, snacks } = filled();
    const before = book(core, experimentId);
    core.command('budgetLine.move', { experimentId, ids: [snacks.id], beforeId: null, patch: { category: '운영비' } });
    expect(book(core, experimentId).lines.map(({ category }) => category)).toEqual(['운영비', '운영비']);
    undo(store);
    expect(book(core, experimentId)).toEqual(before);
  });

  test('removed, leave their expenses outside the plan; undo puts both back', () => {
    const { store, core, experimentId, banner } = filled();
    const before = book(core, experimentId);
    core.command('budgetLine.remove', { experimentId, ids: [banner.id] });
    expect(book(core, experimentId).expenses.map(({ lineId }) => lineId === null)).toEqual([true, false]);
    expect(core.query('history.state', { scope: experimentId }).undo).toMatchObject({
      name: 'budgetLine.removeOne',
      params: { count: 1, what: '현수막' },
    });
    undo(store);
    expect(book(core, experimentId)).toEqual(before);
  });

  test.each([
    ['a negative unit price', { unitPrice: -1 }, 'amount.negative', { field: 'rows.1.unitPrice' }],
    ['a fraction of a won', { unitPrice: 1.5 }, 'amount.invalid', { field: 'rows.1.unitPrice' }],
    ['an unreadable number', { unitPrice: Number.NaN }, 'input.invalid', { field: 'rows.1.unitPrice' }],
    ['more won than can be counted', { unitPrice: 10 ** 13 }, 'amount.overflow', { field: 'rows.1.unitPrice' }],
    ['a product that overflows', { unitPrice: 9 * 10 ** 12, quantity: 2 }, 'amount.overflow', { row: 2 }],
    ['half a piece', { quantity: 0.5 }, 'input.invalid', { field: 'rows.1.quantity' }],
    ['a source of another experiment', { sourceId: newId() }, 'notFound', { what: 'fundingSource' }],
  ])('refuse %s, name the place and leave nothing half done', (_what, row, code, params) => {
    const store = makeStore();
    const { id: experimentId } = store.experiment;
    expect(() => store.core.command('budgetLine.add', { experimentId, rows: [{ item: '먼저' }, row] })).toThrow(
      fault(code, params),
    );
    expect(items(store)).toEqual([]);
  });

  test('are refused when together they pass what can be added exactly', () => {
    const store = makeStore();
    const { id: experimentId } = store.experiment;
    const rows = Array.from({ length: 1000 }, () => ({ unitPrice: 9_000_000_000_000 }));
    store.core.command('budgetLine.add', { experimentId, rows });
    expect(() => store.core.command('budgetLine.add', { experimentId, rows: rows.slice(0, 2) })).toThrow(
      fault('amount.overflow'),
    );
    expect(items(store)).toHaveLength(1000);
  });
});

describe('funding sources', () => {
  test('are added, changed and removed; what pointed at them points at nothing', () => {
    const { store, core, experimentId, subsidy } = filled();
    const before = book(core, experimentId);
    core.command('fundingSource.edit', { experimentId, patches: [{ id: subsidy.id, patch: { interest: 120 } }] });
    core.command('fundingSource.add', { experimentId, rows: [{ name: '자부담', kind: 'own', amount: 500_000 }] });
    expect(book(core, experimentId).sources).toMatchObject([{ interest: 120 }, { name: '자부담', interest: 0 }]);
    core.command('fundingSource.remove', { experimentId, ids: [subsidy.id] });
    expect(book(core, experimentId).lines[0]?.sourceId).toBeNull();
    expect(book(core, experimentId).expenses[0]?.sourceId).toBeNull();
    undo(store);
    undo(store);
    undo(store);
    expect(book(core, experimentId)).toEqual(before);
  });

  test('need a name and no negative amount', () => {
    const { core, experimentId, subsidy } = filled();
    const edit = (patch: object) => () =>
      core.call('fundingSource.edit', { experimentId, patches: [{ id: subsidy.id, patch }] });
    expect(edit({ name: '' })).toThrow(fault('input.invalid', { field: 'patches.0.patch.name' }));
    expect(edit({ amount: -1 })).toThrow(fault('amount.negative', { field: 'patches.0.patch.amount' }));
    expect(book(core, experimentId).sources[0]).toMatchObject({ name: '시 보조금', amount: 2_000_000 });
  });

  test('keep the order that they are given', () => {
    const { core, experimentId, subsidy } = filled();
    const [own = ''] = core.command('fundingSource.paste', {
      experimentId,
      patches: [],
      rows: [{ name: '자부담', kind: 'own' }],
    });
    core.command('fundingSource.move', { experimentId, ids: [own], beforeId: subsidy.id });
    expect(book(core, experimentId).sources.map(({ name }) => name)).toEqual(['자부담', '시 보조금']);
  });
});

describe('expenses', () => {
  test('are added with supply, VAT and total; tax-free and refunds too', () => {
    const { core, experimentId, banner } = filled();
    const ids = core.command('expense.add', {
      experimentId,
      rows: [
        { lineId: banner.id, payee: '인쇄소', supply: 100_000, vat: 10_000, total: 110_000, date: '2026-11-02' },
        { payee: '도서관', supply: 30_000, vat: 0, total: 30_000, evidence: 'invoice' },
        { payee: '인쇄소', supply: -10_000, vat: -1_000, total: -11_000 },
      ],
    });
    expect(ids).toHaveLength(3);
    expect(
      book(core, experimentId)
        .expenses.slice(2)
        .map(({ total }) => total),
    ).toEqual([110_000, 30_000, -11_000]);
  });

  test.each([
    [
      'supply and VAT that do not make the total',
      { supply: 100_000, vat: 10_000, total: 100_000 },
      'amount.vatMismatch',
      { row: 2, field: 'total' },
    ],
    ['signs that do not agree', { supply: 11_000, vat: -1_000, total: 10_000 }, 'amount.negative', { row: 2 }],
    [
      'tax on money that came back',
      { supply: -1_000, total: -1_000, withholding: 'other' },
      'amount.negative',
      { row: 2 },
    ],
    ['a day that does not exist', { date: '2026-02-30' }, 'date.invalid', { field: 'rows.1.date' }],
    ['a line that is not there', { lineId: newId() }, 'notFound', { what: 'budgetLine' }],
    ['a control character', { payee: 'a\u0007' }, 'text.control', { field: 'rows[1].payee' }],
    ['100,000 characters', { note: '가'.repeat(100_000) }, 'text.tooLong', { field: 'rows.1.note' }],
  ])('refuse %s, name the row and keep what was there', (_what, row, code, params) => {
    const { core, experimentId } = filled();
    const before = book(core, experimentId);
    expect(() => core.call('expense.add', { experimentId, rows: [{ payee: '먼저' }, row] })).toThrow(
      fault(code, params),
    );
    expect(book(core, experimentId)).toEqual(before);
  });

  test('an edit of one amount that breaks the sum is refused; together they pass', () => {
    const { core, experimentId } = filled();
    const [first] = book(core, experimentId).expenses;
    const edit = (patch: object) => core.call('expense.edit', { experimentId, patches: [{ id: first?.id, patch }] });
    expect(() => edit({ total: 120_000 })).toThrow(fault('amount.vatMismatch', { row: 1 }));
    edit({ supply: 120_000, vat: 0, total: 120_000 });
    expect(book(core, experimentId).expenses[0]?.total).toBe(120_000);
  });

  test('a paste of 1,000 rows is one step, and can be undone and redone', () => {
    const { store, core, experimentId, banner } = filled();
    const before = book(core, experimentId);
    const rows = Array.from({ length: 1000 }, (_, at) => ({
      lineId: banner.id,
      supply: at,
      total: at,
      payee: `${at}호점`,
    }));
    core.command('expense.paste', { experimentId, patches: [], rows });
    const after = book(core, experimentId);
    expect(after.expenses).toHaveLength(1002);
    expect(after.expenses.at(-1)).toMatchObject({ payee: '999호점', total: 999 });
    undo(store);
    expect(book(core, experimentId)).toEqual(before);
    core.command('history.redo', { scope: experimentId });
    expect(book(core, experimentId)).toEqual(after);
  });

  test('are moved and removed in one step each', () => {
    const { store, core, experimentId } = filled();
    const [first, second] = book(core, experimentId).expenses;
    core.command('expense.move', { experimentId, ids: [first?.id ?? ''], beforeId: null });
    expect(book(core, experimentId).expenses.map(({ id }) => id)).toEqual([second?.id, first?.id]);
    core.command('expense.remove', { experimentId, ids: [first?.id ?? '', second?.id ?? ''] });
    expect(book(core, experimentId).expenses).toEqual([]);
    undo(store);
    undo(store);
    expect(book(core, experimentId).expenses).toEqual([first, second]);
  });
});

describe('what is given up', () => {
  test('a change that changes nothing makes no undo step', () => {
    const { core, experimentId, banner } = filled();
    core.command('budgetLine.edit', { experimentId, patches: [{ id: banner.id, patch: { item: '현수막' } }] });
    expect(core.query('history.state', { scope: experimentId }).undo).toBeNull();
  });

  test('an undefined field says nothing and blanks nothing', () => {
    const { core, experimentId, banner } = filled();
    core.command('budgetLine.edit', {
      experimentId,
      patches: [{ id: banner.id, patch: { item: undefined, quantity: 3 } }],
    });
    expect(book(core, experimentId).lines[0]).toMatchObject({ item: '현수막', quantity: 3 });
  });
});
