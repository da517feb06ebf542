/** Which cells and cards are mounted: those in view, and the few that must stay although out of view. */
import { cellAt } from '../model/arrangement.ts';
import type { Arrangement, CardPlace, CellPlace } from '../model/arrangement.ts';
import type { BoardLayout } from '../model/layout.ts';
import { visibleCards, visibleColumns, visibleLanes } from '../model/window.ts';
import type { View } from '../model/window.ts';

export interface MountedCell extends CellPlace {
  /** Indexes of the mounted cards, ascending. */
  readonly indexes: readonly number[];
}

export interface MountedLane {
  readonly lane: number;
  readonly cells: readonly MountedCell[];
}

/** `kept`: the card that has the focus; `adding`: the cell where a card is being typed. */
export function mountedLanes(
  arrangement: Arrangement,
  layout: BoardLayout,
  view: View,
  kept: CardPlace | null,
  adding: CellPlace | null,
): readonly MountedLane[] {
  const lanes = visibleLanes(layout, view);
  const columns = visibleColumns(layout, view);
  const forced = [kept, adding].filter((place) => place !== null);
  return layout.lanes.flatMap((laneLayout, lane) => {
    const inView = lane >= lanes.from && lane < lanes.to;
    if (!inView && !forced.some((place) => place.lane === lane)) return [];
    const cells = laneLayout.closed
      ? []
      : laneLayout.cells.flatMap((_, column): readonly MountedCell[] => {
          const shown = inView && column >= columns.from && column < columns.to;
          const isForced = forced.some((place) => place.lane === lane && place.column === column);
          if (!shown && !isForced) return [];
          const range = shown ? visibleCards(layout, lane, column, view) : { from: 0, to: 0 };
          const indexes = Array.from({ length: range.to - range.from }, (__, offset) => range.from + offset);
          if (kept?.lane === lane && kept.column === column && !indexes.includes(kept.index)) {
            indexes.push(kept.index);
            indexes.sort((one, other) => one - other);
          }
          const count = cellAt(arrangement, { lane, column }).length;
          return [{ lane, column, indexes: indexes.filter((index) => index < count) }];
        });
    return [{ lane, cells }];
  });
}
