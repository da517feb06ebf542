import {
  belowTarget,
  lastPlaces,
  moveUpOffers,
  notSure,
  reminderDue,
  toRemind,
  waitingOrder,
} from '@shared/domain/participants.ts';
import type { Participant } from '@shared/domain/participants.ts';
import { civilDate } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';

function one(id: string, fields: Partial<Participant> = {}): Participant {
  return {
    id,
    state: 'waiting',
    groupId: null,
    appliedOn: null,
    companions: 0,
    isMinor: false,
    remindedOn: null,
    ...fields,
  };
}

const EVENT = civilDate('2026-11-21');
const NO_DRAW = new Map<string, number>();

describe('the waiting list', () => {
  test('follows the last draw, then the day of applying, then the list', () => {
    const rows = [
      one('c'),
      one('b', { appliedOn: civilDate('2026-10-02') }),
      one('a', { appliedOn: civilDate('2026-10-01') }),
      one('drawn'),
      one('in', { state: 'confirmed' }),
    ];
    const places = lastPlaces(
      [{ id: 'first' }, { id: 'second' }],
      [
        { drawId: 'second', participationId: 'drawn', place: 9 },
        { drawId: 'first', participationId: 'drawn', place: 1 },
      ],
    );
    expect(places.get('drawn')).toBe(9);
    expect(waitingOrder(rows, places).map(({ id }) => id)).toEqual(['drawn', 'a', 'b', 'c']);
  });

  test('moves up within the group where a place is free, and only with whom they bring', () => {
    const groups = [
      { id: 'g', target: 2 },
      { id: 'open', target: null },
    ];
    const rows = [
      one('a', { groupId: 'g', state: 'confirmed' }),
      one('b', { groupId: 'g', companions: 1 }),
      one('c', { groupId: 'open' }),
      one('d', { state: 'selected' }),
    ];
    expect(moveUpOffers(rows, groups, 4, NO_DRAW).map(({ next, free }) => [next.id, free])).toEqual([['c', 1]]);
    const cancelled = [{ ...rows[0]!, state: 'cancelled' as const }, ...rows.slice(1)];
    expect(moveUpOffers(cancelled, groups, 3, NO_DRAW).map(({ next, groupId }) => [next.id, groupId])).toEqual([
      ['b', 'g'],
    ]);
  });

  test('without any target waits for somebody to cancel', () => {
    const rows = [one('a', { state: 'confirmed' }), one('b')];
    expect(moveUpOffers(rows, [], null, NO_DRAW)).toEqual([]);
    const [offer] = moveUpOffers([{ ...rows[0]!, state: 'cancelled' }, rows[1]!], [], null, NO_DRAW);
    expect([offer?.next.id, offer?.free]).toEqual(['b', null]);
  });
});

describe('before the event', () => {
  test('a reminder is due at seven, three and one day before it', () => {
    const due = ['2026-11-13', '2026-11-14', '2026-11-17', '2026-11-18', '2026-11-20', '2026-11-21', '2026-11-22'];
    expect(due.map((day) => reminderDue(civilDate(day), EVENT))).toEqual([null, 7, 7, 3, 1, 1, null]);
    const rows = [
      one('never', { state: 'confirmed' }),
      one('long ago', { state: 'confirmed', remindedOn: civilDate('2026-11-17') }),
      one('in time', { state: 'confirmed', remindedOn: civilDate('2026-11-18') }),
      one('not in'),
    ];
    expect(toRemind(rows, civilDate('2026-11-18'), EVENT).map(({ id }) => id)).toEqual(['never', 'long ago']);
    expect(toRemind(rows, civilDate('2026-11-13'), EVENT)).toEqual([]);
  });

  test('who is chosen should be sure a week before', () => {
    const rows = [one('a', { state: 'selected' }), one('b', { state: 'confirmed' })];
    expect(notSure(rows, civilDate('2026-11-13'), EVENT)).toEqual([]);
    expect(notSure(rows, civilDate('2026-11-14'), EVENT).map(({ id }) => id)).toEqual(['a']);
    expect(notSure(rows, civilDate('2026-11-14'), null)).toEqual([]);
  });

  test('a group below its target is named with how many it has', () => {
    const group = { id: 'g', target: 5 };
    const rows = [one('a', { groupId: 'g', state: 'confirmed', companions: 2 }), one('b', { groupId: 'g' })];
    expect(belowTarget([group, { id: 'open', target: null }], rows)).toEqual([{ group, target: 5, heads: 3 }]);
  });
});
