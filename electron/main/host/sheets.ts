/** Tables saved as spreadsheets; files of tables by the desktop's dialog or dropped on a table, of which only where to read them again is kept. */
import { basename } from 'node:path';
import type { ReadTable, sheetHostCalls } from '@shared/contract/sheet.contract.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import type { TableEncoding } from '@shared/sheets/table-file.ts';
import { AppError } from '@core/base/app-error.ts';
import { app, dialog } from 'electron';
import { askWhereToSave } from '../adapters/dialogs.ts';
import { readTableApart } from '../adapters/table-reader.ts';
import { openCore } from './handlers.ts';
import type { HostContext, HostHandlers } from './handlers.ts';

const READABLE = [{ name: 'XLSX · CSV · TSV', extensions: ['xlsx', 'xlsm', 'csv', 'tsv', 'txt', 'xls'] }];

const WRITABLE = {
  xlsx: { name: 'Excel', extensions: ['xlsx'] },
  csv: { name: 'CSV', extensions: ['csv'] },
};

interface Source {
  readonly source: string | Uint8Array;
  readonly file: string;
}

interface Reading {
  readonly abort: AbortController;
  readonly file: string;
  share: number;
}

/** By window: what is being read, one file at a time, and the last that was. */
const readings = new Map<number, Reading>();
const last = new Map<number, Source>();

async function read({ window }: HostContext, from: Source, encoding?: TableEncoding): Promise<ReadTable> {
  const reading: Reading = { abort: new AbortController(), file: from.file, share: 0 };
  readings.get(window.id)?.abort.abort();
  readings.set(window.id, reading);
  try {
    const table = await readTableApart(
      { ...from, encoding },
      {
        signal: reading.abort.signal,
        onProgress(share) {
          reading.share = share;
        },
      },
    );
    last.set(window.id, from);
    return { file: from.file, table };
  } finally {
    if (readings.get(window.id) === reading) readings.delete(window.id);
  }
}

export const sheetHostHandlers: HostHandlers<typeof sheetHostCalls> = {
  async 'sheet.choose'(context) {
    const { filePaths } = await dialog.showOpenDialog(context.window, { filters: READABLE, properties: ['openFile'] });
    const [path] = filePaths;
    return path === undefined ? null : read(context, { source: path, file: basename(path) });
  },
  'sheet.drop': (context, { bytes, file }) => read(context, { source: bytes, file }),
  'sheet.decode'(context, { encoding }) {
    const from = last.get(context.window.id);
    if (from === undefined) throw new AppError('notFound', { what: 'file' });
    return read(context, from, encoding);
  },
  'sheet.progress'({ window }) {
    const reading = readings.get(window.id);
    return reading === undefined ? null : { file: reading.file, share: reading.share };
  },
  'sheet.cancel'({ window }) {
    readings.get(window.id)?.abort.abort();
    return null;
  },
  'sheet.forget'({ window }) {
    last.delete(window.id);
    return null;
  },
  async 'sheet.save'(context, request) {
    const job = { ...request, at: instantFromMillis(Date.now()) };
    const { exportTables } = await import('@core/session/export-tables.ts');
    const saved = await exportTables(openCore(context), job, (fileName) =>
      askWhereToSave(context.window, {
        folder: app.getPath('documents'),
        fileName,
        filters: [WRITABLE[request.format]],
      }),
    );
    return saved === null ? null : { path: saved.path, cut: saved.cut.length };
  },
};
