/** A pasted table as a block on the sheet, and blocks mended by hand. */
import type { PasteBlock } from '@shared/domain/cue-paste.ts';
import type { GridPaste, Matrix } from '@ui/index.ts';

/** A table is repeated when the selection is a whole multiple of it, as spreadsheets do. */
export function blockOf(paste: GridPaste): PasteBlock {
  const { rowId, columnIds, matrix, isDerived, selectedRows, selectedColumns } = paste;
  const height = Math.max(1, matrix.length);
  const width = Math.max(1, ...matrix.map((row) => row.length));
  const rows = repeats(selectedRows, height) ? selectedRows : height;
  const columns = repeats(selectedColumns, width) ? selectedColumns : width;
  /** A time that only followed from other rows is not pinned by copying it. */
  function textAt(row: number, column: number): string | null {
    return isDerived(row, column) ? null : (matrix[row]?.[column] ?? '');
  }
  return {
    startCueId: rowId,
    columns: columnIds,
    matrix: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => textAt(row % height, column % width)),
    ),
  };
}

function repeats(selected: number, size: number): boolean {
  return selected > size && selected % size === 0;
}

/** The whole table as new rows at the end of the sheet. */
export function appendedBlock(matrix: Matrix, columns: readonly string[]): PasteBlock {
  return { startCueId: null, columns, matrix };
}

export interface BlockCell {
  readonly row: number;
  readonly column: number;
}

/** The block with some cells written anew, by `row:column`. */
export function mendedBlock(block: PasteBlock, texts: ReadonlyMap<string, string>): PasteBlock {
  return {
    ...block,
    matrix: block.matrix.map((cells, row) => cells.map((text, column) => texts.get(cellKey({ row, column })) ?? text)),
  };
}

export function cellKey({ row, column }: BlockCell): string {
  return `${row}:${column}`;
}
