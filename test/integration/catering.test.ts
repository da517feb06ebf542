/** Catering: quantities follow the number that is guaranteed, money of the budget changes only when it is told to. */
import { describe, expect, test } from 'vitest';
import { codeOf } from '../support/errors.ts';
import { makePerson } from '../support/rows.ts';
import { makeStore } from '../support/store.ts';

/** 28 guaranteed, 9 staff; a snack and water of one vendor (rooms R7). */
function library() {
  const store = makeStore(
    (id) => ({
      person: Array.from({ length: 9 }, (_, at) => makePerson(id, { nickname: `진행 ${at + 1}`, role: 'staff' })),
    }),
    { headCount: 28 },
  );
  const { core } = store;
  const experimentId = store.experiment.id;
  const [vendorId = ''] = core.command('vendor.add', { experimentId, rows: [{ title: '골목떡집' }] });
  const [serviceId = ''] = core.command('mealService.add', { experimentId, rows: [{ title: '다과' }] });
  const item = { serviceId, vendorId, packUnit: '상자' };
  core.command('menuItem.add', {
    experimentId,
    rows: [
      { ...item, name: '떡', basis: 'guaranteed', margin: 5, pack: 6, unitPrice: 2000 },
      { ...item, name: '물', basis: 'everyone', perUnits: 12, perHeads: 10, pack: 20, unitPrice: 500 },
    ],
  });
  const [orderId = ''] = core.command('cateringOrder.add', { experimentId, rows: [{ vendorId, number: '1' }] });
  return {
    core,
    experimentId,
    vendorId,
    orderId,
    items: () => core.query('menuItem.rows', { experimentId }),
    quantities: () => core.query('menuItem.rows', { experimentId }).map(({ quantity }) => quantity),
    order: () => core.query('cateringOrder.rows', { experimentId })[0],
    lines: () => core.query('money.book', { experimentId }).lines,
    toBudget: () =>
      core.command('cateringOrder.toBudget', { experimentId, orderId, category: '식비·다과', unit: '식' }),
    guarantee: (guaranteed: number | null) =>
      core.command('cateringOrder.edit', { experimentId, patches: [{ id: orderId, patch: { guaranteed } }] }),
    undo: () => core.command('history.undo', { scope: experimentId }),
  };
}

describe('quantities', () => {
  test('are made of the head counts when an item is added', () => {
    expect(library().quantities()).toEqual([30, 60]);
  });

  test('follow the number that their order is given, in one step', () => {
    const { quantities, guarantee, undo, order } = library();
    guarantee(40);
    expect(quantities()).toEqual([42, 60]);
    expect(order()).toMatchObject({ guaranteed: 40 });
    undo();
    expect(quantities()).toEqual([30, 60]);
    expect(order()).toMatchObject({ guaranteed: null });
  });

  test('that were typed stay until they are to follow again', () => {
    const { core, experimentId, items, quantities, guarantee } = library();
    const [cake] = items();
    const edit = (patch: object) =>
      core.command('menuItem.edit', { experimentId, patches: [{ id: cake?.id ?? '', patch }] });
    edit({ quantity: 50 });
    expect(items()[0]).toMatchObject({ quantity: 50, isQuantityTyped: true });
    guarantee(40);
    expect(quantities()[0]).toBe(50);
    edit({ isQuantityTyped: false });
    expect(quantities()[0]).toBe(42);
  });

  test('are shown before a head count of the event changes: what is bought otherwise, what the packs hold already', () => {
    const { core, experimentId, quantities, undo } = library();
    const patch = { headCount: 40 };
    const preview = core.query('experiment.effects', { experimentId, patch });
    expect(preview.moves.filter(({ table }) => table === 'menuItem')).toMatchObject([
      { name: '떡', note: '5상자 → 7상자, +24,000', won: null },
    ]);
    expect(preview.stays).toMatchObject([{ name: '물', reason: 'packsCover' }]);
    expect(quantities()).toEqual([30, 60]);
    core.command('experiment.edit', { experimentId, patch });
    expect(quantities()).toEqual([42, 60]);
    undo();
    expect(quantities()).toEqual([30, 60]);
  });

  test('of an order that was given say that the vendor must be told; its own number does not follow the event', () => {
    const { core, experimentId, orderId, guarantee, quantities } = library();
    core.command('cateringOrder.edit', { experimentId, patches: [{ id: orderId, patch: { state: 'sent' } }] });
    const effects = () => core.query('experiment.effects', { experimentId, patch: { headCount: 40 } });
    expect(effects().warnings).toEqual([{ code: 'orderGiven', params: { vendor: '골목떡집' } }]);
    guarantee(30);
    expect(effects()).toMatchObject({ moves: [], stays: [{ table: 'cateringOrder', reason: 'ownGuarantee' }] });
    expect(quantities()).toEqual([36, 60]);
  });
});

describe('the budget', () => {
  test('gets a line of food from an order; what changes afterwards is taken over only when told', () => {
    const { toBudget, lines, order, guarantee, undo } = library();
    toBudget();
    expect(lines()).toMatchObject([
      { item: '골목떡집', unitPrice: 90_000, quantity: 1, isFood: true, basis: 'manual' },
    ]);
    expect(order()?.lineId).toBe(lines()[0]?.id);
    guarantee(40);
    expect(lines()).toMatchObject([{ unitPrice: 90_000 }]);
    toBudget();
    expect(lines()).toMatchObject([{ unitPrice: 114_000 }]);
    undo();
    undo();
    undo();
    expect(lines()).toEqual([]);
    expect(order()?.lineId).toBeNull();
  });
});

test('a vendor has one order; with the vendor it goes, and its items stay without one', () => {
  const { core, experimentId, vendorId, items, order } = library();
  const add = () => core.command('cateringOrder.add', { experimentId, rows: [{ vendorId }] });
  expect(codeOf(add)).toBe('input.invalid');
  core.command('vendor.remove', { experimentId, ids: [vendorId] });
  expect(order()).toBeUndefined();
  expect(items().map((item) => item.vendorId)).toEqual([null, null]);
});
