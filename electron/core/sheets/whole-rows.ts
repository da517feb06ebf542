import { AppError } from '../base/app-error.ts';
import { LIMITS } from './limits.ts';

type Cells = readonly string[];

/** Rows of one length, without the empty ones at the end. Throws `sheet.tooManyRows`, `sheet.tooManyColumns` (with the row). */
export function wholeRows(
  rows: readonly Cells[],
  place: { readonly file: string; readonly sheet: string },
): readonly Cells[] {
  const last = rows.findLastIndex((cells) => cells.some((text) => text.trim() !== ''));
  if (last >= LIMITS.rows) throw new AppError('sheet.tooManyRows', { ...place, max: LIMITS.rows });
  const kept = rows.slice(0, last + 1);
  const wide = kept.findIndex((cells) => lengthOf(cells) > LIMITS.columns);
  if (wide !== -1) throw new AppError('sheet.tooManyColumns', { ...place, row: wide + 1, max: LIMITS.columns });
  const width = Math.max(0, ...kept.map(lengthOf));
  return kept.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? ''));
}

/** Without the empty cells at its end. */
function lengthOf(cells: Cells): number {
  return cells.findLastIndex((text) => text.trim() !== '') + 1;
}
