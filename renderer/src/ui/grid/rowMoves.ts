import { selectionOf, type Grid } from './controller';
import { moveTarget } from './movement';
import { HEADER_ROW } from './state';

/** Moves the selected rows one place up or down, and says where they are now. */
export function nudgeRows<Row>(grid: Grid<Row>, step: 1 | -1): void {
  const { rowIds } = selectionOf(grid);
  const places = rowIds.map((id) => grid.order.rowAt.get(id) ?? 0);
  const gap = step < 0 ? Math.min(...places) - 1 : Math.max(...places) + 2;
  dropRows(grid, rowIds, gap);
}

/** Moves rows into the gap before the row at an index. */
export function dropRows<Row>(grid: Grid<Row>, rowIds: readonly string[], gap: number): void {
  const picked = new Set(rowIds);
  const target = moveTarget(grid.order.rowIds, picked, gap);
  if (!target || !grid.props.onMoveRows || grid.props.readOnly) return;
  grid.props.onMoveRows(rowIds, target);
  const above = grid.order.rowIds.slice(0, Math.max(0, gap)).filter((id) => !picked.has(id)).length;
  grid.say(grid.props.words.movedRows(rowIds.length, above + 1));
}

/** Asks the owner for a row and goes there when its id comes back. */
export function insertRow<Row>(grid: Grid<Row>, after: string | null): void {
  if (!grid.props.onInsertRow || grid.props.readOnly) return;
  const { active, tabColumn } = grid.state;
  const inBody = active !== null && active.rowId !== HEADER_ROW;
  const entry = grid.order.columnIds.find((id) => id === grid.props.entryColumn) ?? grid.order.columnIds[0];
  const columnId = tabColumn ?? (inBody ? active.columnId : entry);
  const answer = grid.props.onInsertRow(after);
  function goTo(rowId: string | void) {
    if (rowId !== undefined && columnId !== undefined) grid.dispatch({ type: 'goto', place: { rowId, columnId } });
    grid.elements.focus();
  }
  if (answer instanceof Promise) void answer.then(goTo, () => undefined);
  else goTo(answer);
}

/** Hands the selected rows to the owner for deletion. Returns false when that is not offered. */
export function deleteRows<Row>(grid: Grid<Row>): boolean {
  const { rowIds } = selectionOf(grid);
  if (!grid.props.onDeleteRows || grid.props.readOnly || rowIds.length === 0) return false;
  grid.props.onDeleteRows(rowIds);
  return true;
}
