import { entryColumnOf, selectionOf, type Grid } from './controller';
import { moveTarget } from './movement';
import { HEADER_ROW } from './state';

/** Moves the selected rows one place up or down, and says where they are now. */
export function nudgeRows<Row>(grid: Grid<Row>, step: 1 | -1): void {
  const { rowIds } = selectionOf(grid);
  const places = rowIds.map((id) => grid.order.rowAt.get(id) ?? 0);
  const gap = step < 0 ? Math.min(...places) - 1 : Math.max(...places) + 2;
  dropRows(grid, rowIds, gap);
}

/** Moves rows into the gap before the row at an index. A draft has no place among the stored rows yet. */
export function dropRows<Row>(grid: Grid<Row>, rowIds: readonly string[], gap: number): void {
  const draftId = grid.props.draft?.id;
  const stored = (ids: readonly string[]) => ids.filter((id) => id !== draftId);
  const moved = stored(rowIds);
  const picked = new Set(moved);
  const above = stored(grid.order.rowIds.slice(0, Math.max(0, gap)));
  const target = moveTarget(stored(grid.order.rowIds), picked, above.length);
  if (!target || !grid.props.onMoveRows || grid.props.readOnly) return;
  grid.props.onMoveRows(moved, target);
  grid.say(grid.props.words.movedRows(moved.length, above.filter((id) => !picked.has(id)).length + 1));
}

/** Asks the owner for a row below the given one and goes there when its id comes back. */
export function insertRow<Row>(grid: Grid<Row>, after: string | null): void {
  if (!grid.props.onInsertRow || grid.props.readOnly) return;
  const columnId = entryOf(grid);
  const answer = grid.props.onInsertRow(after);
  if (answer instanceof Promise)
    void answer.then(
      (rowId) => goTo(grid, rowId, columnId),
      () => undefined,
    );
  else goTo(grid, answer, columnId);
}

/** Opens the row at the end that is stored only when something is typed into it. */
export function openDraft<Row>(grid: Grid<Row>): void {
  const { draft, readOnly } = grid.props;
  if (draft && !readOnly) goTo(grid, draft.onOpen(), entryOf(grid));
}

/** Where typing begins in a new row: where a run of Tabs began, else the present column, else where the owner says. */
function entryOf<Row>(grid: Grid<Row>): string | undefined {
  const { active, tabColumn } = grid.state;
  const inBody = active !== null && active.rowId !== HEADER_ROW;
  return tabColumn ?? (inBody ? active.columnId : entryColumnOf(grid));
}

function goTo<Row>(grid: Grid<Row>, rowId: string | void, columnId: string | undefined): void {
  grid.elements.focus();
  if (rowId !== undefined && columnId !== undefined) grid.dispatch({ type: 'goto', place: { rowId, columnId } });
}

/** Hands the selected rows to the owner for deletion. Returns false when that is not offered. */
export function deleteRows<Row>(grid: Grid<Row>): boolean {
  const { rowIds } = selectionOf(grid);
  if (!grid.props.onDeleteRows || grid.props.readOnly || rowIds.length === 0) return false;
  grid.props.onDeleteRows(rowIds);
  return true;
}
