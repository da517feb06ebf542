import type { RefObject } from 'react';
import type { Point } from '../../dnd/surface/carrying';
import { withMoved } from './columns';
import type { Grid } from './controller';
import type { Carried } from './carried';

/** Carries a column by its name: a line shows the gap where it would land. */
export function carryColumn<Row>(
  head: HTMLElement,
  latest: RefObject<Grid<Row>>,
  line: RefObject<HTMLDivElement | null>,
): Carried {
  const id = head.dataset['headColumn'] ?? '';
  let before: string | null | undefined;
  return {
    scrolls: false,
    move({ x }: Point) {
      const header = head.closest<HTMLElement>('[data-header]');
      if (header === null) return;
      const gap = gapAt(header, latest.current, x);
      before = gap.before;
      if (line.current === null) return;
      line.current.hidden = false;
      line.current.style.transform = `translateX(${gap.left}px)`;
    },
    end(dropped) {
      if (line.current) line.current.hidden = true;
      const grid = latest.current;
      if (dropped && before !== undefined) grid.setColumns(withMoved(grid.columnState, id, before));
    },
  };
}

/** The gap between columns nearest to the pointer: before which column, and how far from the header's left edge. */
function gapAt<Row>(
  header: HTMLElement,
  grid: Grid<Row>,
  x: number,
): { readonly before: string | null; readonly left: number } {
  const origin = header.getBoundingClientRect().left;
  const cells = [...header.querySelectorAll<HTMLElement>('[data-head-column]')];
  for (const cell of cells) {
    const bounds = cell.getBoundingClientRect();
    if (x < (bounds.left + bounds.right) / 2) {
      return { before: cell.dataset['headColumn'] ?? null, left: bounds.left - origin };
    }
  }
  const last = cells.at(-1)?.getBoundingClientRect();
  const lastId = grid.views.at(-1)?.id;
  const after = grid.columnState.findIndex((one) => one.id === lastId) + 1;
  return { before: grid.columnState[after]?.id ?? null, left: (last?.right ?? origin) - origin };
}
