/**
 * The search of the door among 1,250 and 5,000 people: from a key to who answers it, against one frame of the screen; and what it costs to
 * read the people for the first time and again after one of them was edited.
 */
import { doorIndex, findAtDoor } from '@shared/domain/door/door-search.ts';
import type { DoorPart, DoorPerson } from '@shared/domain/door/door-search.ts';
import { presencesOf } from '@shared/domain/door/presence.ts';
import type { CheckInFacts } from '@shared/domain/door/presence.ts';
import { instant } from '@shared/domain/units.ts';
import { report } from './support/goals.ts';
import { exponent, measure, printTable } from './support/measure.ts';

/** Milliseconds of one frame. */
const FRAME = 1000 / 60;
const LISTED = 12;
const FAMILY = ['김', '이', '박', '최', '정', '강', '조', '윤', '장', '임'] as const;
const GIVEN = ['나무', '바다', '노을', '하늘', '가람', '다온', '보라', '슬기', '여울', '한결', '새벽'] as const;
const QUERIES = ['ㄱ', 'ㄱㄴㅁ', '김', '김나', 'rla', '도서관', '1234', '#4999', '없는말'] as const;

function people(count: number): readonly DoorPerson[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `person ${at}`,
    name: `${FAMILY[at % 10] ?? ''}${GIVEN[at % 11] ?? ''}`,
    nickname: `${GIVEN[(at * 7) % 11] ?? ''}${at}`,
    affiliation: at % 3 === 0 ? '가람 작은도서관' : '동네 모임',
    phone: `010${String(at * 7919)
      .padStart(8, '0')
      .slice(-8)}`,
  }));
}

function partsOf(all: readonly DoorPerson[]): readonly DoorPart[] {
  return all.map(({ id }) => ({ id: `part ${id}`, personId: id }));
}

function logOf(all: readonly DoorPerson[]): readonly CheckInFacts[] {
  return all.map(({ id }) => ({
    id: `entry ${id}`,
    personId: id,
    subject: id,
    kind: 'participant',
    label: '',
    action: 'arrive',
    at: instant('2026-11-21T04:42:00.000Z'),
    companions: 0,
    markerId: null,
    tagGiven: true,
    source: 'search',
    undoesId: null,
  }));
}

const [few, many] = [people(1_250), people(5_000)];
const [small, large] = [doorIndex(few, partsOf(few)), doorIndex(many, partsOf(many))];
const fewTimes = await measure(QUERIES.map((name) => ({ name, run: () => findAtDoor(small, name, LISTED) })));
const manyTimes = await measure(QUERIES.map((name) => ({ name, run: () => findAtDoor(large, name, LISTED) })));
printTable(
  'Door: from a key to who answers it, among 1,250 and 5,000 people (goal: one frame)',
  QUERIES.map((query) => {
    const ms = manyTimes.get(query) ?? Number.NaN;
    return {
      query,
      found: findAtDoor(large, query, LISTED).total,
      'ms, 5,000': ms,
      'share of a frame': ms / FRAME,
      'growth exponent': exponent(fewTimes.get(query) ?? Number.NaN, ms, 4),
    };
  }),
);
report(
  'Door: goals',
  QUERIES.map((query) => {
    const [less, more] = [fewTimes.get(query) ?? Number.NaN, manyTimes.get(query) ?? Number.NaN];
    return {
      name: `${query}, 5,000 people`,
      value: more,
      unit: 'ms',
      goal: FRAME,
      growth: exponent(less, more, 4),
      growthGoal: 1,
    };
  }),
);

const [first = { id: '', name: '', nickname: '', affiliation: '', phone: '' }, ...rest] = many;
const log = logOf(many);
const reading = await measure([
  { name: 'first', run: () => doorIndex(people(5_000), partsOf(many)) },
  { name: 'again', run: () => doorIndex([{ ...first, name: '고침' }, ...rest], partsOf(many)) },
  { name: 'presence', run: () => presencesOf(log) },
]);
printTable(
  'Door: reading 5,000 people',
  [
    { name: 'first', what: 'all of them for the first time' },
    { name: 'again', what: 'again, after one was edited' },
    { name: 'presence', what: 'who is there, from a log of 5,000 entries' },
  ].map(({ name, what }) => {
    const ms = reading.get(name) ?? Number.NaN;
    return { what, ms, frames: ms / FRAME };
  }),
);
