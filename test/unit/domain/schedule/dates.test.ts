import { addDays } from '@shared/domain/civil-date.ts';
import { datesOn, moveSpan, spanOfCard, withDates } from '@shared/domain/schedule/card-dates.ts';
import type { CardDates } from '@shared/domain/schedule/card-dates.ts';
import { dateResolver, HANGS_ON_NOTHING } from '@shared/domain/anchored-dates.ts';
import { gateDaysOf, milestonesOf, namedMilestones, wholeSpan } from '@shared/domain/schedule/milestones.ts';
import { cardsByDay, meetingsByDay, monthWeeks } from '@shared/domain/schedule/month.ts';
import { timelineRows, undatedCards } from '@shared/domain/schedule/rows.ts';
import { axisWidth, dayAt, daysOf, monthsIn, partOf, weeksIn, xOfDay } from '@shared/domain/schedule/time-axis.ts';
import { daysToBegin, preparationOf } from '@shared/domain/preparation.ts';
import { civilDate, minuteOfDay } from '@shared/domain/units.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const d = civilDate;

function card(fields: Partial<CardDates> = {}): CardDates {
  return { dateKind: 'none', startOn: null, startAt: null, endOn: null, endAt: null, ...fields };
}

describe('the axis', () => {
  const axis = { from: d('2026-09-10'), to: d('2026-11-21'), dayWidth: 3 };

  test('cuts months and weeks, the first and last as far as it goes', () => {
    expect(monthsIn(axis).map(({ from, to, width }) => [from, to, width])).toEqual([
      ['2026-09-10', '2026-09-30', 63],
      ['2026-10-01', '2026-10-31', 93],
      ['2026-11-01', '2026-11-21', 63],
    ]);
    expect(weeksIn(axis)[0]).toMatchObject({ from: '2026-09-10', to: '2026-09-13' });
    expect(weeksIn(axis)[1]?.from).toBe('2026-09-14');
    expect(monthsIn(axis).reduce((sum, { width }) => sum + width, 0)).toBe(axisWidth(axis));
  });

  test('finds the day at every place, and the end beyond it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: daysOf(axis) - 1 }),
        fc.double({ min: 0, max: 2.99, noNaN: true }),
        (day, within) => {
          const date = addDays(axis.from, day);
          expect(dayAt(axis, xOfDay(axis, date) + within)).toBe(date);
        },
      ),
    );
    expect([dayAt(axis, -50), dayAt(axis, 9999)]).toEqual([axis.from, axis.to]);
  });

  test('shows what of a span lies on it', () => {
    expect(partOf(axis, { from: d('2026-09-01'), to: d('2026-09-11') })).toEqual({
      from: '2026-09-10',
      to: '2026-09-11',
      x: 0,
      width: 6,
    });
    expect(partOf(axis, { from: d('2026-12-01'), to: d('2026-12-02') })).toBeNull();
  });
});

describe('the days of a card', () => {
  const range = { from: d('2026-09-23'), to: d('2026-09-25') };

  test('move as a whole, and an end stops at the other one', () => {
    expect(moveSpan(range, 'whole', { days: 7 })).toEqual({ from: '2026-09-30', to: '2026-10-02' });
    expect(moveSpan(range, 'end', { days: -9 })).toEqual({ from: '2026-09-23', to: '2026-09-23' });
    expect(moveSpan(range, 'start', { days: 9 })).toEqual({ from: '2026-09-25', to: '2026-09-25' });
  });

  test('step over weekends and 추석 in working days; a whole keeps its length', () => {
    // 24 to 26 September 2026 are 추석, the 27th is a Sunday.
    expect(moveSpan(range, 'whole', { days: 1, working: true })).toEqual({ from: '2026-09-28', to: '2026-09-30' });
  });

  test('keep their length whatever the steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.boolean(), (days, working) => {
        expect(daysOf(moveSpan(range, 'whole', { days, working }))).toBe(daysOf(range));
      }),
    );
  });

  test('keep their times; a range that becomes one day ends no earlier than it starts', () => {
    const one = card({ dateKind: 'day', startOn: d('2026-09-15'), startAt: minuteOfDay(810), endAt: minuteOfDay(900) });
    expect(datesOn(one, { from: d('2026-09-16'), to: d('2026-09-16') })).toEqual({
      dateKind: 'day',
      startOn: '2026-09-16',
      startAt: 810,
      endAt: 900,
    });
    const night = { ...one, dateKind: 'range', endOn: d('2026-09-16'), endAt: minuteOfDay(60) } as const;
    expect(datesOn(night, { from: d('2026-09-15'), to: d('2026-09-15') })).toMatchObject({
      dateKind: 'day',
      endAt: null,
    });
    expect(withDates(night, datesOn(night, { from: d('2026-09-15'), to: d('2026-09-15') })).endOn).toBeNull();
  });

  test('are given to a card that has none, 추후 확정 too', () => {
    expect(spanOfCard(card({ dateKind: 'tbd' }))).toBeNull();
    expect(datesOn(card({ dateKind: 'tbd' }), { from: d('2026-09-28'), to: d('2026-09-28') })).toEqual({
      dateKind: 'day',
      startOn: '2026-09-28',
      startAt: null,
      endAt: null,
    });
  });
});

describe('rows', () => {
  const cards = [
    { id: 'b', stage: 'plan', area: 'venue', leads: ['x'], ...card({ dateKind: 'day', startOn: d('2026-09-20') }) },
    { id: 'a', stage: 'topic', area: 'venue', leads: [], ...card({ dateKind: 'day', startOn: d('2026-09-10') }) },
    {
      id: 'c',
      stage: 'plan',
      area: 'topic',
      leads: ['gone', 'x'],
      ...card({ dateKind: 'day', startOn: d('2026-09-01') }),
    },
    { id: 'n', stage: 'plan', area: 'topic', leads: [], ...card() },
    { id: 't', stage: 'plan', area: 'topic', leads: [], ...card({ dateKind: 'tbd' }) },
  ] as const;
  const names = (grouping: 'area' | 'stage' | 'owner', closed: readonly string[] = []) =>
    timelineRows(cards, { grouping, people: ['x'], closed: new Set(closed) }).map((row) =>
      row.kind === 'group' ? `${row.key} ${row.count}` : row.card.id,
    );

  test('stand in groups by day; a folded group shows its head alone', () => {
    expect(names('area')).toEqual(['topic 1', 'c', 'venue 2', 'a', 'b']);
    expect(names('area', ['venue'])).toEqual(['topic 1', 'c', 'venue 2']);
    expect(names('stage')).toEqual(['topic 1', 'a', 'plan 2', 'c', 'b']);
    expect(names('owner')).toEqual(['x 2', 'c', 'b', 'nobody 1', 'a']);
  });

  test('leave out what has no day; the tray has it, 추후 확정 first', () => {
    expect(undatedCards(cards).map(({ id }) => id)).toEqual(['t', 'n']);
  });
});

describe('milestones', () => {
  const facts = { planningStart: d('2026-07-01'), eventDate: d('2026-11-21'), settlementDue: d('2027-01-20') };
  const cards = [
    { stage: 'topic', ...card({ dateKind: 'day', startOn: d('2026-07-20') }) },
    { stage: 'plan', ...card({ dateKind: 'range', startOn: d('2026-08-01'), endOn: d('2026-09-05') }) },
    { stage: 'prepare', ...card({ dateKind: 'day', startOn: d('2026-11-25') }) },
  ] as const;

  test('are the event, its beginnings and the gates, in the order of their days', () => {
    const gates = gateDaysOf(facts, cards);
    expect(gates).toEqual({ topic: '2026-07-20', plan: '2026-09-05', prepare: '2026-11-20', followup: '2027-01-20' });
    expect(milestonesOf(facts, gates).map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      'planningStart 2026-07-01',
      'gate 2026-07-20',
      'gate 2026-09-05',
      'gate 2026-11-20',
      'event 2026-11-21',
      'settlementDue 2027-01-20',
    ]);
  });

  test('are named dates too, before what everybody knows of the same day, where they have one', () => {
    const hanging = { ...HANGS_ON_NOTHING, anchor: 'event' } as const;
    const namedDates = [
      { id: 'closing', title: '모집 마감', date: null, ...hanging, offsetDays: -21 },
      { id: 'opening', title: '문 여는 날', date: null, ...hanging, offsetDays: 0 },
      { id: 'later', title: '발표', date: null, ...HANGS_ON_NOTHING },
    ];
    const named = namedMilestones(namedDates, dateResolver({ ...facts, namedDates, daysOff: [] }));
    expect(named.map(({ title, on }) => `${title} ${on}`)).toEqual(['모집 마감 2026-10-31', '문 여는 날 2026-11-21']);
    expect(milestonesOf(facts, {}, named).map(({ kind }) => kind)).toEqual([
      'planningStart',
      'named',
      'named',
      'event',
      'settlementDue',
    ]);
  });

  test('nothing has a day where nothing is known', () => {
    const none = { planningStart: null, eventDate: null, settlementDue: null };
    expect([gateDaysOf(none, []), milestonesOf(none, {}), wholeSpan(none, [card()])]).toEqual([{}, [], null]);
    expect(wholeSpan(facts, cards)).toEqual({ from: '2026-07-01', to: '2027-01-20' });
    expect(wholeSpan(facts, cards, [d('2027-02-03')])).toEqual({ from: '2026-07-01', to: '2027-02-03' });
  });

  test('preparation takes three to six months (requirements A27)', () => {
    const length = (from: string) => preparationOf(d(from), d('2026-11-21')).length;
    expect([length('2026-09-01'), length('2026-08-21'), length('2026-05-21'), length('2026-05-20')]).toEqual([
      'short',
      'fitting',
      'fitting',
      'long',
    ]);
    expect(daysToBegin(d('2026-11-21'))).toEqual({ from: '2026-05-21', to: '2026-08-21' });
  });
});

describe('a month', () => {
  test('is whole weeks, Sunday first', () => {
    const weeks = monthWeeks(d('2026-09-15'));
    expect(weeks).toHaveLength(5);
    expect([weeks[0]?.[0], weeks.at(-1)?.at(-1)]).toEqual(['2026-08-30', '2026-10-03']);
    expect(monthWeeks(d('2026-02-01'))).toHaveLength(4);
  });

  test('has a card on each of its days, long ones first, then by time', () => {
    const cards = [
      card({ dateKind: 'day', startOn: d('2026-09-15'), startAt: minuteOfDay(810) }),
      card({ dateKind: 'day', startOn: d('2026-09-15') }),
      card({ dateKind: 'range', startOn: d('2026-09-14'), endOn: d('2026-09-30') }),
    ];
    const days = cardsByDay(cards, { from: d('2026-09-01'), to: d('2026-09-16') });
    expect([...days.keys()].toSorted()).toEqual(['2026-09-14', '2026-09-15', '2026-09-16']);
    expect(days.get(d('2026-09-15'))).toEqual([cards[2], cards[1], cards[0]]);
  });

  test('has its meetings by their hour, but for those that were called off', () => {
    const on = (id: string, startAt: number | null, state: 'planned' | 'cancelled' = 'planned') => ({
      id,
      heldOn: d('2026-09-15'),
      startAt: startAt === null ? null : minuteOfDay(startAt),
      state,
    });
    const meetings = [
      on('late', 900),
      on('early', 600),
      on('off', 700, 'cancelled'),
      { ...on('tbd', null), heldOn: null },
    ];
    const days = [...meetingsByDay(meetings)].map(([day, held]) => [day, ...held.map(({ id }) => id)]);
    expect(days).toEqual([['2026-09-15', 'early', 'late']]);
  });
});
