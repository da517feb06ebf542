import { isErrorCell } from '@shared/sheets/heads.ts';
import { words } from '@app/i18n/dynamic.ts';
import type { TableFault } from '../table/table-edits.ts';
import type { Line } from '@shared/sheets/lines.ts';

/** The faults of a table, and every cell in which a formula failed: what a spreadsheet shows there is no text, whatever the column takes. */
export function withErrorCells(lines: readonly Line[], faults: readonly TableFault[]): readonly TableFault[] {
  const failed = lines.flatMap((line, at) =>
    Object.entries(line)
      .filter(([, text]) => isErrorCell(text))
      .map(([columnId, text]) => ({
        row: at + 1,
        columnId,
        error: words('records.error.formula', { text: text.trim() }),
      })),
  );
  if (failed.length === 0) return faults;
  const places = new Set(failed.map(({ row, columnId }) => `${row} ${columnId}`));
  const others = faults.filter(({ row, columnId }) => !places.has(`${row} ${columnId}`));
  return [...failed, ...others].toSorted((one, other) => one.row - other.row);
}
