import type { MouseEvent, PointerEvent } from 'react';
import { fitWidth, layoutVariables, withWidth, type ColumnView } from './columns';
import type { Grid } from './controller';
import { leaveEdit } from './editing';
import { followPointer } from './pointer';

/** The column whose head was met, but for the button of its menu. */
function columnAt<Row>(target: EventTarget, grid: Grid<Row>): ColumnView<Row> | undefined {
  if (!(target instanceof Element) || target.closest('button')) return undefined;
  const id = target.closest<HTMLElement>('[data-head-column]')?.dataset['headColumn'];
  return grid.views.find((one) => one.id === id);
}

function isEdge(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-resizer]') !== null;
}

/** A press in the header: an edge is pulled to resize. A name that is pulled carries its column (see useGridDrag). */
export function pressHeader<Row>(event: PointerEvent<HTMLDivElement>, grid: Grid<Row>): void {
  const view = event.button === 0 ? columnAt(event.target, grid) : undefined;
  if (!view) return;
  leaveEdit(grid);
  grid.elements.focus();
  if (isEdge(event.target)) pullEdge(event.clientX, grid, view);
}

/** A click on a name selects the column. */
export function clickHeader<Row>(event: MouseEvent<HTMLDivElement>, grid: Grid<Row>): void {
  const view = columnAt(event.target, grid);
  if (view && !isEdge(event.target)) selectColumn(grid, view);
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

function selectColumn<Row>(grid: Grid<Row>, view: ColumnView<Row>): void {
  if (grid.order.rowIds.length === 0) return;
  grid.dispatch({ type: 'go', spot: { row: 0, column: view.index } });
  grid.dispatch({ type: 'extend', spot: { row: grid.order.rowIds.length - 1, column: view.index } });
}
