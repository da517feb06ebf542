/** Vouchers: taxes by the one function, batches as the sum of their vouchers (korean conventions 3.4, 3.7). */
import { remitBy, taxesDue, withheldMonths, withheldPayments } from '@shared/domain/payments/months.ts';
import { capBroken } from '@shared/domain/payments/official-caps.ts';
import { batchTotals } from '@shared/domain/payments/totals.ts';
import { activeOf, isLocked, voucherNumber, voucherOf } from '@shared/domain/payments/vouchers.ts';
import { civilDate, won } from '@shared/domain/units.ts';
import type { WithholdingKind } from '@shared/domain/withholding.ts';
import { describe, expect, test } from 'vitest';

const ON = civilDate('2026-11-21');

function voucher(incomeKind: WithholdingKind | null, gross: number, reversesId: string | null = null) {
  return voucherOf({ unitWon: won(gross), times: 1, incomeKind, reversesId }, ON);
}

describe('a voucher', () => {
  test.each([
    ['other', 100_000, 0, 0, 100_000],
    ['other', 125_000, 0, 0, 125_000],
    ['other', 125_010, 10_000, 1_000, 114_010],
    ['other', 150_000, 12_000, 1_200, 136_800],
    ['other', 200_000, 16_000, 1_600, 182_400],
    ['other', 300_000, 24_000, 2_400, 273_600],
    ['business', 30_000, 900, 90, 29_010],
    ['business', 123_450, 3_700, 370, 119_380],
    ['business', 1_000_000, 30_000, 3_000, 967_000],
    ['daily', 187_000, 0, 0, 187_000],
    ['daily', 200_000, 1_350, 130, 198_520],
  ] as const)('of %s, %i won', (kind, gross, incomeTax, localTax, net) => {
    expect(voucher(kind, gross)).toEqual({ kind, isTaxKnown: true, gross, incomeTax, localTax, net });
    expect(batchTotals([voucher(kind, gross)])).toMatchObject({ gross, incomeTax, localTax, net, count: 1, open: 0 });
  });

  test('counts unit price × times', () => {
    const fee = { unitWon: won(50_000), times: 3, incomeKind: 'other', reversesId: null } as const;
    expect(voucherOf(fee, ON)).toMatchObject({ gross: 150_000, incomeTax: 12_000 });
  });

  test('whose kind nobody has said has no taxes yet', () => {
    expect(voucher(null, 150_000)).toMatchObject({ isTaxKnown: false, gross: 150_000, incomeTax: 0, net: 150_000 });
    expect(batchTotals([voucher(null, 1), voucher('none', 2)])).toMatchObject({ open: 1, gross: 3 });
  });

  test('that takes another one back comes to the same, below zero', () => {
    const [paid, back] = [voucher('other', 150_000), voucher('other', 150_000, 'a')];
    expect(back).toMatchObject({ gross: -150_000, incomeTax: -12_000, localTax: -1_200, net: -136_800 });
    expect(batchTotals([paid, back])).toMatchObject({ gross: 0, incomeTax: 0, localTax: 0, net: 0 });
  });

  test('is known by three figures', () => {
    expect([1, 12, 1234].map(voucherNumber)).toEqual(['001', '012', '1234']);
  });
});

describe('a batch', () => {
  test('of 100,000 · 150,000 · 200,000 comes to what its three vouchers do', () => {
    const vouchers = [100_000, 150_000, 200_000].map((gross) => voucher('other', gross));
    expect(vouchers.map(({ incomeTax, localTax }) => incomeTax + localTax)).toEqual([0, 13_200, 17_600]);
    expect(batchTotals(vouchers)).toEqual({
      gross: 450_000,
      incomeTax: 28_000,
      localTax: 2_800,
      net: 419_200,
      count: 3,
      open: 0,
      byKind: [{ kind: 'other', count: 3, open: 0, gross: 450_000, incomeTax: 28_000, localTax: 2_800, net: 419_200 }],
    });
  });

  test('says its sums by kind of income', () => {
    const { byKind } = batchTotals([voucher('other', 150_000), voucher('business', 30_000), voucher('other', 100_000)]);
    expect(byKind.map(({ kind, count, gross }) => [kind, count, gross])).toEqual([
      ['other', 2, 250_000],
      ['business', 1, 30_000],
    ]);
  });
});

test('signed or paid is locked; what was taken back and what takes it back hold no more', () => {
  const open = { signedOn: null, transferredOn: null, expenseId: null };
  expect(isLocked(open)).toBe(false);
  expect(
    [
      { ...open, signedOn: ON },
      { ...open, transferredOn: ON },
      { ...open, expenseId: 'x' },
    ].every(isLocked),
  ).toBe(true);
  const rows = [
    { id: 'a', reversesId: null },
    { id: 'b', reversesId: 'a' },
    { id: 'c', reversesId: null },
  ];
  expect(activeOf(rows).map(({ id }) => id)).toEqual(['c']);
});

describe('what was withheld in a month', () => {
  test('is remitted by the 10th of the next one, or on the working day after it', () => {
    expect(remitBy('2026-11')).toBe('2026-12-10');
    // A Saturday, a Sunday.
    expect(remitBy('2026-09')).toBe('2026-10-12');
    expect(remitBy('2026-12')).toBe('2027-01-11');
  });

  test('is summed by the month of the payment', () => {
    const paid = [
      { ...voucher('other', 150_000), paidOn: civilDate('2026-12-02') },
      { ...voucher('other', 200_000), paidOn: civilDate('2026-11-30') },
      { ...voucher('other', 100_000), paidOn: civilDate('2026-11-21') },
    ];
    expect(withheldMonths(paid)).toEqual([
      {
        month: '2026-11',
        count: 2,
        gross: 300_000,
        incomeTax: 16_000,
        localTax: 1_600,
        net: 282_400,
        dueOn: '2026-12-10',
      },
      {
        month: '2026-12',
        count: 1,
        gross: 150_000,
        incomeTax: 12_000,
        localTax: 1_200,
        net: 136_800,
        dueOn: '2027-01-11',
      },
    ]);
  });
});

describe('the cap for officials', () => {
  test.each([
    ['official', 400_000, 1, null],
    ['official', 400_010, 1, 400_000],
    ['official', 600_000, 2, null],
    ['official', 600_010, 5, 600_000],
    ['academic', 2_000_000, 2, null],
    ['academic', 1_000_010, 1, 1_000_000],
    ['official', 500_000, null, 400_000],
    ['no', 9_000_000, 1, null],
  ] as const)('%s, %i won in %s hours', (official, gross, hours, cap) => {
    expect(capBroken({ official, gross, hours, on: ON })?.cap ?? null).toBe(cap);
  });

  test('says where it stands', () => {
    expect(capBroken({ official: 'official', gross: 500_000, hours: 1, on: ON })?.source).toMatch('청탁금지법');
  });
});

test('a tax is due for vouchers that were transferred and for typed fees, each once, from a month before its day to a week after', () => {
  const payment = { unitWon: won(200_000), times: 1, incomeKind: 'other' as const, reversesId: null };
  const fee = { total: won(1_000_000), withholding: 'business' as const };
  const withheld = withheldPayments(
    [
      { ...payment, transferredOn: civilDate('2026-11-30'), expenseId: 'linked' },
      { ...payment, transferredOn: null, expenseId: null },
      { ...payment, incomeKind: 'none', transferredOn: civilDate('2026-11-30'), expenseId: null },
    ],
    [
      { ...fee, id: 'linked', date: civilDate('2026-11-30') },
      { ...fee, id: 'typed', date: civilDate('2026-12-01') },
      { ...fee, id: 'undated', date: null },
      { ...fee, id: 'untaxed', date: civilDate('2026-11-30'), withholding: 'none' },
    ],
  );
  expect(withheld.map(({ paidOn, incomeTax }) => [paidOn, incomeTax])).toEqual([
    ['2026-11-30', 16_000],
    ['2026-12-01', 30_000],
  ]);
  const months = withheldMonths(withheld);
  const dueOn = (today: string) => taxesDue(months, civilDate(today)).map(({ month }) => month);
  expect(['2026-11-08', '2026-11-09', '2026-12-17', '2026-12-18', '2027-02-01'].map(dueOn)).toEqual([
    [],
    ['2026-11'],
    ['2026-11', '2026-12'],
    ['2026-12'],
    [],
  ]);
});
