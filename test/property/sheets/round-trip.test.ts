/** A table that was written to a file and is read again is the same table, whatever stands in it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTableFile } from '@core/sheets/read-table-file.ts';
import { writeCsv } from '@core/sheets/write-csv.ts';
import { writeWorkbook } from '@core/sheets/write-xlsx.ts';
import { blankFields } from '@shared/entities/derive.ts';
import { DECLARED } from '@shared/entities/index.ts';
import type { EntityName } from '@shared/entities/index.ts';
import { textOfCell } from '@shared/sheets/cell.ts';
import type { SheetLocale } from '@shared/sheets/field-words.ts';
import { isTotal } from '@shared/sheets/heads.ts';
import { readSheet } from '@shared/sheets/read-sheet.ts';
import type { TableSheet } from '@shared/sheets/table-file.ts';
import { SHEET_TABLES, sheetFields, sheetOf } from '@shared/sheets/table-sheet.ts';
import type { TableSheetData } from '@shared/sheets/table-sheet.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fc } from '../../support/chance.ts';
import { hostileLabels, hostileRows, NEAR } from '../../support/sheet-rows.ts';
import type { HostileRow } from '../../support/sheet-rows.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'silheomjang-sheets-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LABELS = hostileLabels();

async function throughXlsx(data: TableSheetData, locale: SheetLocale): Promise<TableSheet | undefined> {
  const path = join(folder, 'table.xlsx');
  const { bytes, cut } = await writeWorkbook([data], locale);
  expect(cut).toEqual([]);
  writeFileSync(path, bytes);
  return (await readTableFile(path)).sheets[0];
}

async function throughCsv(data: TableSheetData, locale: SheetLocale): Promise<TableSheet | undefined> {
  const path = join(folder, 'table.csv');
  writeFileSync(path, writeCsv(data, locale));
  return (await readTableFile(path)).sheets[0];
}

function dataOf(table: EntityName, rows: readonly HostileRow[], locale: SheetLocale): TableSheetData {
  return sheetOf(table, rows, {
    locale,
    fields: sheetFields(table),
    text: (row, column) => row[column],
    label: (row, column) => LABELS.find(({ id }) => id === row[column])?.label ?? '',
    isKeyed: true,
  });
}

function read(table: EntityName, sheet: TableSheet | undefined, stored: readonly HostileRow[]) {
  if (sheet === undefined) throw new Error('no sheet');
  const references = Object.fromEntries(sheetFields(table).map(({ name }) => [name, LABELS] as const));
  const found = readSheet(sheet, { table, locale: 'ko', near: NEAR, stored, references });
  if (found === null) throw new Error('no head');
  return found;
}

/** What a row says in the columns that are read. */
function said(table: EntityName, row: Readonly<Record<string, unknown>>) {
  const whole: Readonly<Record<string, unknown>> = { ...blankFields(DECLARED[table]), ...row };
  return Object.fromEntries(
    sheetFields(table).flatMap(({ name, field, isRead }) =>
      isRead ? [[name, whole[name] ?? (field.kind === 'text' ? '' : null)] as const] : [],
    ),
  );
}

describe.each([
  ['workbook', throughXlsx],
  ['CSV', throughCsv],
] as const)('a table as %s', (_, through) => {
  test.each(SHEET_TABLES)('%s comes back as it was', async (table) => {
    await fc.assert(
      fc.asyncProperty(hostileRows(table, LABELS), fc.constantFrom('ko', 'en'), async (rows, locale) => {
        const data = dataOf(table, rows, locale);
        const sheet = await through(data, locale);
        const again = read(table, sheet, rows);
        expect(again).toMatchObject({ patches: [], added: [], faults: [], unchanged: rows.length, unknown: [] });
        // And without a key, value by value: what holds within a row is for the store to say.
        const fresh = read(table, sheet && { ...sheet, rows: sheet.rows.map((row) => row.slice(0, -1)) }, []);
        expect(fresh.faults.filter(({ code }) => !code.startsWith('row.'))).toEqual([]);
        const texts = data.rows.map((cells) => cells.map(textOfCell));
        const kept = rows.filter((_row, at) => {
          const row = texts[at] ?? [];
          return row.some((text) => text.trim() !== '') && !isTotal(row);
        });
        expect(fresh.added.map((row) => said(table, row))).toEqual(kept.map((row) => said(table, row)));
      }),
      // A file is written for each try: looking for a smaller example would take minutes.
      { numRuns: 6, endOnFailure: true },
    );
  });
});

test('a text that no cell holds is cut, and the place is named', async () => {
  const [row] = fc.sample(hostileRows('feedback', LABELS), 1)[0] ?? [];
  if (row === undefined) throw new Error('no row');
  const rows = [{ ...row, liked: `${'가'.repeat(32_766)}👍끝` }];
  const { cut } = await writeWorkbook([dataOf('feedback', rows, 'ko')], 'ko');
  expect(cut).toEqual([{ sheet: '피드백', row: 2, column: '좋았던 점', omitted: 3 }]);
});
