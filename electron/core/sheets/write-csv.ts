import { csvText } from '@shared/domain/csv.ts';
import { textOfCell } from '@shared/sheets/cell.ts';
import type { SheetLocale } from '@shared/sheets/field-words.ts';
import { KEY_HEAD } from '@shared/sheets/table-sheet.ts';
import type { TableSheetData } from '@shared/sheets/table-sheet.ts';

/** One sheet as CSV; the keys of its rows last. */
export function writeCsv({ columns, rows, keys }: TableSheetData, locale: SheetLocale): string {
  const key = (text: string) => (keys === null ? [] : [text]);
  return csvText([
    [...columns.map(({ head }) => head), ...key(KEY_HEAD[locale])],
    ...rows.map((cells, at) => [...cells.map(textOfCell), ...key(keys?.[at] ?? '')]),
  ]);
}
