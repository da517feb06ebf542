/**
 * Workbooks (.xlsx). The directory of the file is looked at before anything is unpacked: what is no workbook, is locked or would swell is
 * refused. Merged cells have their text in the first of them; formulas count by the value that was stored with them.
 */
import { promisify } from 'node:util';
import readXlsxFile from 'read-excel-file/universal';
import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import type { TableFile, TableSheet } from '@shared/sheets/table-file.ts';
import { AppError } from '../base/app-error.ts';
import type { Progress } from '../base/progress.ts';
import { cellText } from './cell-value.ts';
import { besideCells } from './beside-cells.ts';
import type { BesideCells } from './beside-cells.ts';
import { LIMITS, MEGABYTE } from './limits.ts';
import { wholeRows } from './whole-rows.ts';

const OPTIONS = { lazyEntries: true, autoClose: false, validateEntrySizes: true } as const;
const openBytes = promisify<Buffer, yauzl.Options, ZipFile>(yauzl.fromBuffer);

/** Throws `sheet.damaged`, `sheet.notWorkbook`, `sheet.locked`, `sheet.swells` and what `wholeRows` throws. */
export async function readWorkbook(bytes: Uint8Array, file: string, onProgress: Progress): Promise<TableFile> {
  const beside = await checkDirectory(bytes, file);
  onProgress(0.1);
  const sheets = await readSheets(bytes, file);
  onProgress(0.8);
  if (sheets.length > LIMITS.sheets) throw new AppError('sheet.tooManySheets', { file, max: LIMITS.sheets });
  let cells = 0;
  const read = sheets.map(({ sheet, data }, at): TableSheet => {
    const rows = wholeRows(
      withFailed(
        data.slice(0, LIMITS.rows + 1).map((row) => row.map(cellText)),
        beside[at]?.failed ?? [],
      ),
      { file, sheet },
    );
    cells += rows.length * (rows[0]?.length ?? 0);
    if (cells > LIMITS.cells) throw new AppError('sheet.tooManyCells', { file, sheet, max: LIMITS.cells });
    onProgress(0.8 + (0.2 * (at + 1)) / sheets.length);
    return { name: sheet, rows, hiddenRows: (beside[at]?.hiddenRows ?? []).filter((place) => place < rows.length) };
  });
  return { format: 'xlsx', encoding: null, sheets: read };
}

async function readSheets(bytes: Uint8Array, file: string) {
  try {
    // A copy: the library wants a buffer of its own.
    return await readXlsxFile(Uint8Array.from(bytes).buffer, { trim: false });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : '';
    const place = /row (\d+), col (\d+)/u.exec(detail);
    if (place === null) throw new AppError('sheet.damaged', { file }, { cause });
    throw new AppError('sheet.damagedCell', { file, row: Number(place[1]), column: Number(place[2]) }, { cause });
  }
}

/** The texts with what failed formulas show, so that they are refused where they are read; rows that hold nothing else come back by it. */
function withFailed(
  rows: readonly (readonly string[])[],
  failed: BesideCells['failed'],
): readonly (readonly string[])[] {
  if (failed.length === 0) return rows;
  const all = rows.map((row) => [...row]);
  for (const { row, column, text } of failed) {
    if (row > LIMITS.rows || column > LIMITS.columns) continue;
    while (all.length <= row) all.push([]);
    const cells = all[row] ?? [];
    while (cells.length <= column) cells.push('');
    cells[column] = text;
  }
  return all;
}

/** Looks at the directory, and only where it may be unpacked at what stands beside the cells. */
async function checkDirectory(bytes: Uint8Array, file: string): Promise<readonly BesideCells[]> {
  try {
    const zip = await openBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), OPTIONS);
    try {
      const entries = await entriesOf(zip);
      checkEntries(entries, file);
      return await besideCells(zip, entries);
    } finally {
      zip.close();
    }
  } catch (cause) {
    throw cause instanceof AppError ? cause : new AppError('sheet.damaged', { file }, { cause });
  }
}

function checkEntries(entries: readonly Entry[], file: string): void {
  if (entries.some((entry) => entry.isEncrypted())) throw new AppError('sheet.locked', { file });
  if (!entries.some(({ fileName }) => fileName === 'xl/workbook.xml'))
    throw new AppError('sheet.notWorkbook', { file });
  const inflated = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (inflated > LIMITS.inflated)
    throw new AppError('sheet.swells', { file, size: Math.ceil(inflated / MEGABYTE), max: LIMITS.inflated / MEGABYTE });
}

function entriesOf(zip: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });
}
