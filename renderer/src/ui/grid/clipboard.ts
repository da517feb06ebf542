import type { ClipboardEvent } from 'react';
import { cellAt, selectionOf, type Grid } from './controller';
import { clearCells } from './editing';
import { parseTsv, toHtmlTable, toTsv, type Matrix } from './tsv';

/** Beside the text: that it was copied from a grid, so that its empty cells mean empty cells. */
const OWN_TYPE = 'application/x-grid';
/** And which of its cells were derived, for a grid to read. */
const DERIVED_TYPE = 'application/x-grid-derived';

interface CopiedCell {
  readonly text: string;
  readonly derived: boolean;
}

function selectedCells<Row>(grid: Grid<Row>): readonly (readonly CopiedCell[])[] {
  const { rowIds, columnIds } = selectionOf(grid);
  return rowIds.map((rowId) =>
    columnIds.map((columnId) => {
      const cell = cellAt(grid, {
        row: grid.order.rowAt.get(rowId) ?? -1,
        column: grid.order.columnAt.get(columnId) ?? -1,
      });
      if (!cell) return { text: '', derived: false };
      const { column } = cell.view;
      return { text: column.text(cell.row), derived: column.derived?.(cell.row) === true };
    }),
  );
}

/** Copies the selection, for spreadsheets and for word processors. While text is edited the pen copies by itself. */
export function copyCells<Row>(grid: Grid<Row>, event: ClipboardEvent): boolean {
  if (grid.view.edit) return false;
  const cells = selectedCells(grid);
  if (cells.length === 0) return false;
  const matrix: Matrix = cells.map((row) => row.map(({ text }) => text));
  const derived = cells.flatMap((row, at) => row.flatMap((cell, column) => (cell.derived ? [`${at}:${column}`] : [])));
  event.preventDefault();
  event.clipboardData.setData('text/plain', toTsv(matrix));
  event.clipboardData.setData('text/html', toHtmlTable(matrix));
  event.clipboardData.setData(OWN_TYPE, 'cells');
  if (derived.length > 0) event.clipboardData.setData(DERIVED_TYPE, derived.join(' '));
  return true;
}

/** Whether what is pasted was copied from a grid, and not from another program. */
export function isOwnCopy(clipboard: Pick<DataTransfer, 'getData'>): boolean {
  return clipboard.getData(OWN_TYPE) !== '';
}

export function cutCells<Row>(grid: Grid<Row>, event: ClipboardEvent): void {
  if (copyCells(grid, event)) clearCells(grid, 'cut');
}

/** Pastes plain text only; a table spreads from the first selected cell. */
export function pasteCells<Row>(grid: Grid<Row>, event: ClipboardEvent): void {
  if (grid.view.edit) return;
  event.preventDefault();
  const text = event.clipboardData.getData('text/plain');
  const { rowIds, columnIds } = selectionOf(grid);
  const [rowId] = rowIds;
  const [columnId] = columnIds;
  if (text === '' || grid.props.readOnly || rowId === undefined || columnId === undefined) return;
  const derived = new Set(event.clipboardData.getData(DERIVED_TYPE).split(' '));
  grid.props.onPaste?.({
    rowId,
    columnId,
    matrix: parseTsv(text),
    isOwn: isOwnCopy(event.clipboardData),
    isDerived: (row, column) => derived.has(`${row}:${column}`),
    rowIds: grid.order.rowIds.slice(grid.order.rowAt.get(rowId)),
    columnIds: grid.order.columnIds.slice(grid.order.columnAt.get(columnId)),
    selectedRows: rowIds.length,
    selectedColumns: columnIds.length,
  });
}
