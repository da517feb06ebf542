/** Cells of a file of text: separated by commas, tabs, semicolons or bars, quoted where they hold one. */
import Papa from 'papaparse';
import type { TableFile } from '@shared/sheets/table-file.ts';
import { AppError } from '../base/app-error.ts';
import { LIMITS } from './limits.ts';
import { wholeRows } from './whole-rows.ts';
import type { DecodedText } from './text-encoding.ts';

/** Throws `sheet.unclosedQuote` with the row, `sheet.tooManyRows`, `sheet.tooManyColumns`. */
export function readTextTable({ text, encoding }: DecodedText, file: string): TableFile {
  const isTabbed = /\.(?:tsv|tab)$/iu.test(file);
  const { data, errors, meta } = Papa.parse<string[]>(text, {
    delimiter: isTabbed ? '\t' : '',
    delimitersToGuess: [',', '\t', ';', '|'],
    // One more than may be, to tell that there are more, without reading the rest.
    preview: LIMITS.rows + 1,
  });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open !== undefined) throw new AppError('sheet.unclosedQuote', { file, row: (open.row ?? 0) + 1 });
  const name = file.replace(/\.[^.]*$/u, '');
  const rows = wholeRows(data, { file, sheet: name });
  return { format: meta.delimiter === '\t' ? 'tsv' : 'csv', encoding, sheets: [{ name, rows, hiddenRows: [] }] };
}
