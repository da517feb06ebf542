import type { RefObject } from 'react';
import type { Point } from '../../dnd/surface/carrying';
import type { Grid } from './controller';
import { dropRows } from './rowMoves';
import type { Carried } from './carried';

/** Selects what a pull at the grip of this row would carry: the selected rows when it is one of them, else this one. */
export function pickRows<Row>({ state, order, dispatch }: Grid<Row>, rowId: string): void {
  const rowIds = state.rows.has(rowId) ? order.rowIds.filter((id) => state.rows.has(id)) : [rowId];
  dispatch({ type: 'rows', rowIds, anchor: rowId, active: rowId });
}

/** Carries the rows that the press on the grip has picked: a line shows the gap where they would land. */
export function carryRows<Row>(latest: RefObject<Grid<Row>>, line: RefObject<HTMLDivElement | null>): Carried {
  const { state, order } = latest.current;
  const picked = order.rowIds.filter((id) => state.rows.has(id));
  let gap: number | undefined;
  return {
    scrolls: true,
    move(point: Point) {
      const bounds = latest.current.elements.scroller()?.getBoundingClientRect();
      if (!bounds) return;
      const y = Math.max(bounds.top + 34, Math.min(bounds.bottom - 4, point.y));
      const under = document.elementFromPoint(bounds.left + 20, y)?.closest<HTMLElement>('[data-row]');
      const row = latest.current.order.rowAt.get(under?.dataset['row'] ?? '');
      if (!under || row === undefined) return;
      const { top, bottom, height } = under.getBoundingClientRect();
      const below = y > top + height / 2;
      gap = below ? row + 1 : row;
      const body = under.parentElement?.getBoundingClientRect().top ?? 0;
      if (line.current === null) return;
      line.current.hidden = false;
      line.current.style.transform = `translateY(${(below ? bottom : top) - body}px)`;
    },
    end(dropped) {
      if (line.current) line.current.hidden = true;
      if (dropped && gap !== undefined) dropRows(latest.current, picked, gap);
    },
  };
}
