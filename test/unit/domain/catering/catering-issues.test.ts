import { cateringIssues, perHead } from '@shared/domain/catering/catering-issues.ts';
import type { CateringFacts, OrderFacts } from '@shared/domain/catering/catering-issues.ts';
import { USUAL_WINDOWS } from '@shared/domain/catering/meal-rules.ts';
import { timedServices } from '@shared/domain/catering/service-times.ts';
import { headCounts } from '@shared/domain/head-counts.ts';
import { civilDate, won } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';

const COUNTS = headCounts(
  { headCount: 28, expectedFrom: 'target', showRate: 70, expectedCount: null, guaranteedCount: 28, peakCount: null },
  { registered: 30, staff: 9, isConfirmed: true },
  null,
);
const SERVICE = {
  id: 'lunch',
  kind: 'light',
  title: '김밥',
  cueId: null,
  startAt: 720,
  endAt: 750,
  setBefore: 30,
  clearAfter: null,
  basis: 'guaranteed',
  heads: null,
} as const;
const ITEM = {
  id: 'gimbap',
  serviceId: 'lunch',
  vendorId: 'shop',
  name: '김밥과 물',
  diets: '비건',
  basis: 'guaranteed',
  perUnits: 1,
  perHeads: 1,
  margin: 0,
  pack: 1,
  quantity: 28,
  unitPrice: won(8000),
  isQuantityTyped: false,
} as const;
const ORDER: OrderFacts = {
  id: 'order',
  vendorId: 'shop',
  state: 'confirmed',
  guaranteed: 30,
  guaranteedOn: civilDate('2026-11-10'),
  deadline: civilDate('2026-11-18'),
  deliverUntil: 690,
  contactId: 'someone',
};

function issues(change: Partial<CateringFacts>, services: readonly (typeof SERVICE | object)[] = [SERVICE]) {
  const facts: CateringFacts = {
    services: timedServices(services as readonly (typeof SERVICE)[], [], null),
    items: [ITEM],
    orders: [ORDER],
    diets: [],
    dietsAskedOn: civilDate('2026-11-01'),
    windows: USUAL_WINDOWS,
    perHeadLimit: null,
    counts: { ...COUNTS, staff: { value: 0, source: 'counted' } },
    event: { from: 660, to: 780 },
    eventDate: civilDate('2026-11-21'),
    today: civilDate('2026-11-10'),
    hasFoodLine: true,
    isFoodAllowed: null,
    ...change,
  };
  return cateringIssues(facts);
}
const kinds = (...args: Parameters<typeof issues>) => issues(...args).map(({ kind }) => kind);

test('an event that is looked after has nothing to look at', () => {
  expect(kinds({})).toEqual([]);
});

describe('the day', () => {
  test('over a meal time wants a meal or light food, for the staff too', () => {
    expect(issues({}, [{ ...SERVICE, kind: 'drink' }])[0]).toMatchObject({
      kind: 'mealOverlap',
      meal: 'lunch',
      minutes: 90,
    });
    expect(issues({ counts: COUNTS })).toEqual([{ kind: 'staffMeal', meal: 'lunch', minutes: 90, count: 9 }]);
    expect(kinds({ counts: COUNTS }, [SERVICE, { ...SERVICE, id: 'staff', kind: 'staffMeal' }])).toEqual([]);
  });

  test('without a drink for two hours is said, once anything is served at all', () => {
    expect(kinds({ items: [{ ...ITEM, name: '김밥' }] })).toEqual(['dry']);
    expect(kinds({ items: [], event: { from: 840, to: 960 } }, [])).toEqual([]);
  });

  test('in a house that allows no food is said; not knowing is not', () => {
    expect(kinds({ isFoodAllowed: false })).toEqual(['houseBan']);
    expect(kinds({ isFoodAllowed: true })).toEqual([]);
  });
});

describe('money', () => {
  test('a serving above the limit for each names both; the number of eaters divides it', () => {
    expect(issues({ perHeadLimit: won(7000) })).toEqual([
      { kind: 'perHead', serviceId: 'lunch', amount: 8000, limit: 7000 },
    ]);
    expect(kinds({ perHeadLimit: won(8000) })).toEqual([]);
    expect(perHead(won(100), 3)).toBe(34);
    expect(perHead(won(100), 0)).toBeNull();
  });

  test('food without a line of the budget is said, even once the event is over', () => {
    expect(kinds({ hasFoodLine: false, today: civilDate('2026-12-01'), isFoodAllowed: false })).toEqual(['foodLine']);
  });
});

describe('an order', () => {
  const of = (change: Partial<OrderFacts>, today = '2026-11-10') =>
    issues({ orders: [{ ...ORDER, ...change }], today: civilDate(today) });

  test('that is not given with its number is warned of three days before the deadline, and after it', () => {
    expect(of({ state: 'draft' }, '2026-11-14')).toEqual([]);
    expect(of({ state: 'draft' }, '2026-11-15')).toEqual([{ kind: 'deadlineNear', orderId: 'order', days: 3 }]);
    expect(of({ guaranteed: null, state: 'sent' }, '2026-11-20').map(({ kind }) => kind)).toContain('deadlinePast');
  });

  test('with a number given late, or below those who confirmed, or without a contact, says so', () => {
    expect(of({ guaranteedOn: civilDate('2026-11-20') })).toEqual([{ kind: 'late', orderId: 'order', days: 2 }]);
    expect(of({ guaranteed: 28 })).toEqual([
      { kind: 'belowConfirmed', orderId: 'order', guaranteed: 28, confirmed: 30 },
    ]);
    expect(of({ contactId: null })).toEqual([{ kind: 'noContact', orderId: 'order' }]);
  });

  test('that comes later than the table is set says by when it is needed', () => {
    expect(of({ deliverUntil: 700 })).toEqual([
      { kind: 'deliveredLate', orderId: 'order', serviceId: 'lunch', setBy: 690 },
    ]);
  });
});

test('diets that nobody asked about, and those that no item suits, are said', () => {
  expect(kinds({ dietsAskedOn: null })).toEqual(['dietsUnasked']);
  expect(issues({ diets: [{ kind: 'nuts', count: 2 }] })).toEqual([{ kind: 'diet', diet: 'nuts', count: 2 }]);
});
