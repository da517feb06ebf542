/** A file of tables as texts, whatever its format: a workbook, or text with commas or tabs. */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { TableFile } from '@shared/sheets/table-file.ts';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { asFileError } from '../base/files.ts';

/** Throws `file.*`. */
export async function readTableFile(path: string): Promise<TableFile> {
  try {
    const extension = extname(path).toLowerCase();
    if (extension === '.xlsx') return { format: 'xlsx', encoding: null, sheets: await sheetsOf(path) };
    const format = extension === '.tsv' ? 'tsv' : 'csv';
    const text = new TextDecoder('utf-8').decode(await readFile(path));
    const { data } = Papa.parse<string[]>(text, { delimiter: format === 'tsv' ? '\t' : ',', skipEmptyLines: false });
    const name = basename(path, extname(path)).normalize('NFC');
    return { format, encoding: 'utf-8', sheets: [{ name, rows: evenly(data), hiddenRows: [] }] };
  } catch (error) {
    throw asFileError(error, path);
  }
}

async function sheetsOf(path: string): Promise<TableFile['sheets']> {
  // Cells are kept letter for letter: what a field takes of them is for its reader to say.
  const sheets = await readWorkbook(path, { trim: false });
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: evenly(data.map((row) => row.map(textOf))),
    hiddenRows: [],
  }));
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? '예' : '아니요';
  return value instanceof Date ? momentText(value) : String(value);
}

/** A time of day is a moment of the day before the first. */
function momentText(moment: Date): string {
  const rounded = new Date(Math.round(moment.getTime() / 60_000) * 60_000).toISOString();
  const [day = '', clock] = [rounded.slice(0, 10), rounded.slice(11, 16)];
  if (day < '1900-01-01') return clock ?? '';
  return clock === '00:00' ? day : `${day} ${clock}`;
}

function evenly(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}
