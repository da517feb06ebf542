import type { PointerEvent, RefObject } from 'react';
import { fitWidth, layoutVariables, withMoved, withWidth, type ColumnView } from './columns';
import type { Grid } from './controller';
import { leaveEdit } from './editing';
import { followPointer } from './pointer';

const CLICK_SLACK = 4;

/** A press in the header: pull an edge to resize, pull a name to reorder, click a name to select the column. */
export function pressHeader<Row>(
  event: PointerEvent<HTMLDivElement>,
  grid: Grid<Row>,
  line: RefObject<HTMLDivElement | null>,
): void {
  if (event.button !== 0 || !(event.target instanceof Element) || event.target.closest('button')) return;
  const id = event.target.closest<HTMLElement>('[data-head-column]')?.dataset['headColumn'];
  const view = grid.views.find((one) => one.id === id);
  if (!view) return;
  leaveEdit(grid);
  grid.elements.focus();
  if (event.target.closest('[data-resizer]')) pullEdge(event.clientX, grid, view);
  else pullName(event, grid, view, line);
}

/** While the edge is pulled only the layout variables change; the width is stored on release. */
function pullEdge<Row>(x: number, grid: Grid<Row>, view: ColumnView<Row>): void {
  let width = view.width;
  function lay(next: number) {
    width = next;
    const delta = next - view.width;
    const views = grid.views.map((one) => ({
      ...one,
      width: one.id === view.id ? next : one.width,
      left: one.index > view.index ? one.left + delta : one.left,
    }));
    for (const [name, value] of Object.entries(layoutVariables(views))) {
      grid.elements.scroller()?.style.setProperty(name, value);
    }
  }
  followPointer({
    onMove: (to) => lay(fitWidth(view.column, view.width + to - x)),
    onEnd: (givenUp) => {
      if (givenUp) lay(view.width);
      else if (width !== view.width) grid.setColumns(withWidth(grid.columnState, view.id, width));
    },
  });
}

function pullName<Row>(
  event: PointerEvent<HTMLDivElement>,
  grid: Grid<Row>,
  view: ColumnView<Row>,
  line: RefObject<HTMLDivElement | null>,
): void {
  const header = event.currentTarget;
  const from = event.clientX;
  let moved = false;
  let before: string | null | undefined;
  followPointer({
    onMove: (x) => {
      moved ||= Math.abs(x - from) > CLICK_SLACK;
      if (!moved) return;
      const gap = gapAt(header, grid, x);
      before = gap.before;
      if (line.current) {
        line.current.hidden = false;
        line.current.style.transform = `translateX(${gap.left}px)`;
      }
    },
    onEnd: (givenUp) => {
      if (line.current) line.current.hidden = true;
      if (givenUp) return;
      if (!moved) selectColumn(grid, view);
      else if (before !== undefined) grid.setColumns(withMoved(grid.columnState, view.id, before));
    },
  });
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

function selectColumn<Row>(grid: Grid<Row>, view: ColumnView<Row>): void {
  if (grid.order.rowIds.length === 0) return;
  grid.dispatch({ type: 'go', spot: { row: 0, column: view.index } });
  grid.dispatch({ type: 'extend', spot: { row: grid.order.rowIds.length - 1, column: view.index } });
}
