import { boundQuantity, QUANTITY_BASES, ratioText, readRatio } from '@shared/domain/bound-quantity.ts';
import type { QuantityRule } from '@shared/domain/bound-quantity.ts';
import { HEAD_COUNTS } from '@shared/domain/head-counts.ts';
import type { HeadCounts } from '@shared/domain/head-counts.ts';
import { describe, expect, test } from 'vitest';
import { fc } from '../../support/chance.ts';

function countsOf(value: number | null): HeadCounts {
  return Object.fromEntries(HEAD_COUNTS.map((name) => [name, { value, source: 'typed' }])) as HeadCounts;
}

const rule = (fields: Partial<QuantityRule> = {}): QuantityRule => ({
  basis: 'expected',
  perUnits: 1,
  perHeads: 1,
  margin: 0,
  pack: 1,
  ...fields,
});

const rules = fc.record({
  basis: fc.constantFrom(...QUANTITY_BASES.filter((basis) => basis !== 'manual')),
  perUnits: fc.integer({ min: 1, max: 100_000 }),
  perHeads: fc.integer({ min: 1, max: 100_000 }),
  margin: fc.integer({ min: 0, max: 1000 }),
  pack: fc.integer({ min: 1, max: 100_000 }),
});
const heads = fc.integer({ min: 0, max: 1_000_000 });

describe('a bound quantity', () => {
  test.each([
    [100, { margin: 15 }, 115, 115],
    [100, { margin: 10 }, 110, 110],
    [70, { margin: 5 }, 74, 74],
    [70, { margin: 5, pack: 10 }, 74, 80],
    [70, { perUnits: 12, perHeads: 10 }, 84, 84],
    [70, { perHeads: 15 }, 5, 5],
    [75, { perHeads: 15 }, 5, 5],
    [76, { perHeads: 15 }, 6, 6],
    [0, { margin: 50, pack: 12 }, 0, 0],
    [100_000, { perUnits: 12, perHeads: 10, margin: 5, pack: 1000 }, 126_000, 126_000],
  ] as const)('for %i people by %j needs %i, which makes %i', (count, fields, need, quantity) => {
    expect(boundQuantity(rule(fields), countsOf(count))).toEqual({ count, need, quantity });
  });

  test('follows nothing by hand, and waits for a count that nobody has said', () => {
    expect(boundQuantity(rule({ basis: 'manual' }), countsOf(10))).toBeNull();
    expect(boundQuantity(rule(), countsOf(null))).toBeNull();
  });

  test('is the least multiple of the pack that is enough, exactly', () => {
    fc.assert(
      fc.property(rules, heads, (each, count) => {
        const { need = -1, quantity = -1 } = boundQuantity(each, countsOf(count)) ?? {};
        // Enough: need × heads × 100 ≥ count × units × (100 + margin), and one less would not be.
        const wanted = BigInt(count) * BigInt(each.perUnits) * BigInt(100 + each.margin);
        const by = BigInt(each.perHeads) * 100n;
        expect(BigInt(need) * by >= wanted && (need === 0 || BigInt(need - 1) * by < wanted)).toBe(true);
        expect([quantity % each.pack, quantity >= need, quantity - need < each.pack]).toEqual([0, true, true]);
      }),
    );
  });

  test('never falls when more people come', () => {
    fc.assert(
      fc.property(rules, heads, heads, (each, one, more) => {
        const before = boundQuantity(each, countsOf(one))?.quantity ?? 0;
        const after = boundQuantity(each, countsOf(one + more))?.quantity ?? 0;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('a ratio', () => {
  test('reads back as it was typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (thousandths) => {
        const text = String(thousandths / 1000);
        const read = readRatio(text);
        expect(read).toBeDefined();
        expect(read && ratioText(read)).toBe(text);
      }),
    );
  });

  test.each(['', '0', '0.0', '-1', '1.2345', '많이', '1e3', '999999'])('is not %j', (text) => {
    expect(readRatio(text)).toBeUndefined();
  });

  test('of one for each of 15 has no decimals to be written in', () => {
    expect([ratioText({ perUnits: 1, perHeads: 15 }), ratioText({ perUnits: 10, perHeads: 1 })]).toEqual([
      undefined,
      '10',
    ]);
  });
});
