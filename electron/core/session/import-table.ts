/** Rows of a file into one table of the open library: all of them in one step, or none. */
import { ROWS_PER_GESTURE } from '@shared/contract/row.contract.ts';
import type { GestureTable } from '@shared/entities/index.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import type { SheetLocale } from '@shared/sheets/field-words.ts';
import { findHead, readSheet } from '@shared/sheets/read-sheet.ts';
import type { SheetContext, SheetRead } from '@shared/sheets/read-sheet.ts';
import type { TableFile, TableSheet } from '@shared/sheets/table-file.ts';
import { sheetName } from '@shared/sheets/table-sheet.ts';
import { AppError } from '../base/app-error.ts';
import type { Core } from '../core.ts';

export interface TableImport {
  readonly experimentId: string;
  readonly table: GestureTable;
  readonly locale: SheetLocale;
  readonly today: CivilDate;
}

/**
 * What was read and stored; with faults nothing was. Null where no sheet has a head of this table. Throws
 * `sheet.tooManyAtOnce` and what the store refuses.
 */
export function importTable(core: Core, file: TableFile, request: TableImport): SheetRead | null {
  const { experimentId, table, locale, today } = request;
  const { eventDate } = core.query('experiment.detail', { experimentId }).experiment;
  const context: SheetContext = {
    table,
    locale,
    near: eventDate ?? today,
    stored: core.query(`${table}.rows`, { experimentId }),
    references: core.query('sheet.references', { experimentId, table, locale }),
  };
  const sheet = sheetsOf(file, table).find((one) => findHead(table, one) !== null);
  const read = sheet === undefined ? null : readSheet(sheet, context);
  if (read === null) return null;
  const { faults, patches, added } = read;
  if (faults.length > 0) return read;
  const count = Math.max(patches.length, added.length);
  if (count > ROWS_PER_GESTURE) throw new AppError('sheet.tooManyAtOnce', { max: ROWS_PER_GESTURE, count });
  // What a row holds was read by its own fields, which the store checks once more.
  if (count > 0) core.call(`${table}.paste`, { experimentId, patches, rows: added });
  return read;
}

/** The sheet of the table's own name first. */
function sheetsOf(file: TableFile, table: GestureTable): readonly TableSheet[] {
  const names = new Set([sheetName('ko', table), sheetName('en', table)]);
  return file.sheets.toSorted((one, other) => Number(names.has(other.name)) - Number(names.has(one.name)));
}
