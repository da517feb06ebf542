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
    ['30.0', 30, ''],
    ['20㎡', 20, 'm2'],
    ['4Box', 4, 'Box'],
    ['일식', 1, '식'],
  ])('%s', (text, count, unit) => {
    expect(readCounted(text)).toEqual({ count, unit });
  });

  test.each(['서른 개', '1.5개', '-3개', '1,20개', '', '개', '10+5', '2~3', '10-2', '10×2', '1,000천원', '30명 20개'])(
    'is not %s',
    (text) => {
      expect(readCounted(text)).toBeNull();
    },
  );
});

describe('a count in a cell of its own', () => {
  test.each([
    ['10+5', 15, ''],
    ['30명+10명', 40, '명'],
    ['30명 + 10', 40, '명'],
    ['4모둠×5', 20, '모둠'],
    ['12명×3회', 36, '명×회'],
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
    ['(7,000원+2,500원)×12명', 114_000],
    ['(150,000원×2명)+(80,000원×3명)', 540_000],
    ['7,000원×(20+4)명', 168_000],
    ['420,000원/4', 105_000],
    ['420,000원×1/4', 105_000],
    ['420,000원×0.5일', 210_000],
    ['420,000원×1식×1.1', 462_000],
    ['420,000원×12.5%', 52_500],
    ['7,000원×24명-8,000원(할인)', 160_000],
    ['7,000원×24명 + 예비비 32,000원', 200_000],
    ['강사료: 150,000원×2시간', 300_000],
    ['7000×24+2500×12', 198_000],
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

  test('lines and lists of products are added, each with its own sum', () => {
    const worth = (text: string) => {
      const read = readFormula(text, '식');
      return read.ok ? read.formula.unitPrice * read.formula.quantity * read.formula.times : read.fault;
    };
    expect(worth('7,000원×24명\n2,500원×12명')).toBe(198_000);
    expect(worth('- 7,000원×24명 = 168,000원\n- 2,500원×12명 = 30,000원')).toBe(198_000);
    expect(worth('7,000원×24명, 2,500원×12명')).toBe(198_000);
    expect(worth('7,000원×24명 = 168,000원\n2,500원×12명 = 31,000원')).toBe('sum');
  });

  test.each([
    '7,000원 24명',
    '7,000원·24명',
    '7,000원×24명 / 2,500원×12명',
    '7,000원×24~30명',
    '7,000원×약 24명',
    '7,000원×24명-2명',
    '7,000원×2,500원',
    '7,000원×24명×2회≒340,000',
    '(7,000원×24명',
    '실비',
  ])('%s is refused', (text) => {
    expect(readFormula(text, '식')).toEqual({ ok: false, fault: 'shape' });
  });

  test('a tax that is still to be added is told', () => {
    expect(readFormula('420,000원(VAT 별도)×1식', '식')).toEqual({ ok: false, fault: 'vat' });
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
    ['7,000원 × 24명 × 2회 (= 336,000)', [7_000, 24, '명', 2, '회']],
    ['○ 7,000원∗24명', [7_000, 24, '명', 1, '']],
    ['24명×7,000원×2회', [7_000, 24, '명', 2, '회']],
    ['7,000원/인×24인', [7_000, 24, '인', 1, '']],
    ['@7,000×24', [7_000, 24, '', 1, '']],
    ['1,300천원×2회', [1_300_000, 2, '회', 1, '']],
    ['=7000*24', [7_000, 24, '', 1, '']],
    ['7,000원×24명 (VAT 포함)', [7_000, 24, '명 (VAT 포함)', 1, '']],
    ['금 삼십이만원×1식', [320_000, 1, '식', 1, '']],
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
