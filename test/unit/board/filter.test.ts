import { filterCards, NO_FILTER, parseFilter } from '@app/features/board/model/filter.ts';
import type { Filter } from '@app/features/board/model/filter.ts';
import { NOBODY } from '@app/features/board/model/grouping.ts';
import { civilDate } from '@shared/domain/units.ts';
import { describe, expect, test } from 'vitest';
import { makeBoardPerson, makeCard } from '../../support/cards.ts';

const today = civilDate('2026-11-18');
const tree = makeBoardPerson('p1', '나무', '김하늘');
const context = {
  people: new Map([[tree.id, tree]]),
  texts: new Map([['notes', '주민센터에 전화하기\n배치도 받기']]),
  today,
};

const cards = [
  makeCard({ id: 'late', title: '장소 예약', dateKind: 'day', startOn: civilDate('2026-11-17'), area: 'venue' }),
  makeCard({ id: 'done', title: '서울역 일일야학', dateKind: 'day', startOn: civilDate('2026-11-01'), status: 'done' }),
  makeCard({
    id: 'week',
    title: '리허설',
    dateKind: 'range',
    startOn: civilDate('2026-11-10'),
    endOn: civilDate('2026-11-22'),
    leads: ['p1'],
  }),
  makeCard({ id: 'tbd', title: '결정 회의', dateKind: 'tbd', source: 'B13', deputies: ['p1'] }),
  makeCard({ id: 'notes', title: '배치' }),
];

function found(filter: Partial<Filter>, search = ''): readonly string[] {
  return filterCards(cards, { ...NO_FILTER, ...filter }, search, context).map(({ id }) => id);
}

describe('the filter', () => {
  test.each([
    [{}, ['late', 'done', 'week', 'tbd', 'notes']],
    [{ due: 'late' }, ['late']],
    [{ due: 'week' }, ['late', 'week']],
    [{ due: 'none' }, ['notes']],
    [{ due: 'tbd' }, ['tbd']],
    [{ source: 'toolkit' }, ['tbd']],
    [{ source: 'own', statuses: ['todo'] }, ['late', 'week', 'notes']],
    [{ areas: ['venue'] }, ['late']],
    [{ owners: ['p1'] }, ['week', 'tbd']],
    [{ owners: [NOBODY] }, ['late', 'done', 'tbd', 'notes']],
    [{ owners: ['p1'], due: 'week' }, ['week']],
  ] as const)('%j lets %j through', (filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });

  test.each([
    ['장소', ['late']],
    ['ㅅㅇㅇ', ['late', 'done']],
    ['ㅅㅇㅇㅇ', ['done']],
    ['서울역 이', ['done']],
    ['서울역 고', []],
    ['나무', ['week', 'tbd']],
    ['ㄱㅎㄴ', ['week', 'tbd']],
    ['배치도', ['notes']],
    ['배칟', ['notes']],
    ['ㅈㅁㅅㅌ', ['notes']],
    ['b13', ['tbd']],
    ['  ', ['late', 'done', 'week', 'tbd', 'notes']],
  ])('a search for %j finds %j, in titles, notes, checks and people', (search, ids) => {
    expect(found({}, search)).toEqual(ids);
  });

  test('read from an old preference keeps what still fits and drops the rest', () => {
    const stored = { owners: ['p1', 5], areas: ['venue', 'moon'], statuses: 'todo', due: 'someday', source: 'own' };
    expect(parseFilter(stored)).toEqual({ ...NO_FILTER, owners: ['p1'], areas: ['venue'], source: 'own' });
    expect(parseFilter(null)).toEqual(NO_FILTER);
    expect(parseFilter('late')).toEqual(NO_FILTER);
  });
});
