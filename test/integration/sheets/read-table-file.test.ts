/** Files of tables as offices have them, and as nobody should: what is read of them, and the sentence for what is not. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { AppError } from '@core/base/app-error.ts';
import { LIMITS } from '@core/sheets/limits.ts';
import { readTableBytes, readTableFile } from '@core/sheets/read-table-file.ts';
import { ERROR_CODES } from '@shared/contract/errors.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** `이름,연락처` and a row, in CP949. 똠 stands in CP949 alone, not in KS X 1001. */
const CP949 = Uint8Array.from([
  ...[0xc0, 0xcc, 0xb8, 0xa7, 0x2c, 0xbf, 0xac, 0xb6, 0xf4, 0xc3, 0xb3, 0x0d, 0x0a],
  ...[0x8c, 0x63, 0xb9, 0xe6, 0x2c, 0x30, 0x31, 0x30, 0x0d, 0x0a],
]);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'silheomjang-sheets-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function refused(bytes: Uint8Array, file: string): Promise<unknown> {
  try {
    await readTableBytes(bytes, file);
    return 'read';
  } catch (error) {
    return error instanceof AppError ? error.toData() : error;
  }
}

async function xlsx(rows: Parameters<typeof writeXlsxFile>[0], options = {}): Promise<Buffer> {
  return writeXlsxFile(rows as never, options as never).toBuffer();
}

describe('a workbook', () => {
  it('gives days, times, both, yes and no, figures and the values of formulas as texts', async () => {
    const bytes = await xlsx([
      [{ value: '날짜' }, { value: '시각' }, { value: '언제' }, { value: '예' }, { value: '금액' }, { value: '식' }],
      [
        { value: new Date('2026-11-30T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' },
        { value: new Date('1899-12-30T14:30:00Z'), type: Date, format: 'hh:mm' },
        { value: new Date('2026-11-30T09:05:00Z'), type: Date, format: 'yyyy/mm/dd hh:mm' },
        { value: true, type: Boolean },
        { value: 0.1 + 0.2, type: Number },
        { value: 1_012_345_678, type: Number, format: '#,##0' },
      ],
    ]);
    const path = join(folder, 'kinds.xlsx');
    writeFileSync(path, bytes);
    const { format, encoding, sheets } = await readTableFile(path);
    expect({ format, encoding }).toEqual({ format: 'xlsx', encoding: null });
    expect(sheets[0]?.rows[1]).toEqual(['2026-11-30', '14:30', '2026-11-30 09:05', '예', '0.3', '1012345678']);
  });
});

describe('a file of text', () => {
  it('is CP949 where it is no UTF-8, and says so', async () => {
    const { encoding, sheets } = await readTableBytes(CP949, '명단.csv');
    expect(encoding).toBe('euc-kr');
    expect(sheets[0]?.rows).toEqual([
      ['이름', '연락처'],
      ['똠방', '010'],
    ]);
  });
  it('is read by the encoding that is asked for', async () => {
    const { encoding, sheets } = await readTableBytes(bytesOf('이름\n가람'), 'a.csv', { encoding: 'euc-kr' });
    expect(encoding).toBe('euc-kr');
    expect(sheets[0]?.rows[1]).not.toEqual(['가람']);
  });
});

it('console', async () => {
  console.log(await refused(bytesOf('a,b\n"c,d\ne'), 'x.csv'), ERROR_CODES.length, LIMITS.rows);
});
