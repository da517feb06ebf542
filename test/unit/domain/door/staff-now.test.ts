import { presencesOf } from '@shared/domain/door/presence.ts';
import { freeToStandIn, nowOnLine, staffNow } from '@shared/domain/door/staff-now.ts';
import type { TimedShift } from '@shared/domain/shifts/shift-times.ts';
import { civilDate, instant } from '@shared/domain/units.ts';
import { expect, test } from 'vitest';

const DAY = civilDate('2026-11-21');

type State = 'planned' | 'noShow' | 'arrived';

function shift(id: string, from: number, to: number, people: readonly (readonly [string, State])[], gather = from) {
  const entries = people.map(([personId, state]) => ({
    id: `${id} ${personId}`,
    shiftId: id,
    personId,
    part: 'hand' as const,
    state,
  }));
  const post = {
    id: `post ${id.slice(0, 1)}`,
    title: '접수',
    kind: 'reception' as const,
    place: '',
    needBasis: 'manual' as const,
    perUnits: 1,
    perHeads: 1,
    min: 1,
    max: null,
  };
  const facts = { id, postId: post.id, date: DAY, start: from, end: to, gatherAt: null, changeover: 0 };
  const timed: TimedShift = {
    id,
    shift: { ...facts, min: null, max: null, cueId: null },
    post,
    from,
    to,
    gather,
    date: DAY,
    followsCue: false,
    need: 1,
    most: null,
    entries,
    filledBy: people.filter(([, state]) => state !== 'noShow').map(([personId]) => personId),
  };
  return timed;
}

function came(personId: string) {
  return {
    id: `in ${personId}`,
    personId,
    subject: personId,
    kind: 'staff' as const,
    label: '',
    action: 'arrive' as const,
    at: instant('2026-11-21T04:00:00.000Z'),
    companions: 0,
    markerId: null,
    tagGiven: false,
    source: 'staff' as const,
    undoesId: null,
  };
}
const names = (lines: readonly { readonly entry: { readonly personId: string } }[]) =>
  lines.map(({ entry }) => entry.personId);

test('the clock of the laptop on the line of the event', () => {
  expect(nowOnLine(instant('2026-11-21T04:42:00.000Z'), DAY)).toBe(13 * 60 + 42);
  expect(nowOnLine(instant('2026-11-21T16:10:00.000Z'), DAY)).toBe(1440 + 70);
  expect(nowOnLine(instant('2026-11-21T04:42:00.000Z'), null)).toBeNull();
});

test('who is on, leaves soon, comes soon, is not here; who stays on does not leave', () => {
  const shifts = [
    shift('a1', 800, 850, [
      ['here', 'planned'],
      ['gone', 'planned'],
      ['stays', 'arrived'],
    ]),
    shift('a2', 850, 900, [['stays', 'planned']]),
    shift('b1', 860, 900, [['next', 'planned']], 850),
    shift('c1', 900, 950, [['later', 'planned']]),
  ];
  const now = staffNow(shifts, presencesOf([came('here')]), 840);
  expect(names(now.on)).toEqual(['here', 'stays']);
  expect(names(now.leaving)).toEqual(['here']);
  expect(names(now.coming)).toEqual(['stays', 'next']);
  expect(names(now.missing)).toEqual(['gone']);
  expect(now.empty).toEqual([]);
});

test('a post where nobody is now is told; where nobody checks in at all, the plan counts', () => {
  const lonely = shift('a1', 800, 850, [['gone', 'planned']]);
  const other = shift('b1', 800, 850, [['here', 'planned']]);
  expect(staffNow([lonely, other], presencesOf([came('here')]), 840).empty.map(({ id }) => id)).toEqual(['a1']);
  const unused = staffNow([lonely, other], new Map(), 840);
  expect([unused.empty, unused.missing]).toEqual([[], []]);
  expect(staffNow([shift('a1', 800, 850, [])], new Map(), 840).empty).toHaveLength(1);
  expect(staffNow([shift('a1', 800, 850, [['x', 'noShow']])], new Map(), 840).empty).toHaveLength(1);
});

test('who is free for what is left of a shift can stand in', () => {
  const duty = shift('a1', 800, 900, []);
  const busy = (id: string, start: number, end: number) => ({
    kind: 'cue' as const,
    id,
    date: DAY,
    endDate: null,
    start,
    end,
    place: '',
    people: ['namu'],
    programme: null,
  });
  const at = { eventDate: DAY, from: 840 };
  expect(freeToStandIn('namu', duty, [busy('early', 790, 830)], at)).toBe(true);
  expect(freeToStandIn('namu', duty, [busy('late', 890, 930)], at)).toBe(false);
  expect(freeToStandIn('bada', duty, [busy('late', 890, 930)], at)).toBe(true);
});
