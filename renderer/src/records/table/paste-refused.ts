import type { ErrorData } from '@shared/contract/errors.ts';
import { looksMisread } from '@shared/domain/misread-text.ts';

/** Most rows that one paste takes, as the store has it for people and money. */
const ROWS_PER_PASTE = 5_000;

/** Why a pasted table is not taken before any cell of it is read; undefined when it may be. */
export function pasteRefused(
  matrix: readonly (readonly string[])[],
  most: number = ROWS_PER_PASTE,
): ErrorData | undefined {
  if (matrix.length > most) return { code: 'paste.tooLong', params: { max: most, count: matrix.length } };
  const misread = matrix.findIndex((row) => looksMisread(row.join('\t')));
  return misread === -1 ? undefined : { code: 'paste.misread', params: { row: misread + 1 } };
}
