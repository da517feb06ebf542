import { headCounts } from '@shared/domain/head-counts.ts';
import { civilDate } from '@shared/domain/units.ts';
import {
  bookingFindings,
  capacityFindings,
  chosenVenue,
  namesPlace,
  venueLine,
} from '@shared/domain/venue-findings.ts';
import { describe, expect, test } from 'vitest';

const TYPED = {
  headCount: 40,
  expectedFrom: 'target',
  showRate: 70,
  expectedCount: null,
  guaranteedCount: null,
  peakCount: null,
} as const;
const COUNTS = headCounts(TYPED, { registered: 0, staff: 9 }, null);
const PLACE = {
  state: 'candidate',
  layout: 'rounds',
  areaM2: null,
  seatsTheatre: 60,
  seatsClassroom: null,
  seatsRounds: 30,
  seatsUShape: null,
  seatsStanding: null,
  houseCapacity: 50,
  wheelchairPlaces: 1,
  visitedOn: null,
} as const;

describe('capacity', () => {
  test('counts seats against who is expected and the house against everyone or the peak', () => {
    expect(capacityFindings(PLACE, COUNTS)).toEqual([
      { code: 'seatsShort', params: { seats: 30, expected: 40, lacking: 10 } },
    ]);
    const peak = headCounts({ ...TYPED, headCount: 30, peakCount: 51 }, { registered: 0, staff: 9 }, null);
    expect(capacityFindings(PLACE, peak)).toEqual([{ code: 'overCapacity', params: { capacity: 50, people: 51 } }]);
  });

  test('of 0 is pointed out as such; an unknown wheelchair place is not read as one', () => {
    const found = capacityFindings({ ...PLACE, seatsRounds: 0, wheelchairPlaces: null }, COUNTS);
    expect(found.map(({ code }) => code)).toEqual(['noSeats', 'wheelchairUnknown']);
    expect(capacityFindings({ ...PLACE, layout: 'theatre', wheelchairPlaces: 0 }, COUNTS)).toEqual([
      { code: 'noWheelchair', params: {} },
    ]);
  });
});

describe('the booking', () => {
  const today = civilDate('2026-11-10');
  const eventDate = civilDate('2026-11-21');
  const due = (dueOn: string, doneOn: string | null = null) => ({
    what: '잔금',
    dueOn: civilDate(dueOn),
    doneOn: doneOn === null ? null : civilDate(doneOn),
    amountWon: 50_000,
  });
  const codes = (terms: readonly ReturnType<typeof due>[], host: { phone: string } | null, state = 'booked' as const) =>
    bookingFindings({ ...PLACE, state, visitedOn: today }, { counts: COUNTS, host, terms, today, eventDate }).map(
      ({ code }) => code,
    );

  test('wants a host with a phone, and what is due within a week or late', () => {
    expect(codes([due('2026-11-17'), due('2026-11-18'), due('2026-11-09')], { phone: '01000000000' })).toEqual([
      'termDue',
      'termLate',
    ]);
    expect(codes([due('2026-11-09', '2026-11-08')], { phone: '' })).toEqual(['hostUnreachable']);
    expect(codes([], null)).toEqual(['noHost']);
  });

  test('that does not stand two weeks before the event is pointed out', () => {
    const facts = { counts: COUNTS, host: { phone: '1' }, terms: [], today, eventDate };
    const held = { ...PLACE, state: 'held', visitedOn: today } as const;
    expect(bookingFindings(held, facts).map(({ code }) => code)).toEqual(['notBooked']);
    expect(bookingFindings(held, { ...facts, eventDate: civilDate('2026-12-21') })).toEqual([]);
  });
});

test('the line of the papers has the address where it fits, and is told apart from another place', () => {
  expect(venueLine({ title: '강당', address: ' 진관동 ' })).toBe('강당 (진관동)');
  expect(venueLine({ title: '강당', address: '가'.repeat(298) })).toBe('강당');
  expect([namesPlace('강당 (진관동)', '강당'), namesPlace('마당', '강당')]).toEqual([true, false]);
  expect(chosenVenue([{ isChosen: false }])).toBeUndefined();
});
