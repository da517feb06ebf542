import type { ClipboardEvent } from 'react';
import { cellAt, selectionOf, type Grid } from './controller';
import { clearCells } from './editing';
import { parseTsv, toHtmlTable, toTsv, type Matrix } from './tsv';

/** The selected cells as texts. */
function selectedMatrix<Row>(grid: Grid<Row>): Matrix {
  const { rowIds, columnIds } = selectionOf(grid);
  return rowIds.map((rowId) =>
    columnIds.map((columnId) => {
      const cell = cellAt(grid, {
        row: grid.order.rowAt.get(rowId) ?? -1,
        column: grid.order.columnAt.get(columnId) ?? -1,
      });
      return cell ? cell.view.column.text(cell.row) : '';
    }),
  );
}

/** Copies the selection, for spreadsheets and for word processors. While text is edited the pen copies by itself. */
export function copyCells<Row>(grid: Grid<Row>, event: ClipboardEvent): boolean {
  if (grid.view.edit) return false;
  const matrix = selectedMatrix(grid);
  if (matrix.length === 0) return false;
  event.preventDefault();
  event.clipboardData.setData('text/plain', toTsv(matrix));
  event.clipboardData.setData('text/html', toHtmlTable(matrix));
  return true;
}

export function cutCells<Row>(grid: Grid<Row>, event: ClipboardEvent): void {
  if (copyCells(grid, event)) clearCells(grid);
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
  grid.props.onPaste?.({
    rowId,
    columnId,
    matrix: parseTsv(text),
    rowIds: grid.order.rowIds.slice(grid.order.rowAt.get(rowId)),
    columnIds: grid.order.columnIds.slice(grid.order.columnAt.get(columnId)),
    selectedRows: rowIds.length,
    selectedColumns: columnIds.length,
  });
}
