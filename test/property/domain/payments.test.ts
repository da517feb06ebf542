import { batchTotals } from '@shared/domain/payments/totals.ts';
import { voucherOf } from '@shared/domain/payments/vouchers.ts';
import type { PricedPayment } from '@shared/domain/payments/vouchers.ts';
import { civilDate, won } from '@shared/domain/units.ts';
import { expect, it } from 'vitest';
import { fc } from '../../support/chance.ts';

const ON = civilDate('2026-11-21');
const payments: fc.Arbitrary<readonly PricedPayment[]> = fc.array(
  fc.record({
    unitWon: fc.integer({ min: 0, max: 5_000_000 }).map(won),
    times: fc.integer({ min: 1, max: 12 }),
    incomeKind: fc.constantFrom(null, 'none' as const, 'other' as const, 'business' as const, 'daily' as const),
    reversesId: fc.constantFrom(null, null, 'x'),
  }),
  { maxLength: 20 },
);

it('a batch comes to the sum of its single vouchers, by kind and in all', () => {
  fc.assert(
    fc.property(payments, (rows) => {
      const vouchers = rows.map((row) => voucherOf(row, ON));
      const totals = batchTotals(vouchers);
      for (const field of ['gross', 'incomeTax', 'localTax', 'net'] as const) {
        const single = vouchers.reduce((sum, voucher) => sum + voucher[field], 0);
        expect(totals[field]).toBe(single);
        expect(totals.byKind.reduce((sum, kind) => sum + kind[field], 0)).toBe(single);
      }
      expect(totals.gross - totals.incomeTax - totals.localTax).toBe(totals.net);
      expect(totals.byKind.reduce((sum, { count }) => sum + count, 0)).toBe(totals.count);
    }),
  );
});

it('a payment and what takes it back come to nothing', () => {
  fc.assert(
    fc.property(payments, (rows) => {
      const both = rows.flatMap((row) => [
        voucherOf({ ...row, reversesId: null }, ON),
        voucherOf({ ...row, reversesId: 'x' }, ON),
      ]);
      expect(batchTotals(both)).toMatchObject({ gross: 0, incomeTax: 0, localTax: 0, net: 0 });
    }),
  );
});
