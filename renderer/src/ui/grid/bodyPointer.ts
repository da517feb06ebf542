import type { MouseEvent, PointerEvent, RefObject } from 'react';
import { cellAt, type Grid } from './controller';
import { beginEdit, leaveEdit } from './editing';
import { HEAD_WIDTH } from './columns';
import type { Spot } from './movement';
import { autoScroll, followPointer, placeUnder } from './pointer';
import { pickRows } from './carryRows';

type Latest<Row> = RefObject<Grid<Row>>;

const INTERACTIVE = 'button, a, input, select, textarea, label, [data-interactive]';

/** A control inside a cell that is reached by mouse alone: the grid's own key does the same, so the focus stays with the pen. */
function leavesFocus(control: Element): boolean {
  return control.matches('[tabindex="-1"]');
}

function spotOf<Row>(grid: Grid<Row>, place: ReturnType<typeof placeUnder>): Spot | undefined {
  const row = place && grid.order.rowAt.get(place.rowId);
  const column = place?.columnId === undefined ? undefined : grid.order.columnAt.get(place.columnId);
  return row === undefined || column === undefined ? undefined : { row, column };
}

function placeOf(target: EventTarget): ReturnType<typeof placeUnder> {
  const element = target instanceof Element ? target : null;
  const rowId = element?.closest<HTMLElement>('[data-row]')?.dataset['row'];
  const columnId = element?.closest<HTMLElement>('[data-column]')?.dataset['column'];
  return rowId === undefined ? undefined : { rowId, columnId };
}

/** A press in the body: on a cell it selects, on a row's head or grip it selects rows. */
export function pressBody<Row>(event: PointerEvent<HTMLDivElement>, latest: Latest<Row>): void {
  const grid = latest.current;
  const place = placeOf(event.target);
  if (!place || !(event.target instanceof Element)) return;
  leaveEdit(grid);
  const spot = spotOf(grid, place);
  if (event.button === 2) {
    if (spot && !isSelected(grid, spot)) grid.dispatch({ type: 'go', spot });
    return;
  }
  if (event.button !== 0) return;
  const control = event.target.closest(INTERACTIVE);
  if (spot && control) {
    grid.dispatch({ type: 'go', spot });
    if (leavesFocus(control)) grid.elements.focus();
    return;
  }
  grid.elements.focus();
  if (spot) pressCell(event, latest, spot);
  else if (event.target.closest('[data-grip]')) pickRows(grid, place.rowId);
  else if (event.target.closest('[data-head]')) pressHead(event, latest, place.rowId);
}

function isSelected<Row>(grid: Grid<Row>, { row, column }: Spot): boolean {
  const { rect } = grid.view;
  if (grid.state.rows.has(grid.order.rowIds[row] ?? '')) return true;
  return rect !== undefined && row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}

function pressCell<Row>(event: PointerEvent, latest: Latest<Row>, spot: Spot): void {
  latest.current.dispatch({ type: event.shiftKey && latest.current.view.at ? 'extend' : 'go', spot });
  stretch(
    latest,
    (x, y) => {
      const under = spotOf(latest.current, placeUnder(x, y));
      if (under) latest.current.dispatch({ type: 'extend', spot: under });
    },
    spot,
  );
}

/** Follows the pointer over cells, scrolling at the edges; nothing is stretched before it leaves the first cell. */
function stretch<Row>(latest: Latest<Row>, reach: (x: number, y: number) => void, first: Spot | undefined): void {
  const box = latest.current.elements.scroller();
  if (!box) return;
  let point = { x: 0, y: 0 };
  let left = first === undefined;
  function touch() {
    const bounds = box?.getBoundingClientRect();
    if (!bounds) return;
    // Beyond the edge the nearest cell inside counts.
    const x = Math.max(bounds.left + HEAD_WIDTH + 2, Math.min(bounds.right - 18, point.x));
    const y = Math.max(bounds.top + 34, Math.min(bounds.bottom - 18, point.y));
    const under = spotOf(latest.current, placeUnder(x, y));
    left ||= under?.row !== first?.row || under?.column !== first?.column;
    if (left) reach(x, y);
  }
  const scrolling = autoScroll(box, touch);
  followPointer({
    onMove: (x, y) => {
      point = { x, y };
      scrolling.move(x, y);
      touch();
    },
    onEnd: () => scrolling.stop(),
  });
}

function pressHead<Row>(event: PointerEvent, latest: Latest<Row>, rowId: string): void {
  const { order, state, dispatch } = latest.current;
  const anchor = event.shiftKey ? (state.rowAnchor ?? state.active?.rowId ?? rowId) : rowId;
  if (event.ctrlKey || event.metaKey) {
    const rows = new Set(state.rows);
    if (!rows.delete(rowId)) rows.add(rowId);
    dispatch({ type: 'rows', rowIds: [...rows], anchor: rowId, active: rowId });
    return;
  }
  function span(to: string) {
    const one = order.rowAt.get(anchor) ?? 0;
    const other = order.rowAt.get(to) ?? one;
    const rowIds = order.rowIds.slice(Math.min(one, other), Math.max(one, other) + 1);
    dispatch({ type: 'rows', rowIds, anchor, active: anchor });
  }
  span(rowId);
  stretch(
    latest,
    (x, y) => {
      const under = placeUnder(x, y);
      if (under) span(under.rowId);
    },
    undefined,
  );
}

/** The page would take the focus from the pen at a press on plain text, or on a control that leaves it there. */
export function keepFocus(event: MouseEvent<HTMLDivElement>): void {
  if (!(event.target instanceof Element) || event.target.closest('[data-row]') === null) return;
  const control = event.target.closest('button, input, a, label');
  if (control === null || leavesFocus(control)) event.preventDefault();
}

/** A double click opens the cell. */
export function openCell<Row>(event: MouseEvent<HTMLDivElement>, grid: Grid<Row>): void {
  if (event.target instanceof Element && event.target.closest(INTERACTIVE)) return;
  const spot = spotOf(grid, placeOf(event.target));
  const { at } = grid.view;
  if (spot && at && spot.row === at.row && spot.column === at.column && cellAt(grid, at)) beginEdit(grid);
}
