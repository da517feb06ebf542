import { dietsIn, dietsOfParticipants, dietsWithoutItem } from '@shared/domain/catering/diets.ts';
import { beyondLine, daysLate, daysLeft, nextOrderNumber, orderSum } from '@shared/domain/catering/orders.ts';
import { civilDate, won } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';

const ITEMS = [
  { unitPrice: won(2000), quantity: 42 },
  { unitPrice: won(700), quantity: 60 },
];

describe('the sum of an order', () => {
  test('splits into supply and tax, whether the prices hold it or not', () => {
    expect(orderSum(ITEMS, 'included')).toEqual({ supply: 114_545, vat: 11_455, total: 126_000 });
    expect(orderSum(ITEMS, 'added')).toEqual({ supply: 126_000, vat: 12_600, total: 138_600 });
    expect(orderSum(ITEMS, 'exempt')).toEqual({ supply: 126_000, vat: 0, total: 126_000 });
    expect(orderSum([{ unitPrice: won(15), quantity: 1 }], 'added').total).toBe(16);
  });

  test('differs from its line of the budget by so much', () => {
    expect(beyondLine(won(126_000), { unitPrice: won(100_000), quantity: 1, times: 1 })).toBe(26_000);
    expect(beyondLine(won(126_000), { unitPrice: won(3000), quantity: 42, times: 1 })).toBe(0);
  });
});

test('days to a deadline, and days by which a number came too late', () => {
  const deadline = civilDate('2026-11-18');
  expect(daysLeft(deadline, civilDate('2026-11-15'))).toBe(3);
  expect(daysLeft(null, civilDate('2026-11-15'))).toBeNull();
  expect(daysLate({ deadline, guaranteedOn: civilDate('2026-11-20') })).toBe(2);
  expect(daysLate({ deadline, guaranteedOn: civilDate('2026-11-18') })).toBe(0);
});

test('the next number is one above the largest that is a plain number', () => {
  expect(nextOrderNumber([{ number: '2' }, { number: '2026-가' }, { number: '' }])).toBe('3');
});

describe('diets', () => {
  test('are read as people write them; vegan is not counted as vegetarian too', () => {
    expect(dietsIn('비건 채식입니다')).toEqual(['vegan']);
    expect(dietsIn('땅콩 알레르기, 할랄')).toEqual(['halal', 'nuts']);
    expect(dietsIn('휠체어')).toEqual([]);
  });

  test('are counted of those who are chosen or sure, without a name', () => {
    const row = (state: string, accessNeed: string) => ({ state, accessNeed });
    expect(
      dietsOfParticipants([row('confirmed', '채식'), row('selected', '채식, 견과'), row('cancelled', '채식')]),
    ).toEqual([
      { kind: 'vegetarian', count: 2 },
      { kind: 'nuts', count: 1 },
    ]);
  });

  test('want an item that is marked for them; vegan food suits vegetarians', () => {
    const counts = [
      { kind: 'vegetarian', count: 2 },
      { kind: 'nuts', count: 1 },
    ] as const;
    expect(dietsWithoutItem(counts, [{ diets: '비건' }])).toEqual([{ kind: 'nuts', count: 1 }]);
  });
});
