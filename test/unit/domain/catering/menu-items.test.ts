import { boundQuantity } from '@shared/domain/bound-quantity.ts';
import { countsOfVendor, eatingCounts, headsEating } from '@shared/domain/catering/eating-counts.ts';
import { itemChanges } from '@shared/domain/catering/item-changes.ts';
import { driftedItems, itemAmount, packsOf } from '@shared/domain/catering/menu-items.ts';
import { headCounts } from '@shared/domain/head-counts.ts';
import { won } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';

function counts(guaranteed: number | null, staff = 9) {
  const typed = {
    headCount: null,
    expectedFrom: 'target',
    showRate: 70,
    expectedCount: 50,
    guaranteedCount: guaranteed,
    peakCount: null,
  } as const;
  return headCounts(typed, { registered: 0, staff }, null);
}

const SNACK = {
  id: 'snack',
  serviceId: 'break',
  vendorId: null,
  basis: 'guaranteed',
  perUnits: 1,
  perHeads: 1,
  margin: 5,
  pack: 6,
  quantity: 30,
  unitPrice: won(2000),
  isQuantityTyped: false,
} as const;
const WATER = {
  ...SNACK,
  id: 'water',
  basis: 'everyone',
  perUnits: 12,
  perHeads: 10,
  margin: 0,
  pack: 20,
  quantity: 60,
} as const;

test('everyone who eats is the guaranteed number with the staff, whatever is expected', () => {
  expect(counts(28).everyone.value).toBe(59);
  expect(eatingCounts(counts(28), null).everyone.value).toBe(37);
  expect(eatingCounts(counts(null), null).everyone.value).toBe(59);
  expect(headsEating('manual', 12, counts(28))).toBe(12);
});

test('the number of an order goes before that of the event, for the items of its vendor alone', () => {
  const orders = [{ vendorId: 'bakery', guaranteed: 30 }];
  expect(countsOfVendor(counts(28), 'bakery', orders).guaranteed.value).toBe(30);
  expect(countsOfVendor(counts(28), 'bakery', orders).everyone.value).toBe(39);
  expect(countsOfVendor(counts(28), 'other', orders).guaranteed.value).toBe(28);
});

test('28 guaranteed and 9 staff make 5 boxes of snacks and 3 of water (rooms R7)', () => {
  const eating = eatingCounts(counts(28), null);
  expect(boundQuantity(SNACK, eating)).toEqual({ count: 28, need: 30, quantity: 30 });
  expect(packsOf(SNACK)).toBe(5);
  expect(boundQuantity(WATER, eating)).toEqual({ count: 37, need: 45, quantity: 60 });
  expect(packsOf(WATER)).toBe(3);
});

describe('guaranteed 28 → 40', () => {
  const change = (items: Parameters<typeof itemChanges>[0]) =>
    itemChanges(items, { counts: counts(28), orders: [] }, { counts: counts(40), orders: [] });

  test('needs 7 boxes of snacks; the water that is bought is enough, and that is said', () => {
    expect(change([SNACK, WATER])).toEqual([
      { kind: 'changed', item: SNACK, quantity: 42, packs: { from: 5, to: 7 }, won: won(24_000) },
      { kind: 'covered', item: WATER },
    ]);
  });

  test('leaves what was typed, and what follows another count', () => {
    const typed = { ...SNACK, isQuantityTyped: true };
    expect(change([typed, { ...SNACK, basis: 'staff' }, { ...SNACK, basis: 'manual' }])).toEqual([
      { kind: 'typed', item: typed },
    ]);
  });

  test('shows items that have not followed yet', () => {
    expect(driftedItems([SNACK, WATER, { ...SNACK, isQuantityTyped: true }], counts(40), [])).toEqual([
      { item: SNACK, to: 42 },
    ]);
  });
});

test('an item by the piece has no packs; its amount is price times quantity', () => {
  expect(packsOf({ quantity: 30, pack: 1 })).toBeNull();
  expect(itemAmount(SNACK)).toBe(60_000);
});
