/**
 * Where everything on the board stands, in pixels from the canvas's top left corner. Heights are computed, never read from the
 * page, so that any number of cards costs only those in view, and a drag finds its place by arithmetic (performance 2).
 */
import type { BoardCard } from '@shared/contract/board.ts';
import type { Arrangement, CardPlace, CellPlace } from './arrangement.ts';

const CARD_GAP = 6;
const CELL_PADDING = 6;
const COLUMN_GAP = 8;
export const LANE_HEAD = 32;
/** The row under the cards of a cell where a new one is typed. */
const ADD_ROW = 28;
const MARGIN = 16;
const NARROWEST = 196;
const WIDEST = 380;

export interface CellLayout {
  /** Top edge of each card, from the cell's top. */
  readonly tops: readonly number[];
  readonly heights: readonly number[];
  /** Where the row for a new card stands, from the cell's top. */
  readonly end: number;
}

export interface LaneLayout {
  readonly top: number;
  /** Height with its head. */
  readonly height: number;
  readonly head: number;
  /** Folded away: only the head stands. */
  readonly closed: boolean;
  readonly cells: readonly CellLayout[];
}

export interface BoardLayout {
  readonly columnWidth: number;
  readonly lefts: readonly number[];
  readonly lanes: readonly LaneLayout[];
  readonly width: number;
  readonly height: number;
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function columnWidthFor(viewport: number, columns: number): number {
  const room = viewport - 2 * MARGIN - (columns - 1) * COLUMN_GAP;
  return Math.max(NARROWEST, Math.min(WIDEST, Math.floor(room / Math.max(1, columns))));
}

function layOutCell(cards: readonly BoardCard[], heightOf: (card: BoardCard) => number): CellLayout {
  const tops: number[] = [];
  const heights: number[] = [];
  let y = CELL_PADDING;
  for (const card of cards) {
    const height = heightOf(card);
    tops.push(y);
    heights.push(height);
    y += height + CARD_GAP;
  }
  return { tops, heights, end: y };
}

export interface LayoutOptions {
  readonly columnWidth: number;
  readonly isClosed: (lane: number) => boolean;
  readonly heightOf: (card: BoardCard) => number;
}

export function layOut({ cells, columns, lanes }: Arrangement, options: LayoutOptions): BoardLayout {
  const { columnWidth, isClosed, heightOf } = options;
  const lefts = columns.map((_, index) => MARGIN + index * (columnWidth + COLUMN_GAP));
  let y = 0;
  const laid = lanes.map((lane, index): LaneLayout => {
    const head = lane.kind === 'all' ? 0 : LANE_HEAD;
    const closed = isClosed(index);
    const laneCells = (cells[index] ?? []).map((cell) => layOutCell(closed ? [] : cell, heightOf));
    const body = closed ? 0 : Math.max(...laneCells.map(({ end }) => end), CELL_PADDING) + ADD_ROW + CELL_PADDING;
    const layout = { top: y, height: head + body, head, closed, cells: laneCells };
    y += layout.height;
    return layout;
  });
  const width = 2 * MARGIN + columns.length * (columnWidth + COLUMN_GAP) - COLUMN_GAP;
  return { columnWidth, lefts, lanes: laid, width, height: y };
}

/** The first index of an ascending list whose value is greater than `value`. */
export function firstAbove(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The cell under a point of the canvas; points beyond an edge belong to the nearest cell. */
export function cellUnder(layout: BoardLayout, x: number, y: number): CellPlace {
  const column = firstAbove(layout.lefts, x + COLUMN_GAP / 2) - 1;
  const tops = layout.lanes.map((lane) => lane.top);
  const lane = firstAbove(tops, y) - 1;
  return {
    lane: Math.max(0, Math.min(lane, layout.lanes.length - 1)),
    column: Math.max(0, Math.min(column, layout.lefts.length - 1)),
  };
}

/** Top of the cell's own coordinates on the canvas. */
export function cellTop(layout: BoardLayout, lane: number): number {
  const { top, head } = layout.lanes[lane] ?? { top: 0, head: 0 };
  return top + head;
}

/** The index at which something dropped at the height `y` of the canvas would stand among all cards of the cell. */
export function indexUnder(layout: BoardLayout, { lane, column }: CellPlace, y: number): number {
  const cell = layout.lanes[lane]?.cells[column];
  if (cell === undefined) return 0;
  const middles = cell.tops.map((top, index) => top + (cell.heights[index] ?? 0) / 2);
  return firstAbove(middles, y - cellTop(layout, lane));
}

export function cardRect(layout: BoardLayout, { lane, column, index }: CardPlace): Rect {
  const cell = layout.lanes[lane]?.cells[column];
  return {
    left: layout.lefts[column] ?? 0,
    top: cellTop(layout, lane) + (cell?.tops[index] ?? 0),
    width: layout.columnWidth,
    height: cell?.heights[index] ?? 0,
  };
}

export function cellRect(layout: BoardLayout, { lane, column }: CellPlace): Rect {
  const { top, height } = layout.lanes[lane] ?? { top: 0, height: 0 };
  return { left: layout.lefts[column] ?? 0, top, width: layout.columnWidth, height };
}

/** Height on the canvas of the gap before the card at `index`, or after the last one; the middle of a closed lane's head. */
export function gapTop(layout: BoardLayout, { lane, column, index }: CardPlace): number {
  const laneLayout = layout.lanes[lane];
  const cell = laneLayout?.cells[column];
  if (laneLayout === undefined || cell === undefined) return 0;
  if (laneLayout.closed) return laneLayout.top + laneLayout.head - 3;
  return cellTop(layout, lane) + (cell.tops[index] ?? cell.end) - CARD_GAP / 2;
}
