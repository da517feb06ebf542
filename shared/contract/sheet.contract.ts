/**
 * Tables as spreadsheets: what leaves, masked for its readers, and where it is saved; files of tables that the user brings, read in a process
 * that can be ended and looked at before anything is taken. How they look stands in `shared/sheets`.
 */
import { z } from 'zod';
import type { EntityName } from '../entities/index.ts';
import type { References } from '../sheets/labelled.ts';
import { TABLE_ENCODINGS } from '../sheets/table-file.ts';
import type { TableFile } from '../sheets/table-file.ts';
import { SHEET_TABLES } from '../sheets/table-sheet.ts';
import type { TableSheetData } from '../sheets/table-sheet.ts';
import { call, query } from './define.ts';
import { audience, id } from './entities.ts';
import { TOPICS } from './topics.ts';

// The list is that of the declared tables, which the type reads too.
const sheetTable = z.enum(SHEET_TABLES as [EntityName, ...EntityName[]]);
const locale = z.enum(['ko', 'en']);

export const SHEET_FORMATS = ['xlsx', 'csv'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

export const sheetQueries = {
  /**
   * The sheets of these tables as their readers may have them: what says something of a person is masked or left out, keys go to insiders
   * alone. `sheet.tellsPurpose` for everybody while the purpose is kept from participants.
   */
  'sheet.tables': query<readonly TableSheetData[]>(...TOPICS)(
    z.object({ experimentId: id, tables: z.array(sheetTable).min(1).max(SHEET_TABLES.length), audience, locale }),
  ),
  /** What the references of a table may lead to, by column, under the names that its sheet calls them by. */
  'sheet.references': query<References>(...TOPICS)(z.object({ experimentId: id, table: sheetTable, locale })),
} as const;

export interface SavedSheet {
  readonly path: string;
  /** Cells of which a workbook could not hold the whole text. */
  readonly cut: number;
}

export interface ReadTable {
  /** What the user knows the file by. */
  readonly file: string;
  readonly table: TableFile;
}

const fileBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

export const sheetHostCalls = {
  /**
   * Asks where to and writes one table, or every table that has rows (`all`, as a workbook alone); null when the user cancels. Errors
   * `file.*`, `sheet.tellsPurpose`.
   */
  'sheet.save': call<SavedSheet | null>()(
    z.object({
      experimentId: id,
      table: z.union([z.literal('all'), sheetTable]),
      format: z.enum(SHEET_FORMATS),
      audience,
      locale,
    }),
  ),
  /** Asks for a file and reads it; null when the user gives up. Errors `sheet.*`. */
  'sheet.choose': call<ReadTable | null>()(z.object({})),
  'sheet.drop': call<ReadTable>()(z.object({ file: z.string().min(1).max(255), bytes: fileBytes })),
  /** Reads this window's last file anew, its letters by another encoding. */
  'sheet.decode': call<ReadTable>()(z.object({ encoding: z.enum(TABLE_ENCODINGS) })),
  /** How far the reading of this window is, 0 to 1; null while there is none. */
  'sheet.progress': call<{ readonly file: string; readonly share: number } | null>()(z.object({})),
  'sheet.cancel': call()(z.object({})),
  /** Forgets this window's last file. */
  'sheet.forget': call()(z.object({})),
} as const;
