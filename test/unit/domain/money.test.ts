import { describe, expect, it } from 'vitest';
import {
  checkVat,
  formatFormula,
  formatRate,
  formatWon,
  hangulAmount,
  lineAmount,
  parseWon,
  rateOf,
  returnAmounts,
  rollUp,
  splitVat,
  sumWon,
  voucherAmount,
  type ReturnSource,
} from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';

describe('a budget line', () => {
  const line = { unitPrice: won(50_000), quantity: 30, times: 2 };

  it('is unit price × quantity × times', () => {
    expect(lineAmount(line)).toEqual({ ok: true, value: 3_000_000 });
    expect(lineAmount({ ...line, unitPrice: won(-10_000) })).toEqual({ ok: true, value: -600_000 });
    expect(lineAmount({ ...line, times: 0 })).toEqual({ ok: true, value: 0 });
  });

  it('refuses what cannot be counted', () => {
    expect(lineAmount({ ...line, quantity: 1.5 })).toMatchObject({
      code: 'money.notWhole',
      params: { field: 'quantity' },
    });
    expect(lineAmount({ ...line, times: -1 })).toMatchObject({ code: 'money.negative', params: { field: 'times' } });
    expect(lineAmount({ unitPrice: won(9_000_000_000_000), quantity: 1_000_000, times: 1 })).toMatchObject({
      code: 'money.overflow',
    });
    expect(sumWon([won(Number.MAX_SAFE_INTEGER), won(1)])).toMatchObject({ code: 'money.overflow' });
    expect(sumWon([])).toEqual({ ok: true, value: 0 });
  });

  it('prints its formula', () => {
    expect(formatFormula({ ...line, quantityUnit: '개', timesUnit: '회' })).toBe('50,000원 × 30개 × 2회');
    expect(formatFormula({ ...line, times: 1, quantityUnit: '식', timesUnit: '' })).toBe('50,000원 × 30식');
    expect(formatFormula({ ...line, times: 1, quantityUnit: '명', timesUnit: '회' })).toBe('50,000원 × 30명 × 1회');
    expect(formatFormula({ unitPrice: won(-500), quantity: 1200, times: 3, quantityUnit: '', timesUnit: '' })).toBe(
      '△500원 × 1,200 × 3',
    );
  });
});

describe('printing money', () => {
  it('groups by thousands, with △ for less than nothing', () => {
    expect([0, 999, 1000, 1_234_000, -1200].map((amount) => formatWon(won(amount)))).toEqual([
      '0',
      '999',
      '1,000',
      '1,234,000',
      '△1,200',
    ]);
    expect(formatWon(won(1_234_000), { unit: true })).toBe('1,234,000원');
  });

  it('prints rates with one decimal and a dash for none', () => {
    expect([97.5, 100, 0, null, -5, Number.NaN].map(formatRate)).toEqual([
      '97.5%',
      '100.0%',
      '0.0%',
      '-',
      '△5.0%',
      '-',
    ]);
  });

  it.each([
    [0, '영'],
    [10, '일십'],
    [10_000, '일만'],
    [11_110, '일만일천일백일십'],
    [20_305, '이만삼백오'],
    [113_560, '일십일만삼천오백육십'],
    [136_800, '일십삼만육천팔백'],
    [150_000, '일십오만'],
    [182_400, '일십팔만이천사백'],
    [1_234_000, '일백이십삼만사천'],
    [100_000_000, '일억'],
    [100_010_001, '일억일만일'],
    [9_007_199_254_740_991, '구천칠조일천구백구십이억오천사백칠십사만구백구십일'],
    [-1200, '△일천이백'],
  ])('writes %i as %s', (amount, text) => {
    expect(hangulAmount(won(amount))).toBe(text);
  });

  it('writes the amount of a voucher twice, without a space', () => {
    expect(voucherAmount(won(150_000))).toBe('금150,000원(금일십오만원)');
    expect(voucherAmount(won(1_234_000))).toBe('금1,234,000원(금일백이십삼만사천원)');
  });
});

describe('reading money', () => {
  it.each([
    ['1234000', 1_234_000],
    ['1,234,000', 1_234_000],
    ['1,234,000원', 1_234_000],
    ['금 1,234,000원', 1_234_000],
    ['일금1,234,000원정', 1_234_000],
    ['₩1,234,000', 1_234_000],
    ['1234.00', 1234],
    ['-1,200', -1200],
    ['△1,200', -1200],
    ['(1,200)', -1200],
    ['-₩1,200', -1200],
    ['0', 0],
    ['-0', 0],
    ['5만원', 50_000],
    ['5만 원', 50_000],
    ['123만 4천 원', 1_234_000],
    ['1억 2,000만', 120_000_000],
    ['3천', 3000],
    ['4천500원', 4500],
    ['１，２００', 1200],
  ])('takes %s as %i', (typed, amount) => {
    expect(parseWon(typed)).toEqual({ ok: true, value: amount });
  });

  it.each([
    [' ₩6,000 ', 6000],
    [' ₩-   ', 0],
    ['  -  ', 0],
    ['일금 오만원정', 50_000],
    ['금 이십삼만 사천오백팔십원', 234_580],
    ['일금 일백만원정 (₩1,000,000)', 1_000_000],
    ['십오만원', 150_000],
    ['만원', 10_000],
    ['천오백원', 1500],
    ['일억이천만원', 120_000_000],
    ['–', 0],
    ['\\6,000', 6000],
    ['금234,580원(금이십삼만사천오백팔십원)', 234_580],
    ['금150,000원(금일십오만원)', 150_000],
    ['150,000원 (금 십오만 원정)', 150_000],
    ['872,000원(일시불)', 872_000],
    ['(1,200)', -1200],
    ['(1,200원)', -1200],
  ])('takes the form "%s"', (typed, amount) => {
    expect(parseWon(typed)).toEqual({ ok: true, value: amount });
  });

  it.each([
    ['234,580원(금이십삼만원)', 'won.format'],
    ['일금 오만원정(₩60,000)', 'won.format'],
    ['오십십원', 'won.format'],
    ['원', 'won.format'],
    ['금원', 'won.format'],
    ['872,000원(부가세 79,273원)', 'won.format'],
    ['6,000(일시불', 'won.format'],
    ['', 'won.empty'],
    ['백만', 'won.format'],
    ['만', 'won.format'],
    ['12.5', 'won.format'],
    ['1,23,4', 'won.format'],
    ['1.234.000', 'won.format'],
    ['1,200)', 'won.format'],
    ['$5', 'won.format'],
    ['=1+1', 'won.format'],
    ['1e5', 'won.format'],
    ['99999999999999999999', 'won.overflow'],
  ])('refuses "%s" with %s', (typed, code) => {
    expect(parseWon(typed)).toMatchObject({ ok: false, code });
  });
});

describe('VAT', () => {
  it('adds supply and tax up to the total, or says by how much not', () => {
    const split = { supply: won(10_000), vat: won(1000), total: won(11_000) };
    expect(checkVat(split)).toEqual({ ok: true, value: split });
    expect(checkVat({ ...split, total: won(11_100) })).toEqual({
      ok: false,
      code: 'money.vatMismatch',
      params: { sum: 11_000, total: 11_100 },
    });
  });

  it('is an eleventh of a total that includes it', () => {
    expect(splitVat(won(11_000))).toEqual({ supply: 10_000, vat: 1000, total: 11_000 });
    expect(splitVat(won(10_000))).toEqual({ supply: 9091, vat: 909, total: 10_000 });
    expect(splitVat(won(-11_000))).toEqual({ supply: -10_000, vat: -1000, total: -11_000 });
    expect(splitVat(won(5))).toEqual({ supply: 5, vat: 0, total: 5 });
    expect(splitVat(won(6))).toEqual({ supply: 5, vat: 1, total: 6 });
  });
});

describe('planned, spent and left', () => {
  const lines = [
    { id: 'hall', category: '임차료', sourceId: 'city', amount: won(500_000) },
    { id: 'tea', category: '식비', sourceId: 'own', amount: won(300_000) },
    { id: 'lunch', category: '식비', sourceId: 'city', amount: won(200_000) },
    { id: 'spare', category: '', sourceId: null, amount: won(0) },
  ];
  const expenses = [
    { lineId: 'hall', sourceId: null, total: won(487_500) },
    { lineId: 'tea', sourceId: 'city', total: won(320_000) },
    { lineId: null, sourceId: 'own', total: won(10_000) },
    { lineId: 'gone', sourceId: null, total: won(5000) },
  ];
  const rolled = rollUp(lines, expenses);

  it('stand by line, with one row for what was spent outside the plan', () => {
    expect(rolled.ok && rolled.value.byLine).toEqual([
      { key: 'hall', planned: 500_000, spent: 487_500, left: 12_500, rate: 97.5 },
      { key: 'tea', planned: 300_000, spent: 320_000, left: -20_000, rate: 106.7 },
      { key: 'lunch', planned: 200_000, spent: 0, left: 200_000, rate: 0 },
      { key: 'spare', planned: 0, spent: 0, left: 0, rate: null },
      { key: null, planned: 0, spent: 15_000, left: -15_000, rate: null },
    ]);
  });

  it('stand by category', () => {
    expect(rolled.ok && rolled.value.byCategory).toEqual([
      { key: '임차료', planned: 500_000, spent: 487_500, left: 12_500, rate: 97.5 },
      { key: '식비', planned: 500_000, spent: 320_000, left: 180_000, rate: 64 },
      { key: null, planned: 0, spent: 15_000, left: -15_000, rate: null },
    ]);
  });

  it('stand by source, an expense without one being charged to that of its line', () => {
    expect(rolled.ok && rolled.value.bySource).toEqual([
      { key: 'city', planned: 700_000, spent: 807_500, left: -107_500, rate: 115.4 },
      { key: 'own', planned: 300_000, spent: 10_000, left: 290_000, rate: 3.3 },
      { key: null, planned: 0, spent: 5000, left: -5000, rate: null },
    ]);
    expect(rolled.ok && rolled.value.total).toEqual({ planned: 1_000_000, spent: 822_500, left: 177_500, rate: 82.3 });
  });

  it('have no rate where nothing was planned, and round half away from nothing', () => {
    expect(rateOf(won(5), won(0))).toBeNull();
    expect(rateOf(won(1), won(2000))).toBe(0.1);
    expect(rateOf(won(-1), won(2000))).toBe(-0.1);
    expect(rateOf(won(1), won(3))).toBe(33.3);
    expect(rateOf(won(-1), won(-3))).toBe(33.3);
    expect(rateOf(won(9_007_199_254_740_991), won(9_007_199_254_740_991))).toBe(100);
  });

  it('refuse sums that cannot be counted', () => {
    const huge = { id: 'x', category: '', sourceId: null, amount: won(Number.MAX_SAFE_INTEGER) };
    expect(rollUp([huge, { ...huge, id: 'y' }], [])).toMatchObject({ code: 'money.overflow' });
  });
});

describe('what is returned', () => {
  const source: ReturnSource = {
    id: 'city',
    returnable: true,
    received: won(3_000_000),
    spent: won(2_876_543),
    interest: won(0),
    disallowed: won(0),
  };
  const own: ReturnSource = { ...source, id: 'own', returnable: false, received: won(1_000_000), spent: won(900_000) };

  it('is the balance, the interest and what was disallowed', () => {
    const one = { ...source, interest: won(1234), disallowed: won(50_000) };
    const result = returnAmounts({ sources: [one], pooledInterest: won(0), rounding: 'won' });
    expect(result).toEqual({
      ok: true,
      value: {
        rows: [{ id: 'city', balance: 123_457, interest: 1234, disallowed: 50_000, amount: 174_691 }],
        total: 174_691,
      },
    });
  });

  it('shares pooled interest by what each source gave, own money keeping its part', () => {
    const result = returnAmounts({ sources: [source, own], pooledInterest: won(1001), rounding: 'won' });
    expect(result.ok && result.value.rows.map((row) => [row.interest, row.amount])).toEqual([
      [751, 124_208],
      [250, 0],
    ]);
  });

  it('gives the odd won of the interest to the first of equals', () => {
    const like = [source, { ...source, id: 'province' }, { ...source, id: 'state' }];
    const result = returnAmounts({ sources: like, pooledInterest: won(1001), rounding: 'won' });
    expect(result.ok && result.value.rows.map((row) => row.interest)).toEqual([334, 334, 333]);
  });

  it('may drop what is below 10 won, with or without the interest', () => {
    const sources = [{ ...source, interest: won(15) }];
    const total = (rounding: 'won' | 'tenWon' | 'tenWonExceptInterest'): number => {
      const result = returnAmounts({ sources, pooledInterest: won(0), rounding });
      return result.ok ? result.value.total : -1;
    };
    expect([total('won'), total('tenWon'), total('tenWonExceptInterest')]).toEqual([123_472, 123_470, 123_465]);
  });

  it('is nothing for an overspent source and for no sources', () => {
    const overspent = { ...source, spent: won(4_000_000) };
    expect(returnAmounts({ sources: [overspent], pooledInterest: won(0), rounding: 'won' })).toMatchObject({
      value: { total: 0 },
    });
    expect(returnAmounts({ sources: [], pooledInterest: won(100), rounding: 'won' })).toEqual({
      ok: true,
      value: { rows: [], total: 0 },
    });
  });
});
