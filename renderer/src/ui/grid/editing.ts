import { cellAt, isEditable, selectionOf, type CellHere, type Grid } from './controller';
import { noteKey } from './state';
import type { CellEdit, CellsGesture, CommitResult, GridColumn } from './types';

/** What the cell would be edited from: refused text first, else its own. */
export function editableText<Row>(grid: Grid<Row>, cell: CellHere<Row>): string {
  return grid.state.notes.get(noteKey(cell.rowId, cell.view.id))?.text ?? cell.view.column.text(cell.row);
}

/** Opens the active cell with its text and the caret at the end. */
export function beginEdit<Row>(grid: Grid<Row>): void {
  const cell = cellAt(grid, grid.view.at);
  if (!cell || !isEditable(grid, cell)) return;
  if (!cell.view.column.editor) grid.elements.write(editableText(grid, cell));
  grid.dispatch({ type: 'edit', edit: { how: 'caret' } });
}

/** The pen has begun to fill by itself: the cell is replaced by what is typed. */
export function beginTyping<Row>(grid: Grid<Row>): void {
  const cell = cellAt(grid, grid.view.at);
  const pen = grid.elements.pen();
  if (!cell || !pen || grid.view.edit) return;
  if (!isEditable(grid, cell)) grid.elements.write('');
  else if (!cell.view.column.editor) grid.dispatch({ type: 'edit', edit: { how: 'typing' } });
  else {
    const initialText = pen.value.normalize('NFC');
    grid.elements.write('');
    grid.dispatch({ type: 'edit', edit: { how: 'typing', initialText } });
  }
}

function closeEdit<Row>(grid: Grid<Row>, isGivenUp = false): void {
  grid.elements.write('');
  grid.dispatch({ type: 'stop', isGivenUp });
}

/** Gives the typed text up, and with it any refused text of the cell; the next Tab leaves the grid. */
export function cancelEdit<Row>(grid: Grid<Row>): void {
  const cell = cellAt(grid, grid.view.at);
  if (cell) grid.dispatch({ type: 'note', key: noteKey(cell.rowId, cell.view.id), note: null });
  closeEdit(grid, true);
}

/** Commits what is being edited. False when it was refused: the text then stays in the open editor with its error. */
export function commitEdit<Row>(grid: Grid<Row>, given?: string): boolean {
  const { edit } = grid.view;
  const cell = cellAt(grid, grid.view.at);
  if (!edit || !cell) return true;
  const text = given ?? penText(grid, cell);
  const error = text === undefined ? undefined : commitText(grid, cell, text, edit.how === 'typing');
  if (error !== undefined) {
    grid.dispatch({ type: 'edit', edit: { ...edit, error } });
    return false;
  }
  closeEdit(grid);
  return true;
}

/** Commits on leaving the cell by other ways than Enter and Tab: refused text stays in the cell, marked. */
export function leaveEdit<Row>(grid: Grid<Row>): void {
  const cell = cellAt(grid, grid.view.at);
  if (!grid.view.edit || !cell) return;
  const text = penText(grid, cell);
  const error = text === undefined ? undefined : commitText(grid, cell, text, grid.view.edit.how === 'typing');
  if (text !== undefined && error !== undefined) {
    grid.dispatch({ type: 'note', key: noteKey(cell.rowId, cell.view.id), note: { text, error } });
  }
  closeEdit(grid);
}

/** Undefined while a custom editor stands in for the pen: it commits by itself. */
function penText<Row>(grid: Grid<Row>, cell: CellHere<Row>): string | undefined {
  return cell.view.column.editor ? undefined : grid.elements.pen()?.value.normalize('NFC');
}

/** The cell's text as far as it is its own: nothing where it follows from other cells. */
function ownText<Row>(column: GridColumn<Row>, row: Row): string {
  return column.derived?.(row) === true ? '' : column.text(row);
}

/**
 * Hands a text to the owner. Returns the error when it was refused at once. Unchanged text is not handed on, but a
 * derived one that was typed anew is.
 */
function commitText<Row>(grid: Grid<Row>, cell: CellHere<Row>, typed: string, isTyped = false): string | undefined {
  const { column } = cell.view;
  const isStated = isTyped && column.derived?.(cell.row) === true;
  const key = noteKey(cell.rowId, column.id);
  const had = grid.state.notes.has(key);
  const parsed = typed === column.text(cell.row) ? undefined : column.parse?.(typed, cell.row);
  if (parsed && !parsed.ok) return parsed.error;
  const text = parsed?.value ?? typed;
  if (had) grid.dispatch({ type: 'note', key, note: null });
  if (text === column.text(cell.row) && !isStated) return undefined;
  const result = grid.props.onCommitCell(cell.rowId, column.id, text);
  if (!(result instanceof Promise)) return result?.error;
  grid.dispatch({ type: 'note', key, note: { text } });
  void settleNote(grid, key, text, result);
  return undefined;
}

/** Shows the text until the store has answered, then the stored value, or the text with the reason of its refusal. */
async function settleNote<Row>(
  grid: Grid<Row>,
  key: string,
  text: string,
  result: Promise<CommitResult>,
): Promise<void> {
  const error = await result.then(
    (answer) => answer?.error,
    () => undefined,
  );
  grid.dispatch({ type: 'note', key, note: error === undefined ? null : { text, error } });
}

function commitAll<Row>(grid: Grid<Row>, edits: readonly CellEdit[], gesture: CellsGesture): void {
  if (edits.length === 0) return;
  if (grid.props.onCommitCells) grid.props.onCommitCells(edits, gesture);
  else for (const edit of edits) void grid.props.onCommitCell(edit.rowId, edit.columnId, edit.text);
}

/** The selected cells that may be changed. */
function selectedCells<Row>(grid: Grid<Row>): readonly CellHere<Row>[] {
  const { rowIds, columnIds } = selectionOf(grid);
  return rowIds
    .flatMap((rowId) =>
      columnIds.map((columnId) =>
        cellAt(grid, { row: grid.order.rowAt.get(rowId) ?? -1, column: grid.order.columnAt.get(columnId) ?? -1 }),
      ),
    )
    .filter((cell) => cell !== undefined)
    .filter((cell) => isEditable(grid, cell));
}

/** Empties the selected cells as one step. */
export function clearCells<Row>(grid: Grid<Row>, gesture: 'clear' | 'cut'): void {
  const full = selectedCells(grid).filter((cell) => ownText(cell.view.column, cell.row) !== '');
  commitAll(
    grid,
    full.map((cell) => ({ rowId: cell.rowId, columnId: cell.view.id, text: '' })),
    gesture,
  );
}

/** Copies the first selected row of each column down over the others, as one step. */
export function fillDown<Row>(grid: Grid<Row>): void {
  const top = grid.view.rect?.top;
  if (top === undefined) return;
  const edits = selectedCells(grid).flatMap((cell) => {
    const source = cellAt(grid, { row: top, column: cell.view.index });
    const text = source && ownText(source.view.column, source.row);
    if (!source || source.rowId === cell.rowId || text === undefined) return [];
    return [{ rowId: cell.rowId, columnId: cell.view.id, text }];
  });
  commitAll(grid, edits, 'fill');
}
