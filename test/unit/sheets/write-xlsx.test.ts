import { text as textOf } from 'node:stream/consumers';
import { writeWorkbook } from '@core/sheets/write-xlsx.ts';
import { civilDate } from '@shared/domain/units.ts';
import type { TableSheetData } from '@shared/sheets/table-sheet.ts';
import readWorkbook from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { fromBufferPromise } from 'yauzl';

const KEY = '01900000-0000-7000-8000-000000000001';
const DATA: TableSheetData = {
  table: 'expense',
  name: '지출',
  columns: [
    { name: 'date', kind: 'day', head: '집행일', width: 12 },
    { name: 'total', kind: 'won', head: '합계', width: 14 },
    { name: 'at', kind: 'clock', head: '시각', width: 10 },
    { name: 'note', kind: 'text', head: '비고', width: 24 },
  ],
  rows: [[{ day: civilDate('2026-11-21') }, 1_234_567, { minute: 870 }, '=1+1']],
  keys: [KEY],
};

/** The text of the first sheet within the workbook. */
async function firstSheet(bytes: Uint8Array): Promise<string> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
  for await (const entry of zip.eachEntry())
    if (entry.fileName === 'xl/worksheets/sheet1.xml') return textOf(await zip.openReadStreamPromise(entry));
  throw new Error('no sheet');
}

test('a workbook has real days, amounts and times, its head stays, and the column of keys is hidden', async () => {
  const { bytes } = await writeWorkbook([DATA], 'ko');
  const [sheet] = await readWorkbook(Buffer.from(bytes));
  expect(sheet?.data).toEqual([
    ['집행일', '합계', '시각', '비고', '줄 열쇠(고치지 마세요)'],
    [new Date('2026-11-21T00:00:00Z'), 1_234_567, new Date('1899-12-30T14:30:00Z'), '=1+1', KEY],
  ]);
  const xml = await firstSheet(bytes);
  expect(xml.match(/<col [^>]*hidden="1"[^>]*>/g)).toEqual([expect.stringContaining('min="5"')]);
  expect(xml).toMatch(/<pane [^>]*state="frozen"/);
  expect(xml).not.toContain('<f>');
});

test('readers who are given no keys get no column for them', async () => {
  const { bytes } = await writeWorkbook([{ ...DATA, keys: null }], 'en');
  expect((await readWorkbook(Buffer.from(bytes)))[0]?.data[0]).toHaveLength(4);
  expect(await firstSheet(bytes)).not.toContain('hidden="1"');
});
