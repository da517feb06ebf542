/** Cards sorted into the cells of the board: `cells[lane][column]`, each in rank order. */
import type { BoardCard } from '@shared/contract/board.ts';
import { columnKey } from './grouping.ts';
import type { Column, Grouping, Lane } from './grouping.ts';

export type Cell = readonly BoardCard[];

/** Indexes into the arrangement. */
export interface CellPlace {
  readonly lane: number;
  readonly column: number;
}

export interface CardPlace extends CellPlace {
  readonly index: number;
}

export interface Arrangement {
  readonly columns: readonly Column[];
  readonly lanes: readonly Lane[];
  readonly cells: readonly (readonly Cell[])[];
  readonly places: ReadonlyMap<string, CardPlace>;
}

export function arrange(
  cards: readonly BoardCard[],
  grouping: Grouping,
  columns: readonly Column[],
  lanes: readonly Lane[],
): Arrangement {
  const cells = lanes.map(() => columns.map((): BoardCard[] => []));
  const columnAt = new Map(columns.map(({ key }, index) => [key, index]));
  const laneAt = new Map<string, number>(lanes.map(({ key }, index) => [key, index]));
  const places = new Map<string, CardPlace>();
  for (const card of cards) {
    const column = columnAt.get(columnKey(card, grouping));
    const lane = lanes[0]?.kind === 'all' ? 0 : laneAt.get(card.area);
    const cell = column === undefined || lane === undefined ? undefined : cells[lane]?.[column];
    if (cell === undefined || column === undefined || lane === undefined) continue;
    places.set(card.id, { lane, column, index: cell.length });
    cell.push(card);
  }
  return { columns, lanes, cells, places };
}

export function cellAt({ cells }: Arrangement, { lane, column }: CellPlace): Cell {
  return cells[lane]?.[column] ?? [];
}

/** Every card once, column by column, lanes from the top: the order of ranges and of selecting all. */
export function readingOrder({ cells, columns }: Arrangement): readonly BoardCard[] {
  return columns.flatMap((_, column) => cells.flatMap((lane) => lane[column] ?? []));
}

export function columnCount({ cells }: Arrangement, column: number): number {
  return cells.reduce((sum, lane) => sum + (lane[column]?.length ?? 0), 0);
}
