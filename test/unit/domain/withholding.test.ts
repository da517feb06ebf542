import { describe, expect, it } from 'vitest';
import { findSplitPayments } from '@shared/domain/split-payments.ts';
import { civilDate, won } from '@shared/domain/units.ts';
import { WITHHOLDING_TABLE, ratesOn, withhold, type WithholdingKind } from '@shared/domain/withholding.ts';

const paidOn = civilDate('2026-11-30');

function fee(kind: WithholdingKind, gross: number, on = paidOn): Parameters<typeof withhold>[0] {
  return { kind, gross: won(gross), paidOn: on };
}

describe('withholding', () => {
  it.each([
    ['other', 100_000, 40_000, 0, 0, 100_000],
    ['other', 125_000, 50_000, 0, 0, 125_000],
    ['other', 125_001, 50_000, 10_000, 1000, 114_001],
    ['other', 125_010, 50_004, 10_000, 1000, 114_010],
    ['other', 150_000, 60_000, 12_000, 1200, 136_800],
    ['other', 200_000, 80_000, 16_000, 1600, 182_400],
    ['other', 300_000, 120_000, 24_000, 2400, 273_600],
    ['business', 30_000, 30_000, 900, 90, 29_010],
    ['business', 123_450, 123_450, 3700, 370, 119_380],
    ['business', 1_000_000, 1_000_000, 30_000, 3000, 967_000],
    ['daily', 150_000, 0, 0, 0, 150_000],
    ['daily', 187_000, 37_000, 0, 0, 187_000],
    ['daily', 187_037, 37_037, 0, 0, 187_037],
    ['daily', 187_038, 37_038, 1000, 100, 185_938],
    ['daily', 200_000, 50_000, 1350, 130, 198_520],
    ['none', 300_000, 0, 0, 0, 300_000],
  ] as const)('from %s income of %i', (kind, gross, taxable, incomeTax, localTax, net) => {
    expect(withhold(fee(kind, gross))).toMatchObject({ ok: true, value: { taxable, incomeTax, localTax, net } });
  });

  it('names the rates it used, with their source', () => {
    const result = withhold(fee('business', 30_000));
    expect(result.ok && result.value.rates?.effectiveFrom).toBe('2024-07-01');
    expect(result.ok && result.value.rates?.source).toContain('소득세법');
    expect(withhold(fee('none', 1))).toMatchObject({ value: { rates: null } });
  });

  it('spared small business taxes until July 2024', () => {
    expect(withhold(fee('business', 30_000, civilDate('2024-06-30')))).toMatchObject({
      value: { incomeTax: 0, net: 30_000 },
    });
    expect(withhold(fee('business', 33_334, civilDate('2024-06-30')))).toMatchObject({ value: { incomeTax: 1000 } });
    expect(withhold(fee('business', 30_000, civilDate('2024-07-01')))).toMatchObject({ value: { incomeTax: 900 } });
  });

  it('counts more of a fee as expense in 2018: 4.4 % until March, 6.6 % from April, 8.8 % from 2019', () => {
    const taxOn = (day: string) => {
      const tax = withhold(fee('other', 300_000, civilDate(day)));
      return tax.ok ? tax.value.incomeTax + tax.value.localTax : null;
    };
    expect(['2018-03-31', '2018-04-01', '2018-12-31', '2019-01-01'].map(taxOn)).toEqual([
      13_200, 19_800, 19_800, 26_400,
    ]);
    expect(withhold(fee('other', 166_660, civilDate('2018-12-10')))).toMatchObject({ value: { incomeTax: 0 } });
    expect(withhold(fee('other', 166_670, civilDate('2018-12-10')))).toMatchObject({ value: { incomeTax: 10_000 } });
    expect(withhold(fee('daily', 150_000, civilDate('2018-12-10')))).toMatchObject({ value: { incomeTax: 1350 } });
  });

  it('refuses a date without rates and a negative fee', () => {
    expect(withhold(fee('other', 1, civilDate('2017-12-31')))).toEqual({
      ok: false,
      code: 'withholding.noRates',
      params: { paidOn: '2017-12-31', earliest: '2018-01-01' },
    });
    expect(withhold(fee('other', -1))).toMatchObject({ ok: false, code: 'withholding.negative' });
    expect(withhold(fee('none', 1, civilDate('2000-01-01'))).ok).toBe(true);
  });

  it('follows a table of the user, in whatever order its rows stand', () => {
    const base = ratesOn(paidOn);
    const future = base === null ? [] : [{ ...base, effectiveFrom: civilDate('2027-01-01'), localPercent: 20 }];
    const table = [...future, ...WITHHOLDING_TABLE];
    expect(withhold(fee('other', 150_000, civilDate('2027-03-01')), table)).toMatchObject({
      value: { localTax: 2400 },
    });
    expect(withhold(fee('other', 150_000), table)).toMatchObject({ value: { localTax: 1200 } });
    expect(ratesOn(civilDate('2020-01-01'), table)?.effectiveFrom).toBe('2019-01-01');
    expect(ratesOn(civilDate('2020-01-01'), [])).toBeNull();
  });
});

describe('several fees to one person', () => {
  it('are shown with the tax that one payment of their sum would bear', () => {
    const split = findSplitPayments([
      { ...fee('other', 120_000), payee: '나무' },
      { ...fee('other', 200_000), payee: '민니' },
      { ...fee('other', 100_000, civilDate('2026-12-01')), payee: '나무' },
    ]);
    expect(split).toEqual([{ payee: '나무', count: 2, total: 220_000, withheld: 0, asOne: 19_360 }]);
  });

  it('of other kinds, of nothing, or without a name are no split', () => {
    expect(
      findSplitPayments([
        { ...fee('business', 100_000), payee: '나무' },
        { ...fee('business', 100_000), payee: '나무' },
        { ...fee('other', 100_000), payee: '나무' },
        { ...fee('other', 0), payee: '나무' },
        { ...fee('other', 100_000), payee: '' },
        { ...fee('other', 100_000), payee: '' },
      ]),
    ).toEqual([]);
  });
});
