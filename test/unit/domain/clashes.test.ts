import { findClashes } from '@shared/domain/clashes.ts';
import type { TimedThing } from '@shared/domain/clashes.ts';
import { civilDate } from '@shared/domain/units.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

type Thing = TimedThing<'task' | 'cue' | 'meeting'>;

const d = civilDate;

function thing(id: string, start: number | null, end: number | null, fields: Partial<Thing> = {}): Thing {
  return {
    kind: 'task',
    id,
    date: d('2026-09-28'),
    endDate: null,
    start,
    end,
    place: '',
    people: [],
    programme: null,
    ...fields,
  };
}

function clashesOf(things: readonly Thing[]) {
  return findClashes({ things, deadlines: [], eventDate: null });
}

test('one person at a card and a meeting at once, with both and the minutes', () => {
  const things = [
    thing('lunch', 780, 870, { people: ['namu'] }),
    thing('decide', 810, 900, { kind: 'meeting', people: ['bada', 'namu'] }),
  ];
  expect(clashesOf(things)).toEqual([
    {
      kind: 'person',
      personId: 'namu',
      first: { kind: 'task', id: 'lunch' },
      second: { kind: 'meeting', id: 'decide' },
      minutes: 60,
    },
  ]);
});

describe('one place', () => {
  test('cannot hold two things at once, however it is spelt', () => {
    const things = [
      thing('a', 600, 660, { place: '은평구 작은도서관' }),
      thing('b', 630, 700, { place: ' 은평구  작은도서관', kind: 'meeting' }),
    ];
    expect(clashesOf(things)).toMatchObject([{ kind: 'place', place: '은평구 작은도서관', minutes: 30 }]);
  });

  test('is shared by the cues of one programme, and online is no place', () => {
    const cues = [
      thing('1', 600, 660, { kind: 'cue', place: '강당', programme: '본 행사' }),
      thing('2', 630, 700, { kind: 'cue', place: '강당', programme: '본 행사' }),
    ];
    expect(clashesOf(cues)).toEqual([]);
    const online = cues.map((cue) => ({ ...cue, programme: null, place: '온라인(화상)' }));
    expect(clashesOf(online)).toEqual([]);
  });
});

describe('one meeting with two times', () => {
  const card = (start: number | null, more: Partial<Thing> = {}) =>
    thing('card', start, start === null ? null : start + 60, { name: '의제선정단 회의', people: ['namu'], ...more });
  const meeting = (start: number | null, more: Partial<Thing> = {}) =>
    card(start, { id: 'meeting', kind: 'meeting', name: '의제 선정단 회의', ...more });

  test('is told with both, and is no clash of the people who are at it', () => {
    expect(clashesOf([card(600), meeting(630)])).toEqual([
      { kind: 'twoTimes', first: { kind: 'task', id: 'card' }, second: { kind: 'meeting', id: 'meeting' } },
    ]);
    expect(clashesOf([card(600), meeting(600)])).toEqual([]);
    expect(clashesOf([card(null), meeting(630)])).toEqual([]);
  });

  test('is told of another day, and of two meetings on one day, but not of meetings that come again', () => {
    const later = { date: d('2026-10-05') };
    expect(clashesOf([card(600), meeting(600, later)])).toMatchObject([{ kind: 'twoTimes' }]);
    expect(clashesOf([meeting(600), meeting(840, { id: 'other' })])).toMatchObject([{ kind: 'twoTimes' }]);
    expect(clashesOf([card(600), meeting(600), meeting(600, { id: 'again', ...later })])).toEqual([]);
    expect(clashesOf([card(600), meeting(630, { name: '다른 회의', people: [] })])).toEqual([]);
  });
});

test('things without a time, or that only touch, clash with nothing', () => {
  const people = ['namu'];
  expect(
    clashesOf([thing('a', null, null, { people }), thing('b', 600, 660, { people }), thing('c', 660, 700, { people })]),
  ).toEqual([]);
});

test('an event on 추석 is said, with its name', () => {
  expect(findClashes({ things: [], deadlines: [], eventDate: d('2026-09-25') })).toEqual([
    { kind: 'holiday', on: '2026-09-25', names: ['추석'] },
  ]);
  const daysOff = new Map([[d('2026-09-22'), '개원 기념일']]);
  expect(findClashes({ things: [], deadlines: [], eventDate: d('2026-09-22'), daysOff })).toMatchObject([
    { names: ['개원 기념일'] },
  ]);
});

test('work that must be done before the event is not due after it; following up is', () => {
  const deadlines = [
    { kind: 'task', id: 'a', stage: 'prepare', due: d('2026-09-30') },
    { kind: 'task', id: 'b', stage: 'followup', due: d('2026-09-30') },
    { kind: 'task', id: 'c', stage: 'run', due: d('2026-09-28') },
  ] as const;
  expect(findClashes({ things: [], deadlines, eventDate: d('2026-09-28') })).toEqual([
    { kind: 'afterEvent', thing: { kind: 'task', id: 'a' }, due: '2026-09-30', days: 2 },
  ]);
});

test('the order in which things are given changes nothing but the order of the clashes', () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  const things = fc
    .array(fc.record({ start: minute, end: minute, who: fc.constantFrom('a', 'b') }), { maxLength: 12 })
    .map((list) => list.map(({ start, end, who }, at) => thing(String(at), start, end, { people: [who] })));
  const pairs = (list: readonly Thing[]) =>
    clashesOf(list)
      .map((clash) => ('first' in clash ? [clash.first.id, clash.second.id].toSorted().join('+') : ''))
      .toSorted();
  fc.assert(
    fc.property(things, (list) => {
      expect(pairs(list.toReversed())).toEqual(pairs(list));
    }),
  );
});
