import { parseTsv } from '@ui/index.ts';
import type { Matrix } from '@ui/index.ts';

/** What was pasted: a table, or a list of lines, of which those that tabs move to the right stand below the others. */
export function pastedLines(text: string): Matrix {
  const matrix = parseTsv(text);
  const isList = matrix.every((row) => row.filter((cell) => cell.trim() !== '').length <= 1);
  return isList
    ? matrix.map((row) => [
        row
          .map((cell) => (cell.trim() === '' ? '\u3000' : cell))
          .join('')
          .trimEnd(),
      ])
    : matrix;
}
