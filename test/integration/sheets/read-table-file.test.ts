/** Files of tables as offices have them, and as nobody should: what is read of them, and the sentence for what is not. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { SheetData } from 'write-excel-file/node';
import yazl from 'yazl';
import { AppError } from '@core/base/app-error.ts';
import { LIMITS } from '@core/sheets/limits.ts';
import { isErrorCell } from '@shared/sheets/heads.ts';
import { readTableBytes, readTableFile } from '@core/sheets/read-table-file.ts';

/** `이름,연락처` and a row, as Korean spreadsheets save it: 똠 stands in CP949 alone, not in the EUC-KR of the standard. */
const CP949 = Uint8Array.from(Buffer.from('c0ccb8a72cbfacb6f4c3b30d0a8c63b9e62c3031300d0a', 'hex'));
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'silheomjang-sheets-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function xlsx(rows: SheetData, sheet = '시트1'): Promise<Buffer> {
  return writeXlsxFile(rows, { sheet }).toBuffer();
}

async function zipOf(entries: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, text] of Object.entries(entries)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  return buffer(zip.outputStream);
}

/** The code and parameters with which a file is refused. */
async function refused(bytes: Uint8Array, file: string): Promise<unknown> {
  try {
    await readTableBytes(bytes, file);
    return 'read';
  } catch (error) {
    return error instanceof AppError ? error.toData() : error;
  }
}

async function firstSheet(bytes: Uint8Array, file: string) {
  return (await readTableBytes(bytes, file)).sheets[0];
}

describe('a workbook', () => {
  it('gives days, times, both, lengths beyond a day, yes and no, and figures as texts', async () => {
    const bytes = await xlsx([
      ['날짜', '시각', '언제', '길이', '참석', '금액', '번호'].map((value) => ({ value })),
      [
        { value: new Date('2026-11-30T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' },
        { value: new Date('1899-12-30T14:30:00Z'), type: Date, format: 'hh:mm' },
        { value: new Date('2026-11-30T09:05:00Z'), type: Date, format: 'yyyy/mm/dd hh:mm' },
        { value: new Date('1899-12-31T02:30:00Z'), type: Date, format: '[h]:mm' },
        { value: true, type: Boolean },
        { value: 0.1 + 0.2, type: Number },
        { value: 1_012_345_678, type: Number, format: '#,##0' },
      ],
    ]);
    const path = join(folder, 'kinds.xlsx');
    writeFileSync(path, bytes);
    const { format, encoding, sheets } = await readTableFile(path);
    expect({ format, encoding, sheets: sheets.map(({ name }) => name) }).toEqual({
      format: 'xlsx',
      encoding: null,
      sheets: ['시트1'],
    });
    expect(sheets[0]?.rows[1]).toEqual(['2026-11-30', '14:30', '2026-11-30 09:05', '26:30', '예', '0.3', '1012345678']);
  });
  it('has the text of merged cells in the first of them, and every row at its own number', async () => {
    const bytes = await xlsx([
      [{ value: '구분' }, { value: '이름' }],
      [{ value: '스태프', rowSpan: 2 }, { value: '가람' }],
      [null, { value: '나루' }],
      [null, null],
      [null, { value: '다솜' }],
    ]);
    expect((await firstSheet(bytes, 'a.xlsx'))?.rows).toEqual([
      ['구분', '이름'],
      ['스태프', '가람'],
      ['', '나루'],
      ['', ''],
      ['', '다솜'],
    ]);
  });
  it('tells which rows are hidden in it', async () => {
    const bytes = await zipOf({
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Target="worksheets/s.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Id="r7"/></Relationships>',
      'xl/workbook.xml': '<workbook><sheets><sheet name="명단" sheetId="1" r:id="r7"/></sheets></workbook>',
      'xl/sharedStrings.xml': '<sst></sst>',
      'xl/worksheets/s.xml': `<worksheet><sheetData>${[1, 2, 3]
        .map(
          (row) =>
            `<row ${row === 2 ? 'hidden="1" ' : ''}r="${row}"><c r="A${row}" t="inlineStr"><is><t>${row}</t></is></c></row>`,
        )
        .join('')}</sheetData></worksheet>`,
    });
    expect(await firstSheet(bytes, 'a.xlsx')).toEqual({ name: '명단', rows: [['1'], ['2'], ['3']], hiddenRows: [1] });
  });
  it('shows what a formula left that failed, so that it is refused where it is read', async () => {
    const bytes = await zipOf({
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Target="worksheets/s.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Id="r7"/></Relationships>',
      'xl/workbook.xml': '<workbook><sheets><sheet name="명단" sheetId="1" r:id="r7"/></sheets></workbook>',
      'xl/sharedStrings.xml': '<sst></sst>',
      'xl/worksheets/s.xml': `<worksheet><sheetData><row r="1">${['#N/A', '#REF!', '#DIV/0!', '#NAME?', '#VALUE!']
        .map((text, at) => `<c r="${'ABCDE'[at]}1" t="e"><f>1/0</f><v>${text}</v></c>`)
        .join('')}</row></sheetData></worksheet>`,
    });
    const [row = []] = (await firstSheet(bytes, 'a.xlsx'))?.rows ?? [];
    expect(row).toEqual(['#N/A', '#REF!', '#DIV/0!', '#NAME?', '#VALUE!']);
    expect(row.every(isErrorCell)).toBe(true);
    expect(['#1', '# 참고', '#태그', 'N/A', ''].some(isErrorCell)).toBe(false);
  });
  it('under a password, of the old kind, of another kind or cut off is told by what it is', async () => {
    const name = Buffer.from('EncryptedPackage', 'utf16le');
    expect(await refused(Uint8Array.from([...OLE, ...name]), 'a.xlsx')).toEqual({
      code: 'sheet.locked',
      params: { file: 'a.xlsx' },
    });
    expect(await refused(Uint8Array.from(OLE), 'a.xls')).toMatchObject({ code: 'sheet.oldFormat' });
    expect(await refused(Uint8Array.from(PNG), 'a.xlsx')).toMatchObject({ code: 'sheet.notWorkbook' });
    expect(await refused(bytesOf('<html><table>'), 'a.xls')).toMatchObject({ code: 'sheet.notWorkbook' });
    expect(await refused(await zipOf({ 'word/document.xml': '<w/>' }), 'a.xlsx')).toMatchObject({
      code: 'sheet.notWorkbook',
    });
    expect(await refused((await xlsx([[{ value: 'a' }]])).subarray(0, 900), 'a.xlsx')).toMatchObject({
      code: 'sheet.damaged',
    });
    expect(await refused(await zipOf({ 'xl/workbook.xml': 'no' }), 'a.xlsx')).toMatchObject({ code: 'sheet.damaged' });
    expect(await refused(new Uint8Array(), 'a.xlsx')).toMatchObject({ code: 'sheet.empty' });
  });
  it('that would swell is refused before it is unpacked', async () => {
    const bomb = await zipOf({ 'xl/workbook.xml': '<a/>', 'xl/worksheets/sheet1.xml': 'x' });
    // What the directory says of the last entry, 24 bytes into its record.
    bomb.writeUInt32LE(LIMITS.inflated + 1, bomb.lastIndexOf('PK\u0001\u0002', undefined, 'latin1') + 24);
    expect(await refused(bomb, 'a.xlsx')).toMatchObject({ code: 'sheet.swells', params: { file: 'a.xlsx', max: 256 } });
  });
  it('names the sheet that has too many columns or rows', async () => {
    const wide = await xlsx(
      [[{ value: 'a' }], Array.from({ length: LIMITS.columns + 1 }, () => ({ value: 'x' }))],
      '넓은',
    );
    expect(await refused(wide, 'a.xlsx')).toEqual({
      code: 'sheet.tooManyColumns',
      params: { file: 'a.xlsx', sheet: '넓은', row: 2, max: LIMITS.columns },
    });
  });
});

describe('a file of text', () => {
  it('is UTF-8 with or without its mark, UTF-16 with it, or else CP949, and says which', async () => {
    const utf8 = bytesOf('이름,연락처\n가람,010');
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from('이름\t연락처\n가람\t010', 'utf16le')]);
    const rows = [
      ['이름', '연락처'],
      ['가람', '010'],
    ];
    expect(await readTableBytes(utf8, '명단.csv')).toMatchObject({
      format: 'csv',
      encoding: 'utf-8',
      sheets: [{ rows }],
    });
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]);
    expect(await readTableBytes(marked, '명단.csv')).toMatchObject({ encoding: 'utf-8', sheets: [{ rows }] });
    expect(await readTableBytes(utf16, '명단.txt')).toMatchObject({
      format: 'tsv',
      encoding: 'utf-16',
      sheets: [{ rows }],
    });
    const korean = await readTableBytes(CP949, '명단.csv');
    expect(korean).toMatchObject({ encoding: 'euc-kr', sheets: [{ name: '명단', rows: [rows[0], ['똠방', '010']] }] });
  });
  it('is read by the encoding that is asked for', async () => {
    const { encoding, sheets } = await readTableBytes(CP949, 'a.csv', { encoding: 'utf-8' });
    expect(encoding).toBe('utf-8');
    expect(sheets[0]?.rows[0]?.[0]).toContain('�');
  });
  it('written by two encodings names the first row that differs', async () => {
    const mixed = Uint8Array.from([...bytesOf('이름\n가람\n'), ...CP949]);
    expect(await refused(mixed, 'a.csv')).toEqual({ code: 'sheet.mixedEncoding', params: { file: 'a.csv', row: 3 } });
  });
  it('keeps commas and line ends inside quotes', async () => {
    expect((await firstSheet(bytesOf('a;b\n"1;2";"x\ny"\n'), 'a.csv'))?.rows).toEqual([
      ['a', 'b'],
      ['1;2', 'x\ny'],
    ]);
  });
  it('loses the apostrophe that holds a formula as text, and no other', async () => {
    expect((await firstSheet(bytesOf("a,b\n'=1+1,'tis\n"), 'a.csv'))?.rows[1]).toEqual(['=1+1', "'tis"]);
  });
  it('is parted by what parts the most rows, below a title', async () => {
    const text = '지출 내역\n항목\t금액\n다과\t12,000\n현수막\t55,000\n';
    expect((await firstSheet(bytesOf(text), 'a.txt'))?.rows[2]).toEqual(['다과', '12,000']);
  });
  it('whose quote is never closed names its row', async () => {
    expect(await refused(bytesOf('a,b\nc,d\n"e,f\ng,h'), 'a.csv')).toEqual({
      code: 'sheet.unclosedQuote',
      params: { file: 'a.csv', row: 3 },
    });
  });
  it('of a million rows is refused by its number of rows, without reading them all', async () => {
    const bytes = bytesOf('가람,010-1234-5678\n'.repeat(1_000_000));
    expect(await refused(bytes, '백만.csv')).toEqual({
      code: 'sheet.tooManyRows',
      params: { file: '백만.csv', sheet: '백만', max: LIMITS.rows },
    });
  });
  it('that is no text, or has nothing in it, is told so', async () => {
    expect(await refused(Uint8Array.from([1, 0, 2, 0, 3]), 'a.csv')).toMatchObject({ code: 'sheet.notWorkbook' });
    expect(await refused(bytesOf(' , \n,\n'), 'a.csv')).toMatchObject({ code: 'sheet.empty' });
  });
});

it('a file that is too large or gone is refused before it is read', async () => {
  expect(await refused(new Uint8Array(LIMITS.bytes + 1), 'a.csv')).toMatchObject({ code: 'sheet.tooLarge' });
  await expect(readTableFile(join(folder, 'none.csv'))).rejects.toMatchObject({ code: 'file.notFound' });
});
