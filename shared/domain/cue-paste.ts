/** A block of spreadsheet cells laid onto a sheet: fills rows from the place of the cursor and appends what is left over. */
import type { CellChange } from './cue-plan.ts';

export interface PasteBlock {
  /** Row where the block begins; null appends the whole block. */
  readonly startCueId: string | null;
  /** Columns from the place of the cursor to the right, as the user sees them. */
  readonly columns: readonly string[];
  /** Rows of cells, ragged or not; null leaves a cell as it is. */
  readonly matrix: readonly (readonly (string | null)[])[];
}

export interface PasteLayout {
  /** Rows of the block that no row of the sheet takes. */
  readonly appended: number;
  /** `newIds[n]` names the n-th appended row. */
  changes(newIds: readonly string[]): readonly CellChange[];
}

/** The key of cells right of the last column, by their position in the block. No column has it, so they are refused. */
const BEYOND = 'beyond:';

/** `rowIds` is the sheet in order. Empty rows at the end of the block and empty cells right of the last column are dropped. */
export function layPaste(rowIds: readonly string[], block: PasteBlock): PasteLayout {
  const height = block.matrix.findLastIndex((row) => row.some((cell) => (cell ?? '').trim() !== '')) + 1;
  const start = startOf(rowIds, block);
  const filled = Math.min(height, rowIds.length - start);
  return {
    appended: height - filled,
    changes(newIds) {
      return block.matrix.slice(0, height).flatMap((cells, offset) => {
        const cueId = rowIds[start + offset] ?? newIds[offset - filled] ?? '';
        return cells.flatMap((value, position) => {
          const column = block.columns[position] ?? `${BEYOND}${position}`;
          return value === null || isSilent(column, value) ? [] : [{ cueId, column, value }];
        });
      });
    },
  };
}

function startOf(rowIds: readonly string[], { startCueId }: PasteBlock): number {
  return startCueId === null ? rowIds.length : Math.max(0, rowIds.indexOf(startCueId));
}

/** An empty end says nothing about the minutes, and nothing stands beyond the last column. */
function isSilent(column: string, value: string): boolean {
  return value.trim() === '' && (column === 'end' || column.startsWith(BEYOND));
}

/** Where in the block a cell of the sheet comes from; `undefined` when it is not of the block. */
export function placeInBlock(
  rowIds: readonly string[],
  block: PasteBlock,
  cell: { readonly row: number; readonly column: string },
): { readonly row: number; readonly column: number } | undefined {
  const row = cell.row - 1 - startOf(rowIds, block);
  const column = cell.column.startsWith(BEYOND)
    ? Number(cell.column.slice(BEYOND.length))
    : block.columns.indexOf(cell.column);
  return block.matrix[row]?.[column] === undefined ? undefined : { row, column };
}
