import { readCounted, readFormula } from '@app/features/money/model/formula.ts';
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

  test.each(['서른 개', '1.5개', '-3개', '1,20개', '', '개'])('is not %s', (text) => {
    expect(readCounted(text)).toBeNull();
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
    expect(readFormula(text)).toEqual({
      ok: true,
      formula: { unitPrice, quantity, quantityUnit, times, timesUnit },
    });
  });

  test('whose sum is not what its factors make is refused as such', () => {
    expect(readFormula('50,000 × 30개 = 1,600,000')).toEqual({ ok: false, fault: 'sum' });
  });

  test.each(['사과 × 3', '1 × 2 × 3 × 4', '-500 × 2', '500 × 둘', '500 × 2 = 많이'])('is not %s', (text) => {
    expect(readFormula(text)).toEqual({ ok: false, fault: 'shape' });
  });
});
