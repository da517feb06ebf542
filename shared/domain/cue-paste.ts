/** A block of spreadsheet cells laid onto a sheet: fills rows from the place of the cursor and appends what is left over. */
import type { CellChange } from './cue-plan.ts';

export interface PasteBlock {
  /** Row where the block begins; null appends the whole block. */
  readonly startCueId: string | null;
  /** Columns from the place of the cursor to the right, as the user sees them. */
  readonly columns: readonly string[];
  /** Rows of cells, ragged or not. */
  readonly matrix: readonly (readonly string[])[];
}

export interface PasteLayout {
  /** Rows of the block that no row of the sheet takes. */
  readonly appended: number;
  /** `newIds[n]` names the n-th appended row. */
  changes(newIds: readonly string[]): readonly CellChange[];
}

/** No column has this key: what stands right of the last column is refused, unless it is empty. */
const BEYOND = '';

/** `rowIds` is the sheet in order. Empty rows at the end of the block and empty cells right of the last column are dropped. */
export function layPaste(rowIds: readonly string[], block: PasteBlock): PasteLayout {
  const height = block.matrix.findLastIndex((row) => row.some((cell) => cell.trim() !== '')) + 1;
  const start = block.startCueId === null ? rowIds.length : Math.max(0, rowIds.indexOf(block.startCueId));
  const filled = Math.min(height, rowIds.length - start);
  return {
    appended: height - filled,
    changes(newIds) {
      return block.matrix.slice(0, height).flatMap((cells, offset) => {
        const cueId = rowIds[start + offset] ?? newIds[offset - filled] ?? '';
        return cells.flatMap((value, position) => {
          const column = block.columns[position] ?? BEYOND;
          return column === BEYOND && value.trim() === '' ? [] : [{ cueId, column, value }];
        });
      });
    },
  };
}
