import { arrange, cellAt, columnCount, readingOrder } from '@app/features/board/model/arrangement.ts';
import { columnsOf, lanesOf, meaningOf, NOBODY } from '@app/features/board/model/grouping.ts';
import type { Grouping } from '@app/features/board/model/grouping.ts';
import type { BoardCard } from '@shared/contract/board.ts';
import { describe, expect, test } from 'vitest';
import { makeBoardPerson, makeCard } from '../../support/cards.ts';

const people = [makeBoardPerson('p1', '나무'), makeBoardPerson('p2', '민니'), makeBoardPerson('p3', '쉬는 사람')];

function board(cards: readonly BoardCard[], grouping: Grouping, byArea: boolean) {
  return arrange(cards, grouping, columnsOf(grouping, cards, people), lanesOf(grouping, byArea));
}

describe('the board', () => {
  const cards = [
    makeCard({ id: 'a', stage: 'plan', area: 'venue', status: 'done', leads: ['p2'] }),
    makeCard({ id: 'b', stage: 'topic', area: 'venue', deputies: ['p1'] }),
    makeCard({ id: 'c', stage: 'plan', area: 'venue', leads: ['p2', 'p1'] }),
    makeCard({ id: 'd', stage: 'plan', area: 'budget', leads: ['p1'] }),
  ];

  test('puts every card in one cell, in the order given', () => {
    const arranged = board(cards, 'stage', true);
    const place = arranged.places.get('c');
    expect(place && cellAt(arranged, place).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(arranged.places.size).toBe(cards.length);
    expect(readingOrder(arranged).map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
    expect(columnCount(arranged, 1)).toBe(3);
  });

  test('without lanes, or with areas as columns, is one lane', () => {
    expect(board(cards, 'stage', false).lanes).toHaveLength(1);
    expect(board(cards, 'area', true).lanes).toHaveLength(1);
  });

  test('by owner has a column for those without a lead and one for each first lead, in the directory’s order', () => {
    const arranged = board(cards, 'owner', false);
    expect(arranged.columns.map(({ key }) => key)).toEqual([NOBODY, 'p1', 'p2']);
    expect(arranged.cells[0]?.map((cell) => cell.map(({ id }) => id))).toEqual([['b'], ['d'], ['a', 'c']]);
  });

  test.each([
    ['stage', true, { stage: 'topic', area: 'proposer' }],
    ['status', false, { status: 'todo' }],
    ['area', true, { area: 'proposer' }],
    ['owner', true, { leadId: null, area: 'proposer' }],
  ] as const)('grouped by %s, with lanes %s, its first cell means %j', (grouping, byArea, meaning) => {
    const { columns, lanes } = board(cards, grouping, byArea);
    const [column, lane] = [columns[0], lanes[0]];
    expect(column && lane && meaningOf(column, lane)).toEqual(meaning);
  });
});
