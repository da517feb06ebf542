/** Sheets as a workbook: real days, times and numbers, a head that stays in sight, the keys of the rows in a hidden last column. */
import type { SheetCell } from '@shared/sheets/cell.ts';
import type { SheetLocale } from '@shared/sheets/field-words.ts';
import { KEY_HEAD, MOST_CELL_LETTERS } from '@shared/sheets/table-sheet.ts';
import type { SheetColumn, TableSheetData } from '@shared/sheets/table-sheet.ts';
import writeXlsx from 'write-excel-file/node';
import type { CellObject, Sheet } from 'write-excel-file/node';

/** A text that was longer than a cell holds and lost its end. */
export interface CutCell {
  readonly sheet: string;
  /** From 1, as a spreadsheet counts. */
  readonly row: number;
  readonly column: string;
  readonly omitted: number;
}

export interface Workbook {
  readonly bytes: Uint8Array;
  readonly cut: readonly CutCell[];
}

type Options = NonNullable<Parameters<typeof writeXlsx>[1]>;
type Features = NonNullable<Options['features']>;

const MINUTES_PER_DAY = 1440;
const KEY_WIDTH = 38;
const MARK = '…';

/** What no XML holds, and what reads as an escape: both are written as escapes of the format (ECMA-376, ST_Xstring). */
const ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)|[\ufffd\u007f-\u009f]|(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}]/gu;

function escapeOf(letters: string): string {
  return [...Array(letters.length).keys()]
    .map((at) => `_x${letters.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}_`)
    .join('');
}

/** The library keeps its strings in a plain object, in which `toString` and its like stand already: these are escaped too. */
function escaped(text: string): string {
  if (text in {}) return escapeOf(text.slice(0, 1)) + text.slice(1);
  return text.replaceAll(ESCAPED, escapeOf);
}

const FORMATS: Readonly<Partial<Record<SheetColumn['kind'], string>>> = {
  won: '#,##0',
  number: '0',
  heads: '#,##0',
  minutes: '0',
};

function cellObject(cell: SheetCell, kind: SheetColumn['kind']): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return { type: String, value: escaped(cell), wrap: true, alignVertical: 'top' };
  if (typeof cell === 'number')
    return { type: Number, value: cell, format: FORMATS[kind] ?? '0', alignVertical: 'top' };
  if ('day' in cell)
    return { type: Date, value: new Date(`${cell.day}T00:00:00Z`), format: 'yyyy-mm-dd', alignVertical: 'top' };
  return { type: Number, value: cell.minute / MINUTES_PER_DAY, format: 'hh:mm', alignVertical: 'top' };
}

/** Ends a text before the limit of a cell, at a whole letter. */
function ended(text: string): string {
  const kept = text.slice(0, MOST_CELL_LETTERS - MARK.length);
  return (/[\ud800-\udbff]$/u.test(kept) ? kept.slice(0, -1) : kept) + MARK;
}

export async function writeWorkbook(sheets: readonly TableSheetData[], locale: SheetLocale): Promise<Workbook> {
  const cut: CutCell[] = [];
  const pages = sheets.map(({ name, columns, rows, keys }): Sheet<never> => {
    const heads = [...columns.map(({ head }) => head), ...(keys === null ? [] : [KEY_HEAD[locale]])];
    const body = rows.map((cells, at) => [
      ...cells.map((cell, place) => {
        const { kind = 'text', head = '' } = columns[place] ?? {};
        if (typeof cell !== 'string' || cell.length <= MOST_CELL_LETTERS) return cellObject(cell, kind);
        const text = ended(cell);
        cut.push({ sheet: name, row: at + 2, column: head, omitted: cell.length - text.length + MARK.length });
        return cellObject(text, kind);
      }),
      ...(keys === null ? [] : [{ type: String, value: keys[at] ?? '' }]),
    ]);
    return {
      sheet: name,
      data: [heads.map((head) => ({ type: String, value: head, fontWeight: 'bold' as const })), ...body],
      columns: [...columns.map(({ width }) => ({ width })), ...(keys === null ? [] : [{ width: KEY_WIDTH }])],
      stickyRowsCount: 1,
    };
  });
  const bytes = await writeXlsx(pages, { features: [hiddenKeys(sheets)] }).toBuffer();
  return { bytes, cut };
}

/** The library has no word for a hidden column. */
function hiddenKeys(sheets: readonly TableSheetData[]): Features[number] {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes(tag, attributes, _index, _options, { sheetIndex }) {
            const sheet = sheets[sheetIndex];
            const isKey = sheet?.keys !== null && attributes['min'] === (sheet?.columns.length ?? 0) + 1;
            return tag === 'col' && isKey ? { ...attributes, hidden: 1 } : attributes;
          },
        },
      },
    },
  };
}
