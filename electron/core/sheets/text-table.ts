/** Cells of a file of text: separated by commas, tabs, semicolons or bars, quoted where they hold one. */
import Papa from 'papaparse';
import { csvCellText } from '@shared/domain/csv.ts';
import type { TableFile } from '@shared/sheets/table-file.ts';
import { AppError } from '../base/app-error.ts';
import { LIMITS } from './limits.ts';
import { wholeRows } from './whole-rows.ts';
import type { DecodedText } from './text-encoding.ts';

/** Throws `sheet.unclosedQuote` with the row, `sheet.tooManyRows`, `sheet.tooManyColumns`. */
export function readTextTable({ text, encoding }: DecodedText, file: string): TableFile {
  const delimiter = /\.(?:tsv|tab)$/iu.test(file) ? '\t' : guessDelimiter(text);
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    // One more than may be, to tell that there are more, without reading the rest.
    preview: LIMITS.rows + 1,
  });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open !== undefined) throw new AppError('sheet.unclosedQuote', { file, row: (open.row ?? 0) + 1 });
  const name = file.replace(/\.[^.]*$/u, '');
  const rows = wholeRows(
    data.map((cells) => cells.map(csvCellText)),
    { file, sheet: name },
  );
  return { format: delimiter === '\t' ? 'tsv' : 'csv', encoding, sheets: [{ name, rows, hiddenRows: [] }] };
}

/** In the order in which one is believed where two part as many rows: amounts have commas where cells are parted by tabs. */
const DELIMITERS = ['\t', ',', ';', '|'];
const LOOKED_AT = 50;

/** What parts the most of the first rows; titles above a table, and empty rows, are parted by nothing. */
function guessDelimiter(text: string): string {
  const counts = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: LOOKED_AT });
    return { delimiter, count: data.filter((cells) => cells.length > 1).length };
  });
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}
