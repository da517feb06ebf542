import type { Matrix } from './tsv';
import type { CellEdit } from './types';

export interface PasteTarget {
  /** Rows from the first pasted one to the last of the table, in order. */
  readonly rowIds: readonly string[];
  /** Shown columns from the first pasted one to the last, in order. */
  readonly columnIds: readonly string[];
  /** How many rows and columns were selected. */
  readonly selectedRows: number;
  readonly selectedColumns: number;
}

export interface SpreadPaste {
  readonly edits: readonly CellEdit[];
  /** Pasted rows beyond the last row of the table, as texts by column id: rows to be added. */
  readonly newRows: readonly Readonly<Record<string, string>>[];
  /** Pasted columns that found no column. */
  readonly droppedColumns: number;
}

/**
 * Lays a pasted table over the grid from its first cell. A single text fills the whole selection; a table is
 * repeated when the selection is a whole multiple of it, as spreadsheets do.
 */
export function spreadPaste(matrix: Matrix, target: PasteTarget): SpreadPaste {
  const height = matrix.length;
  const width = Math.max(0, ...matrix.map((row) => row.length));
  if (height === 0 || width === 0) return { edits: [], newRows: [], droppedColumns: 0 };
  const rows = repeats(target.selectedRows, height) ? target.selectedRows : height;
  const columns = repeats(target.selectedColumns, width) ? target.selectedColumns : width;
  const edits: CellEdit[] = [];
  const newRows: Record<string, string>[] = [];
  for (let row = 0; row < rows; row += 1) {
    const texts: Record<string, string> = {};
    target.columnIds.slice(0, columns).forEach((columnId, column) => {
      const text = matrix[row % height]?.[column % width];
      if (text !== undefined) texts[columnId] = text;
    });
    const rowId = target.rowIds[row];
    if (rowId === undefined) newRows.push(texts);
    else for (const [columnId, text] of Object.entries(texts)) edits.push({ rowId, columnId, text });
  }
  return { edits, newRows, droppedColumns: Math.max(0, columns - target.columnIds.length) };
}

function repeats(selected: number, size: number): boolean {
  return selected > size && selected % size === 0;
}
