import {
  dateResolver,
  drawnTogether,
  fatesOf,
  HANGS_ON_NOTHING,
  ringOfDates,
  usualRoll,
} from '@shared/domain/anchored-dates.ts';
import type { AnchorDays, AnchoredCard, Hanging } from '@shared/domain/anchored-dates.ts';
import { addDays } from '@shared/domain/civil-date.ts';
import { civilDate } from '@shared/domain/units.ts';
import { dayFacts } from '@shared/domain/working-days.ts';
import { fc } from '../../support/chance.ts';
import { describe, expect, test } from 'vitest';

function daysOf(eventDate: string | null, more: Partial<AnchorDays> = {}): AnchorDays {
  return {
    eventDate: eventDate === null ? null : civilDate(eventDate),
    planningStart: null,
    settlementDue: null,
    namedDates: [],
    daysOff: [],
    ...more,
  };
}

function onEvent(offsetDays: number, more: Partial<Hanging> = {}): Hanging {
  return { ...HANGS_ON_NOTHING, anchor: 'event', offsetDays, roll: usualRoll(offsetDays), ...more };
}

function card(id: string, startOn: string | null, more: Partial<AnchoredCard>): AnchoredCard {
  const dateKind = startOn === null ? 'none' : 'day';
  const date = startOn === null ? null : civilDate(startOn);
  return { id, ...HANGS_ON_NOTHING, status: 'todo', pinned: false, dateKind, startOn: date, endOn: null, ...more };
}

function dateOf(days: AnchorDays, hanging: Hanging): string | undefined {
  return dateResolver(days).resolve(hanging)?.date;
}

describe('a date that hangs on the event', () => {
  test('rolls off a holiday to the side of its work, and says off what', () => {
    const days = daysOf('2026-10-10');
    expect(dateResolver(days).resolve(onEvent(-1))).toEqual({
      date: '2026-10-08',
      rolledFrom: '2026-10-09',
      rolledOff: ['한글날'],
    });
    expect(dateResolver(days).resolve(onEvent(1))).toEqual({
      date: '2026-10-12',
      rolledFrom: '2026-10-11',
      rolledOff: [],
    });
  });

  test('counts working days over holidays and the days off of one’s own', () => {
    const daysOff = [{ date: civilDate('2026-09-22'), title: '팀 쉬는 날' }];
    const working = (offsetDays: number) => onEvent(offsetDays, { dayKind: 'working' });
    expect(dateOf(daysOf('2026-09-25'), working(-1))).toBe('2026-09-23');
    expect(dateOf(daysOf('2026-09-25', { daysOff }), working(-2))).toBe('2026-09-21');
    expect(dateOf(daysOf('2026-09-25'), working(1))).toBe('2026-09-28');
  });

  test('never rolls onto or over the event day, which itself stands on whatever day it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: -40, max: 40 }),
        fc.constantFrom('before' as const, 'after' as const),
        (day, offset, roll) => {
          const event = addDays(civilDate('2023-01-01'), day);
          const date = dateOf(daysOf(event), onEvent(offset, { roll })) ?? '';
          const isRestful = !dayFacts(civilDate(date)).isWorkingDay;
          const side = date < event ? -1 : date > event ? 1 : 0;
          expect([side, offset !== 0 && isRestful]).toEqual([Math.sign(offset), false]);
        },
      ),
    );
  });

  test('keeps the order of the offsets', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: -130, max: 40 }),
        fc.integer({ min: -130, max: 40 }),
        (day, one, other) => {
          const days = daysOf(addDays(civilDate('2023-01-01'), day));
          const [first, last] = [Math.min(one, other), Math.max(one, other)];
          expect((dateOf(days, onEvent(first)) ?? '') <= (dateOf(days, onEvent(last)) ?? '')).toBe(true);
        },
      ),
    );
  });

  test('in a year whose holidays are not known goes by weekends alone', () => {
    expect(dateOf(daysOf('2030-03-04'), onEvent(-1))).toBe('2030-03-01');
  });
});

describe('a named date', () => {
  const closing = { id: 'closing', title: '모집 마감', date: null, ...onEvent(-21) };
  const reminder: Hanging = {
    ...HANGS_ON_NOTHING,
    anchor: 'named',
    anchorDateId: 'closing',
    offsetDays: -7,
    roll: 'before',
  };

  test('hangs on the event itself, and carries what hangs on it along', () => {
    expect(dateOf(daysOf('2026-11-21', { namedDates: [closing] }), reminder)).toBe('2026-10-23');
    expect(dateOf(daysOf(null, { namedDates: [closing] }), reminder)).toBeUndefined();
  });

  test('that hangs on itself through others has no date, and the ring is told', () => {
    const ring = [
      { ...closing, anchor: 'named' as const, anchorDateId: 'list' },
      { ...closing, id: 'list', anchor: 'named' as const, anchorDateId: 'closing' },
      { ...closing, id: 'apart', anchor: 'named' as const, anchorDateId: 'list' },
    ];
    const days = daysOf('2026-11-21', { namedDates: ring });
    expect(ring.map(({ id }) => dateResolver(days).named(id))).toEqual([null, null, null]);
    expect(ringOfDates(ring)?.toSorted()).toEqual(['closing', 'list']);
    expect(ringOfDates([closing])).toBeNull();
  });
});

describe('an event moved from 21 November to Chuseok, 25 September 2026', () => {
  const [before, after] = [daysOf('2026-11-21'), daysOf('2026-09-25')];
  const cards = [
    card('two weeks', '2026-11-06', onEvent(-14)),
    card('working day', '2026-11-20', onEvent(-1, { dayKind: 'working' })),
    card('range', '2026-11-16', { ...onEvent(-5), dateKind: 'range', endOn: civilDate('2026-11-18') }),
    card('pinned', '2026-11-12', { ...onEvent(-9), pinned: true }),
    card('done', '2026-11-11', { ...onEvent(-10), status: 'done' }),
    card('later', null, { ...onEvent(3), dateKind: 'tbd' }),
    card('own', '2026-11-10', {}),
  ];

  test('takes along what hangs on it, off the holidays; pinned and done cards stay', () => {
    const fates = fatesOf(cards, before, after).map((fate) =>
      fate.kind === 'moves'
        ? [fate.card.id, fate.dates.startOn, fate.dates.endOn, fate.resolved.rolledOff]
        : [fate.card.id, fate.reason],
    );
    expect(fates).toEqual([
      ['two weeks', '2026-09-11', null, []],
      ['working day', '2026-09-23', null, []],
      ['range', '2026-09-18', '2026-09-20', []],
      ['pinned', 'pinned'],
      ['done', 'done'],
      ['later', 'later'],
    ]);
  });

  test('leaves the cards where they are when it loses its date, and dates them when it has one again', () => {
    const lost = fatesOf(cards, before, daysOf(null));
    expect(lost.map((fate) => (fate.kind === 'stays' ? fate.reason : fate.kind))).toEqual([
      'noAnchor',
      'noAnchor',
      'noAnchor',
      'pinned',
      'done',
      'later',
    ]);
    const waiting = [card('waits', null, onEvent(-14))];
    expect(fatesOf(waiting, daysOf(null), after)).toMatchObject([{ kind: 'moves', dates: { startOn: '2026-09-11' } }]);
  });
});

test('what comes before an event that is near draws together in the same order', () => {
  const near = [-120, -60, -14, -1, 0, 7].map((offset) => drawnTogether(offset, 30, 120));
  expect(near).toEqual([-30, -15, -3, 0, 0, 7]);
  expect(Object.is(near[3], -0)).toBe(false);
  expect(drawnTogether(-14, 200, 120)).toBe(-14);
});
