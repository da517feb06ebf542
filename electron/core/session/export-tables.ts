/** Tables of the open library into a file that the user names: one way for the window and the command line. */
import type { Audience, EntityName } from '@shared/contract/entities.ts';
import type { SheetFormat } from '@shared/contract/sheet.contract.ts';
import { seoulDate } from '@shared/domain/civil-date.ts';
import { documentFileName } from '@shared/domain/file-name.ts';
import type { Instant } from '@shared/domain/units.ts';
import type { SheetLocale } from '@shared/sheets/field-words.ts';
import { SHEET_TABLES } from '@shared/sheets/table-sheet.ts';
import type { TableSheetData } from '@shared/sheets/table-sheet.ts';
import { entities as en } from '@shared/words/en/entities.ts';
import { entities as ko } from '@shared/words/ko/entities.ts';
import { AppError } from '../base/app-error.ts';
import { writeFileWhole } from '../base/files.ts';
import type { Core } from '../core.ts';
import { writeCsv } from '../sheets/write-csv.ts';
import { writeWorkbook } from '../sheets/write-xlsx.ts';
import type { CutCell } from '../sheets/write-xlsx.ts';

export interface TableExport {
  readonly experimentId: string;
  /** `all`: every table that has rows, as a workbook. */
  readonly table: EntityName | 'all';
  readonly format: SheetFormat;
  readonly audience: Audience;
  readonly locale: SheetLocale;
  readonly at: Instant;
}

export interface ExportedTables {
  readonly path: string;
  readonly cut: readonly CutCell[];
}

const AUDIENCE = { ko: ko.value.audience, en: en.value.audience };
const ALL = { ko: '모든 표', en: 'All tables' };

/**
 * Writes what was asked for, whole or not at all; null when `place` gives up. Throws `file.*`, `sheet.tellsPurpose`, and `sheet.empty`
 * where no table has rows for these readers.
 */
export async function exportTables(
  core: Core,
  { experimentId, table, format, audience, locale, at }: TableExport,
  place: (usualName: string) => string | null | Promise<string | null>,
): Promise<ExportedTables | null> {
  const tables = table === 'all' ? [...SHEET_TABLES] : [table];
  const sheets = core.query('sheet.tables', { experimentId, tables, audience, locale });
  const filled = table === 'all' ? sheets.filter(({ rows, columns }) => rows.length > 0 && columns.length > 0) : sheets;
  const [first] = filled;
  if (first === undefined) throw new AppError('sheet.nothingToExport');
  const { title } = core.query('experiment.detail', { experimentId }).experiment;
  const document = table === 'all' ? ALL[locale] : first.name;
  const about = { document, title, audience: AUDIENCE[locale][audience], issue: null, date: seoulDate(at) };
  const path = await place(documentFileName({ ...about, extension: format }));
  if (path === null) return null;
  const { bytes, cut } = await written(filled, first, { format, locale });
  writeFileWhole(path, bytes, core.file);
  return { path, cut };
}

async function written(
  sheets: readonly TableSheetData[],
  first: TableSheetData,
  { format, locale }: Pick<TableExport, 'format' | 'locale'>,
) {
  return format === 'csv' ? { bytes: writeCsv(first, locale), cut: [] } : writeWorkbook(sheets, locale);
}
