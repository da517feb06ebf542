import type { TableFault } from '../table/table-edits.ts';
import type { Line } from '@shared/sheets/lines.ts';

/** What becomes of cells that cannot be read: mended first, emptied, or their whole rows left out. */
export type FaultChoice = 'mend' | 'cells' | 'rows';

export interface Taking {
  readonly lines: readonly Line[];
  /** Rows that are left out, for what cannot be read in them. */
  readonly left: number;
}

/**
 * `check` is asked again of what was emptied: a row that must have what could not be read is left out. `faults` are those of `lines`.
 */
export function linesToTake(
  lines: readonly Line[],
  faults: readonly TableFault[],
  choice: FaultChoice,
  check: (lines: readonly Line[]) => readonly TableFault[],
): Taking {
  if (faults.length === 0 || choice === 'mend') return { lines, left: 0 };
  if (choice === 'rows') return withoutRows(lines, faults);
  const emptied = lines.map((line) => ({ ...line }));
  for (const { row, columnId } of faults) {
    const line = emptied[row - 1];
    if (line !== undefined && columnId !== null && columnId in line) line[columnId] = '';
  }
  return withoutRows(emptied, check(emptied));
}

function withoutRows(lines: readonly Line[], faults: readonly TableFault[]): Taking {
  const bad = new Set(faults.map(({ row }) => row - 1));
  return { lines: lines.filter((_, at) => !bad.has(at)), left: bad.size };
}
