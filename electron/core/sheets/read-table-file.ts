/** Reads a spreadsheet or a file of text into texts, whatever wrote it. What a file is, its first bytes say, not its name. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { TableEncoding, TableFile } from '@shared/sheets/table-file.ts';
import { AppError } from '../base/app-error.ts';
import { asFileError } from '../base/files.ts';
import { noProgress } from '../base/progress.ts';
import type { Progress } from '../base/progress.ts';
import { LIMITS, MEGABYTE } from './limits.ts';
import { decodeText } from './text-encoding.ts';
import { readTextTable } from './text-table.ts';
import { readWorkbook } from './workbook.ts';

export interface ReadOptions {
  /** Of a file of text: how its letters are to be read; guessed where it is left out. */
  readonly encoding?: TableEncoding;
  readonly onProgress?: Progress;
}

/** Reads the file at an absolute path. Throws `sheet.*` and `file.*`, all with the name of the file. */
export async function readTableFile(path: string, options: ReadOptions = {}): Promise<TableFile> {
  const file = basename(path);
  try {
    checkSize((await stat(path)).size, file);
    return await readTableBytes(await readFile(path), file, options);
  } catch (error) {
    throw asFileError(error, file);
  }
}

/** The same for bytes. `file`: what the user knows them by. */
export async function readTableBytes(bytes: Uint8Array, file: string, options: ReadOptions = {}): Promise<TableFile> {
  const { encoding, onProgress = noProgress } = options;
  checkSize(bytes.byteLength, file);
  if (bytes.byteLength === 0) throw new AppError('sheet.empty', { file });
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new AppError(isLocked(bytes) ? 'sheet.locked' : 'sheet.oldFormat', { file });
  if (startsWith(bytes, [0x50, 0x4b])) return notEmpty(await readWorkbook(bytes, file, onProgress), file);
  // What calls itself a workbook but is none, a picture, a page that a site hands out as .xls.
  if (/\.xls[xmb]?$/iu.test(file)) throw new AppError('sheet.notWorkbook', { file });
  const decoded = decodeText(bytes, file, encoding);
  onProgress(0.2);
  return notEmpty(readTextTable(decoded, file), file);
}

function checkSize(bytes: number, file: string): void {
  if (bytes <= LIMITS.bytes) return;
  const [size, max] = [Math.ceil(bytes / MEGABYTE), LIMITS.bytes / MEGABYTE];
  throw new AppError('sheet.tooLarge', { file, size, max });
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, at) => bytes[at] === byte);
}

/** A workbook under a password is a package inside a file of the old kind. */
function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('EncryptedPackage', 0, 'utf16le');
}

function notEmpty(table: TableFile, file: string): TableFile {
  if (table.sheets.every(({ rows }) => rows.length === 0)) throw new AppError('sheet.empty', { file });
  return table;
}
