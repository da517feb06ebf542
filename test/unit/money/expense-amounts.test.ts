import { won } from '@shared/domain/units.ts';
import { deriveAmounts } from '@app/features/money/model/expense-amounts.ts';
import type { KnownAmounts } from '@app/features/money/model/expense-amounts.ts';
import { describe, expect, test } from 'vitest';

function known(supply: number, vat: number, total: number, taxFree = false): KnownAmounts {
  return { supply: won(supply), vat: won(vat), total: won(total), taxFree };
}

function typed(amounts: Readonly<Partial<Record<'supply' | 'vat' | 'total', number>>>) {
  return Object.fromEntries(Object.entries(amounts).map(([key, value]) => [key, won(value)]));
}

const nothing = known(0, 0, 0);

describe('the amounts of an expense', () => {
  test.each([
    ['a total proposes the usual split', { total: 110_000 }, nothing, [100_000, 10_000, 110_000]],
    [
      'a total that eleven does not divide is split to the nearest won',
      { total: 10_000 },
      nothing,
      [9091, 909, 10_000],
    ],
    ['a supply proposes its tenth', { supply: 90_000 }, nothing, [90_000, 9000, 99_000]],
    ['a total of a tax-free expense stays tax-free', { total: 40_000 }, known(30_000, 0, 30_000), [40_000, 0, 40_000]],
    [
      'a fee or a tax-free invoice bears no VAT from the first',
      { total: 40_000 },
      known(0, 0, 0, true),
      [40_000, 0, 40_000],
    ],
    [
      'no VAT makes it tax-free and keeps the total',
      { vat: 0 },
      known(100_000, 10_000, 110_000),
      [110_000, 0, 110_000],
    ],
    ['another VAT keeps the total', { vat: 9999 }, known(100_000, 10_000, 110_000), [100_001, 9999, 110_000]],
    ['supply and VAT make the total', { supply: 50, vat: 6 }, known(1, 1, 2), [50, 6, 56]],
    ['supply and total make the VAT', { supply: 50, total: 56 }, nothing, [50, 6, 56]],
    ['VAT and total make the supply', { vat: 6, total: 56 }, nothing, [50, 6, 56]],
    ['a refund turns every sign', { total: -110_000 }, nothing, [-100_000, -10_000, -110_000]],
    ['a total of nothing empties all three', { total: 0 }, known(100_000, 10_000, 110_000), [0, 0, 0]],
    ['nothing typed changes nothing', {}, known(1, 2, 3), [1, 2, 3]],
  ])('%s', (_what, given, before, [supply, vat, total]) => {
    expect(deriveAmounts(typed(given), before)).toEqual({ ok: true, amounts: { supply, vat, total } });
  });

  test.each([
    ['do not add up', { supply: 100_000, vat: 10_000, total: 100_000 }, 'mismatch'],
    ['differ in sign', { supply: 11_000, vat: -1000, total: 10_000 }, 'signs'],
    ['leave a negative supply', { vat: 20_000, total: 10_000 }, 'signs'],
  ])('are refused when they %s', (_what, given, fault) => {
    expect(deriveAmounts(typed(given), nothing)).toEqual({ ok: false, fault });
  });
});
