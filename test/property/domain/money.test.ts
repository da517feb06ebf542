import { fc } from '../../support/chance.ts';
import { describe, expect, it } from 'vitest';
import {
  formatWon,
  hangulAmount,
  lineAmount,
  parseWon,
  returnAmounts,
  rollUp,
  splitVat,
  sumWon,
  type BudgetFigures,
  type ReturnSource,
} from '@shared/domain/money.ts';
import { civilDate, won } from '@shared/domain/units.ts';
import { withhold } from '@shared/domain/withholding.ts';

const amounts = fc.integer({ min: -9_000_000_000, max: 9_000_000_000 }).map(won);
const whole = fc.maxSafeInteger().map(won);
const keys = fc.constantFrom(null, 'a', 'b', 'c');
const lines = fc
  .array(fc.record({ category: fc.constantFrom('', '식비', '인쇄'), sourceId: keys, amount: amounts }), {
    maxLength: 20,
  })
  .map((rows) => rows.map((row, index) => ({ ...row, id: `l${index}` })));
const expenses = fc.array(
  fc.record({ lineId: fc.option(fc.nat(25).map((index) => `l${index}`)), sourceId: keys, total: amounts }),
  { maxLength: 30 },
);

/** Reads 한글 amounts back, independently of how they are written. */
function readHangul(text: string): number {
  const digit = (letter: string | undefined): number => '영일이삼사오육칠팔구'.indexOf(letter ?? '영');
  const group = (part: string): number =>
    [...part.matchAll(/([일이삼사오육칠팔구])([천백십]?)/gu)].reduce(
      (sum, [, letter, place = '']) => sum + digit(letter) * ({ 천: 1000, 백: 100, 십: 10 }[place] ?? 1),
      0,
    );
  const parts = /^△?(?:(.*)조)?(?:(.*)억)?(?:(.*)만)?(.*)$/u.exec(text) ?? [];
  const size = [1e12, 1e8, 1e4, 1].reduce((sum, unit, index) => sum + group(parts[index + 1] ?? '') * unit, 0);
  return text.startsWith('△') ? -size : size;
}

function sumOf(rows: readonly BudgetFigures[], field: 'planned' | 'spent' | 'left'): number {
  return rows.reduce((sum, row) => sum + row[field], 0);
}

describe('a budget rolled up', () => {
  it('adds up to the same total by line, by category and by source', () => {
    fc.assert(
      fc.property(lines, expenses, (planned, spent) => {
        const rolled = rollUp(planned, spent);
        const views = rolled.ok ? [rolled.value.byLine, rolled.value.byCategory, rolled.value.bySource] : [];
        const total = rolled.ok ? rolled.value.total : null;
        expect(views).toHaveLength(3);
        for (const rows of views) {
          for (const field of ['planned', 'spent', 'left'] as const) expect(sumOf(rows, field)).toBe(total?.[field]);
          expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
          expect(rows.every((row) => row.left === row.planned - row.spent)).toBe(true);
        }
        expect(total?.planned).toBe(planned.reduce((sum, line) => sum + line.amount, 0));
        expect(total?.spent).toBe(spent.reduce((sum, expense) => sum + expense.total, 0));
      }),
    );
  });

  it('does not depend on the order of the expenses', () => {
    fc.assert(
      fc.property(lines, expenses, (planned, spent) => {
        const there = rollUp(planned, spent);
        const back = rollUp(planned, spent.toReversed());
        expect(back.ok && back.value.byLine).toEqual(there.ok && there.value.byLine);
        expect(back.ok && back.value.total).toEqual(there.ok && there.value.total);
      }),
    );
  });
});

describe('amounts', () => {
  it('are the exact product, or refused', () => {
    const counts = fc.nat(1_000_000);
    fc.assert(
      fc.property(whole, counts, counts, (unitPrice, quantity, times) => {
        const product = BigInt(unitPrice) * BigInt(quantity) * BigInt(times);
        const safe = product <= BigInt(Number.MAX_SAFE_INTEGER) && product >= BigInt(Number.MIN_SAFE_INTEGER);
        const amount = lineAmount({ unitPrice, quantity, times });
        expect(amount.ok).toBe(safe);
        expect(amount.ok ? BigInt(amount.value) : product).toBe(product);
      }),
    );
  });

  it('in Hangul are read back, with 일 at every place', () => {
    fc.assert(
      fc.property(fc.oneof(whole, fc.integer({ min: 1, max: 200_000 }).map(won)), (amount) => {
        const text = hangulAmount(amount);
        expect(readHangul(text)).toBe(amount);
        expect(text).not.toMatch(/(?:^|[만억조십백천△])[십백천]/u);
        expect(text).not.toMatch(/(?:^|[억조])[만억]/u);
      }),
    );
  });

  it('are read back as printed', () => {
    fc.assert(
      fc.property(whole, (amount) => {
        expect(parseWon(formatWon(amount))).toEqual({ ok: true, value: amount });
        expect(parseWon(formatWon(amount, { unit: true }))).toEqual({ ok: true, value: amount });
      }),
    );
  });

  it('out of arbitrary text are whole won or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[금₩△(-]?[\d,.만천억 원]{0,12}\)?$/)), (text) => {
        const read = parseWon(text);
        expect(Number.isSafeInteger(read.ok ? read.value : 0)).toBe(true);
      }),
    );
  });

  it('split for VAT add up, the tax being a tenth of the supply to the nearest won', () => {
    fc.assert(
      fc.property(whole, (total) => {
        const { supply, vat } = splitVat(total);
        expect(supply + vat).toBe(total);
        const distance = BigInt(vat) * 11n - BigInt(total);
        expect(distance >= -5n && distance <= 5n).toBe(true);
      }),
    );
  });
});

describe('withholding', () => {
  const fees = fc.record({
    kind: fc.constantFrom('none', 'other', 'business', 'daily'),
    gross: fc.integer({ min: 0, max: 1_000_000_000 }).map(won),
    paidOn: fc.constantFrom('2019-01-01', '2024-06-30', '2024-07-01', '2026-11-30').map(civilDate),
  });

  it('takes whole tens of won, and net and taxes are the gross', () => {
    fc.assert(
      fc.property(fees, (fee) => {
        const result = withhold(fee);
        const { incomeTax, localTax, net } = result.ok ? result.value : { incomeTax: 1, localTax: 1, net: 0 };
        expect(net + incomeTax + localTax).toBe(fee.gross);
        expect([incomeTax % 10, localTax % 10]).toEqual([0, 0]);
        expect(localTax).toBe(Math.floor(incomeTax / 100) * 10);
        expect(net).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('never takes less from a larger fee of the same kind', () => {
    fc.assert(
      fc.property(fees, fc.nat(1_000_000), (fee, more) => {
        const [small, large] = [withhold(fee), withhold({ ...fee, gross: won(fee.gross + more) })];
        expect(large.ok ? large.value.incomeTax : -1).toBeGreaterThanOrEqual(small.ok ? small.value.incomeTax : 0);
      }),
    );
  });
});

describe('returns', () => {
  const sources: fc.Arbitrary<ReturnSource[]> = fc
    .array(
      fc.record({
        returnable: fc.boolean(),
        received: fc.nat(10_000_000).map(won),
        spent: fc.nat(12_000_000).map(won),
        interest: fc.nat(5000).map(won),
        disallowed: fc.nat(100_000).map(won),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((rows) => rows.map((row, index) => ({ ...row, id: `s${index}` })));

  it('share the pooled interest to the last won', () => {
    fc.assert(
      fc.property(sources, fc.nat(100_000).map(won), (list, pooledInterest) => {
        const result = returnAmounts({ sources: list, pooledInterest, rounding: 'won' });
        const shared = result.ok ? sumWon(result.value.rows.map((row) => row.interest)) : result;
        const own = list.reduce((sum, source) => sum + source.interest, 0);
        expect(shared).toEqual({ ok: true, value: own + pooledInterest });
      }),
    );
  });

  it('never return less by rounding than 9 won a source, nor anything from a source that keeps its own', () => {
    fc.assert(
      fc.property(sources, fc.nat(100_000).map(won), (list, pooledInterest) => {
        const exact = returnAmounts({ sources: list, pooledInterest, rounding: 'won' });
        const tens = returnAmounts({ sources: list, pooledInterest, rounding: 'tenWon' });
        const lost = (exact.ok ? exact.value.total : 0) - (tens.ok ? tens.value.total : 1_000_000_000);
        expect(lost).toBeGreaterThanOrEqual(0);
        expect(lost).toBeLessThanOrEqual(9 * list.length);
        const kept = exact.ok ? exact.value.rows.filter((_, index) => list[index]?.returnable === false) : [];
        expect(kept.every((row) => row.amount === 0)).toBe(true);
      }),
    );
  });
});
