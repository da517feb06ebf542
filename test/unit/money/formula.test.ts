import { readCount, readCounted, readFormula } from '@app/features/money/model/formula.ts';
import { describe, expect, test } from 'vitest';

describe('a number with its unit', () => {
  test.each([
    ['30개', 30, '개'],
    ['1,200 명', 1200, '명'],
    ['12', 12, ''],
    ['２회', 2, '회'],
    ['0', 0, ''],
    ['3박 4일', 3, '박 4일'],
  ])('%s', (text, count, unit) => {
    expect(readCounted(text)).toEqual({ count, unit });
  });

  test.each(['서른 개', '1.5개', '-3개', '1,20개', '', '개', '10+5', '2~3', '10-2', '10×2'])('is not %s', (text) => {
    expect(readCounted(text)).toBeNull();
  });
});

describe('a count in a cell of its own', () => {
  test.each([
    ['10+5', 15, ''],
    ['30명+10명', 40, '명'],
    ['30명 + 10', 40, '명'],
    ['4모둠×5', 20, '모둠'],
    ['30개', 30, '개'],
  ])('%s', (text, count, unit) => {
    expect(readCount(text)).toEqual({ count, unit });
  });

  test.each(['2~3', '10-2', '30명+2팀', '10+', '', '약 10'])('is not %s', (text) => {
    expect(readCount(text)).toBeNull();
  });
});

describe('a formula that is no plain product', () => {
  test.each([
    ['5,000원×30명+3,000원×10명', 180_000],
    ['2,969,287원×11명×12월-391,000,000원', 945_884],
    ['200,000원×2명÷2', 200_000],
    ['1,000,000원×10%', 100_000],
    ['1,000원 × 2명 × 3회 × 4일', 24_000],
    ['3만원×2회+5천원×4명 = 80,000', 80_000],
  ])('%s is worked out, and kept as it was written', (text, unitPrice) => {
    expect(readFormula(text, '식')).toEqual({
      ok: true,
      formula: {
        unitPrice,
        quantity: 1,
        quantityUnit: `식 (${text.split('=')[0]?.trim()})`,
        times: 1,
        timesUnit: '',
      },
    });
  });

  test.each(['10,000원÷3', '2,969,287원×11명×12월-392,946,000원', '5,000원×30명+', '5,000원×2~3명', '10+5'])(
    '%s is refused',
    (text) => {
      expect(readFormula(text, '식')).toEqual({ ok: false, fault: 'shape' });
    },
  );

  test('whose written sum is another is refused as such', () => {
    expect(readFormula('5,000원×30명+3,000원×10명 = 190,000원', '식')).toEqual({ ok: false, fault: 'sum' });
  });
});

describe('a formula as people write it', () => {
  test.each([
    ['50,000원 × 30개 × 2회', [50_000, 30, '개', 2, '회']],
    ['86,666원×8명×12월', [86_666, 8, '명', 12, '월']],
    ['5만원 x 3', [50_000, 3, '', 1, '']],
    ['300000', [300_000, 1, '', 1, '']],
    ['50,000 * 30개 = 1,500,000', [50_000, 30, '개', 1, '']],
  ])('%s', (text, [unitPrice, quantity, quantityUnit, times, timesUnit]) => {
    expect(readFormula(text, '식')).toEqual({
      ok: true,
      formula: { unitPrice, quantity, quantityUnit, times, timesUnit },
    });
  });

  test('whose sum is not what its factors make is refused as such', () => {
    expect(readFormula('50,000 × 30개 = 1,600,000', '식')).toEqual({ ok: false, fault: 'sum' });
  });

  test.each(['사과 × 3', '1 × 2 × 3 × 4', '-500 × 2', '500 × 둘', '500 × 2 = 많이'])('is not %s', (text) => {
    expect(readFormula(text, '식')).toEqual({ ok: false, fault: 'shape' });
  });
});
