import { arrange } from '@app/features/board/model/arrangement.ts';
import type { Arrangement, CardPlace } from '@app/features/board/model/arrangement.ts';
import { columnsOf, lanesOf } from '@app/features/board/model/grouping.ts';
import { cardRect, columnWidthFor, gapTop, layOut, LANE_HEAD } from '@app/features/board/model/layout.ts';
import { changesNothing, placeUnder, stepColumn, stepGap, targetOf } from '@app/features/board/model/place.ts';
import { viewOf, visibleCards, visibleColumns, visibleLanes } from '@app/features/board/model/window.ts';
import { mountedLanes } from '@app/features/board/canvas/mounted.ts';
import { neighbour, rangeBetween } from '@app/features/board/model/navigation.ts';
import { AREAS, STAGES } from '@shared/domain/stage.ts';
import type { BoardCard } from '@shared/contract/board.ts';
import { describe, expect, test } from 'vitest';
import { makeCard } from '../../support/cards.ts';

const COLUMN = 200;

function boardOf(cards: readonly BoardCard[], byArea = true, closed: readonly number[] = []) {
  const arrangement = arrange(cards, 'stage', columnsOf('stage', cards, []), lanesOf('stage', byArea));
  const isClosed = (lane: number) => closed.includes(lane);
  const heightOf = (card: BoardCard) => 40 + card.title.length;
  return { arrangement, layout: layOut(arrangement, { columnWidth: COLUMN, isClosed, heightOf }), isClosed };
}

function placeIn(arrangement: Arrangement, id: string): CardPlace {
  const place = arrangement.places.get(id);
  if (place === undefined) throw new Error(`no card ${id}`);
  return place;
}

const proposer = AREAS.indexOf('proposer');
const topic = AREAS.indexOf('topic');
const cards = ['a', 'b', 'c'].map((id) => makeCard({ id, area: 'proposer' }));
const plan = makeCard({ id: 'p', stage: 'plan', area: 'proposer' });
const below = makeCard({ id: 'z', area: 'topic' });
const all = [...cards, plan, below];

describe('the layout', () => {
  test('stacks cards of any height without touching, lanes below each other', () => {
    const { layout, arrangement } = boardOf(all);
    const rects = ['a', 'b', 'c'].map((id) => cardRect(layout, placeIn(arrangement, id)));
    expect(rects[0]?.top).toBeGreaterThan(LANE_HEAD);
    for (const [index, rect] of rects.slice(1).entries())
      expect(rect.top).toBeGreaterThan((rects[index]?.top ?? 0) + (rects[index]?.height ?? 0));
    const [first, second] = layout.lanes;
    expect(second?.top).toBe((first?.top ?? 0) + (first?.height ?? 0));
    expect(layout.height).toBe(layout.lanes.reduce((sum, lane) => sum + lane.height, 0));
  });

  test('fills the window with columns until they would be too narrow to read', () => {
    expect(columnWidthFor(1400, 5)).toBe(267);
    expect(columnWidthFor(1100, 5)).toBeGreaterThanOrEqual(196);
    expect(columnWidthFor(300, 5)).toBe(196);
    expect(columnWidthFor(4000, 2)).toBe(380);
  });

  test('finds for any point the gap that the indicator then shows there', () => {
    const { layout, arrangement } = boardOf(all);
    const left = layout.lefts[0] ?? 0;
    for (const [index, id] of ['a', 'b', 'c'].entries()) {
      const rect = cardRect(layout, placeIn(arrangement, id));
      const above = placeUnder(arrangement, layout, left + 5, rect.top + 2);
      const under = placeUnder(arrangement, layout, left + 5, rect.top + rect.height - 2);
      expect([above, under]).toEqual([
        { lane: proposer, column: 0, index },
        { lane: proposer, column: 0, index: index + 1 },
      ]);
      expect(gapTop(layout, above)).toBeLessThan(rect.top);
      expect(gapTop(layout, under)).toBeGreaterThan(rect.top + rect.height);
    }
  });

  test('takes points outside to the nearest cell, and a folded lane at its end', () => {
    const { layout, arrangement } = boardOf(all, true, [proposer]);
    expect(placeUnder(arrangement, layout, -500, -500)).toEqual({ lane: 0, column: 0, index: 3 });
    expect(placeUnder(arrangement, layout, 9999, 9999)).toMatchObject({
      lane: AREAS.length - 1,
      column: STAGES.length - 1,
    });
  });
});

describe('the window', () => {
  const many = Array.from({ length: 400 }, () => makeCard({ title: '카드' }));
  const { layout, arrangement } = boardOf(many, false);

  test('mounts what is in view and little more, wherever the board is scrolled', () => {
    for (const y of [0, 1_000, 5_000, layout.height]) {
      const view = viewOf({ x: 0, y }, 1000, 600);
      const { from, to } = visibleCards(layout, 0, 0, view);
      expect(to - from).toBeLessThan(30);
      const tops = layout.lanes[0]?.cells[0]?.tops ?? [];
      const seen = tops.flatMap((top, index) => (top + 40 > y && top < y + 600 ? [index] : []));
      expect(seen.every((index) => index >= from && index < to)).toBe(true);
    }
  });

  test('leaves out columns and lanes beyond the edges', () => {
    const lanes = boardOf(all);
    const view = viewOf({ x: 0, y: 0 }, 300, 40);
    expect(visibleColumns(lanes.layout, view)).toEqual({ from: 0, to: 2 });
    expect(visibleLanes(lanes.layout, view).to).toBeLessThan(AREAS.length);
  });

  test('keeps the card that has the focus and the cell where one is typed, however far away', () => {
    const view = viewOf({ x: 0, y: 0 }, 1000, 600);
    const kept = { lane: 0, column: 0, index: 399 };
    const [lane] = mountedLanes(arrangement, layout, view, kept, null);
    expect(lane?.cells[0]?.indexes.at(-1)).toBe(399);
    const lanes = boardOf(all);
    const adding = { lane: AREAS.length - 1, column: 4 };
    const mounted = mountedLanes(lanes.arrangement, lanes.layout, viewOf({ x: 0, y: 0 }, 300, 40), null, adding);
    expect(mounted.at(-1)).toEqual({ lane: adding.lane, cells: [{ ...adding, indexes: [] }] });
  });
});

describe('dropping', () => {
  test('goes before the card after the gap, after the last one, or to the end of an empty cell', () => {
    const carried = new Set(['b']);
    expect(targetOf(cards, carried, 0)).toEqual({ before: 'a' });
    expect(targetOf(cards, carried, 1)).toEqual({ before: 'c' });
    expect(targetOf(cards, carried, 2)).toEqual({ before: 'c' });
    expect(targetOf(cards, carried, 3)).toEqual({ after: 'c' });
    expect(targetOf([], carried, 0)).toEqual({ at: 'end' });
  });

  test('where the cards stand already changes nothing', () => {
    const [a, b, c] = cards as [BoardCard, BoardCard, BoardCard];
    expect([0, 1, 2, 3].map((index) => changesNothing(cards, [b], index))).toEqual([false, true, true, false]);
    expect(changesNothing(cards, [a, b], 1)).toBe(true);
    expect(changesNothing(cards, [a, c], 1)).toBe(false);
    expect(changesNothing(cards, [plan], 1)).toBe(false);
  });
});

describe('the arrows', () => {
  test('carry a card over every gap of its column, past itself, and into the lanes above and below', () => {
    const { arrangement, isClosed } = boardOf(all);
    const carried = new Set(['b']);
    const start = { lane: proposer, column: 0, index: 1 };
    const places = [start];
    for (let step = 0; step < 4; step += 1)
      places.push(stepGap(arrangement, isClosed, places.at(-1) ?? start, 1, carried));
    expect(places.map(({ lane, index }) => [lane, index])).toEqual([
      [proposer, 1],
      [proposer, 3],
      [topic, 0],
      [topic, 1],
      [topic + 1, 0],
    ]);
    const top = { lane: proposer, column: 0, index: 0 };
    expect(stepGap(arrangement, isClosed, top, -1, carried)).toEqual(top);
  });

  test('take a folded lane as one place, after its last card', () => {
    const { arrangement, isClosed } = boardOf(all, true, [topic]);
    const end = { lane: proposer, column: 0, index: 3 };
    const folded = stepGap(arrangement, isClosed, end, 1, new Set());
    expect(folded).toEqual({ lane: topic, column: 0, index: 1 });
    expect(stepGap(arrangement, isClosed, folded, 1, new Set())).toEqual({ lane: topic + 1, column: 0, index: 0 });
  });

  test('carry a card beside, no further down than the column goes', () => {
    const { arrangement } = boardOf(all);
    const place = { lane: proposer, column: 0, index: 3 };
    expect(stepColumn(arrangement, place, 1)).toEqual({ lane: proposer, column: 1, index: 1 });
    expect(stepColumn(arrangement, place, -1)).toEqual(place);
  });

  test('walk to the next card, over the edge of a lane, and to the nearest one beside', () => {
    const { arrangement, layout } = boardOf(all);
    const from = (id: string) => placeIn(arrangement, id);
    expect(neighbour(arrangement, layout, from('c'), 'down')).toBe('z');
    expect(neighbour(arrangement, layout, from('z'), 'up')).toBe('c');
    expect(neighbour(arrangement, layout, from('a'), 'up')).toBeNull();
    expect(neighbour(arrangement, layout, from('b'), 'right')).toBe('p');
    expect(neighbour(arrangement, layout, from('p'), 'left')).toBe('a');
    expect(neighbour(arrangement, layout, from('p'), 'right')).toBeNull();
  });

  test('with Shift take everything between in reading order, either way', () => {
    const { arrangement } = boardOf(all);
    expect(rangeBetween(arrangement, 'b', 'z')).toEqual(['b', 'c', 'z']);
    expect(rangeBetween(arrangement, 'z', 'b')).toEqual(['b', 'c', 'z']);
    expect(rangeBetween(arrangement, 'gone', 'b')).toEqual(['b']);
  });
});
