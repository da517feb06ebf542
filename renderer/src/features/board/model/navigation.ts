/** Walking over the cards with the arrows, and what a range of them is. */
import { cardRect } from './layout.ts';
import type { BoardLayout } from './layout.ts';
import { readingOrder } from './arrangement.ts';
import type { Arrangement, CardPlace } from './arrangement.ts';

type Way = 'up' | 'down' | 'left' | 'right';

/** The card to go to; null when there is none that way. */
export function neighbour(arrangement: Arrangement, layout: BoardLayout, from: CardPlace, way: Way): string | null {
  switch (way) {
    case 'up':
      return alongColumn(arrangement, layout, from, -1);
    case 'down':
      return alongColumn(arrangement, layout, from, 1);
    case 'left':
      return acrossColumns(arrangement, layout, from, -1);
    case 'right':
      return acrossColumns(arrangement, layout, from, 1);
  }
}

function alongColumn({ cells }: Arrangement, layout: BoardLayout, from: CardPlace, step: 1 | -1): string | null {
  const here = cells[from.lane]?.[from.column]?.[from.index + step];
  if (here !== undefined) return here.id;
  for (let lane = from.lane + step; lane >= 0 && lane < cells.length; lane += step) {
    const cell = layout.lanes[lane]?.closed === true ? [] : (cells[lane]?.[from.column] ?? []);
    const next = step === 1 ? cell[0] : cell.at(-1);
    if (next !== undefined) return next.id;
  }
  return null;
}

/** The card of the same lane, in the nearest column that has any, whose middle is closest. */
function acrossColumns({ cells }: Arrangement, layout: BoardLayout, from: CardPlace, step: 1 | -1): string | null {
  const lane = cells[from.lane] ?? [];
  const rect = cardRect(layout, from);
  const middle = rect.top + rect.height / 2;
  for (let column = from.column + step; column >= 0 && column < lane.length; column += step) {
    const distances = (lane[column] ?? []).map((card, index) => {
      const other = cardRect(layout, { lane: from.lane, column, index });
      return { id: card.id, distance: Math.abs(other.top + other.height / 2 - middle) };
    });
    const nearest = distances.toSorted((one, other) => one.distance - other.distance)[0];
    if (nearest !== undefined) return nearest.id;
  }
  return null;
}

/** Ids from one card to another in reading order, both included. */
export function rangeBetween(arrangement: Arrangement, one: string, other: string): readonly string[] {
  const ids = readingOrder(arrangement).map(({ id }) => id);
  const [from, to] = [ids.indexOf(one), ids.indexOf(other)].toSorted((a, b) => a - b);
  return from === undefined || to === undefined || from < 0 ? [other] : ids.slice(from, to + 1);
}
