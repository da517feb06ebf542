/** Where a carried card would go: from a gap among the cards of a cell to a place in the one order of the board. */
import type { BoardCard } from '@shared/contract/board.ts';
import type { MoveTarget } from '@shared/domain/ordering.ts';
import type { Arrangement, Cell, CardPlace, CellPlace } from './arrangement.ts';
import { cellUnder, indexUnder } from './layout.ts';
import type { BoardLayout } from './layout.ts';

/** The cards that stay, and the gap among them that the gap `index` among all cards is. */
export function gapAmongStaying(cell: Cell, carried: ReadonlySet<string>, index: number) {
  const staying = cell.filter((card) => !carried.has(card.id));
  const gap = cell.slice(0, index).filter((card) => !carried.has(card.id)).length;
  return { staying, gap };
}

/** Next to the card that follows the gap, else after the one before it; an empty cell takes the end. */
export function targetOf(cell: Cell, carried: ReadonlySet<string>, index: number): MoveTarget {
  const { staying, gap } = gapAmongStaying(cell, carried, index);
  const next = staying[gap];
  if (next !== undefined) return { before: next.id };
  const last = staying.at(-1);
  return last === undefined ? { at: 'end' } : { after: last.id };
}

/** Whether dropping there leaves everything as it is: the carried cards stand in that gap already, side by side. */
export function changesNothing(cell: Cell, carried: readonly BoardCard[], index: number): boolean {
  const ids = new Set(carried.map(({ id }) => id));
  const { staying, gap } = gapAmongStaying(cell, ids, index);
  const moved = cell.filter((card) => ids.has(card.id));
  if (moved.length < carried.length) return false;
  const after = [...staying.slice(0, gap), ...moved, ...staying.slice(gap)];
  return after.every((card, position) => card.id === cell[position]?.id);
}

/**
 * The next gap up or down for the keyboard, past the carried cards, on into the neighbouring lane at the ends. A closed lane is
 * one gap: after its last card.
 */
export function stepGap(
  { cells }: Arrangement,
  isClosed: (lane: number) => boolean,
  place: CardPlace,
  step: 1 | -1,
  carried: ReadonlySet<string>,
): CardPlace {
  const cell = cells[place.lane]?.[place.column] ?? [];
  const { gap } = gapAmongStaying(cell, carried, place.index);
  if (!isClosed(place.lane)) {
    for (let index = place.index + step; index >= 0 && index <= cell.length; index += step)
      if (gapAmongStaying(cell, carried, index).gap !== gap) return { ...place, index };
  }
  const lane = place.lane + step;
  const next = cells[lane]?.[place.column];
  if (next === undefined) return place;
  return { lane, column: place.column, index: step === 1 && !isClosed(lane) ? 0 : next.length };
}

/** The gap in the column beside, as far down as it goes. */
export function stepColumn({ cells }: Arrangement, place: CardPlace, step: 1 | -1): CardPlace {
  const column = place.column + step;
  const cell = cells[place.lane]?.[column];
  return cell === undefined ? place : { ...place, column, index: Math.min(place.index, cell.length) };
}

export function isSameCell(one: CellPlace, other: CellPlace): boolean {
  return one.lane === other.lane && one.column === other.column;
}

/** The gap under a point of the canvas; a closed lane takes a card at its end. */
export function placeUnder({ cells }: Arrangement, layout: BoardLayout, x: number, y: number): CardPlace {
  const cell = cellUnder(layout, x, y);
  const closed = layout.lanes[cell.lane]?.closed === true;
  const index = closed ? (cells[cell.lane]?.[cell.column]?.length ?? 0) : indexUnder(layout, cell, y);
  return { ...cell, index };
}
