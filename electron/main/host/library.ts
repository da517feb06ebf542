/** Bundles in and out by the desktop's file dialogs. */
import { basename } from 'node:path';
import type { ExperimentRef, libraryHostCalls } from '@shared/contract/library.contract.ts';
import { safeFileName } from '@shared/domain/file-name.ts';
import { readBundleFile, writeFileWhole } from '@core/transfer/files.ts';
import { parkBundle } from '@core/transfer/parked-bundles.ts';
import { writeBundle } from '@core/transfer/write-bundle.ts';
import { app, dialog } from 'electron';
import { readBundleApart } from '../adapters/bundle-reader.ts';
import { askWhereToSave } from '../adapters/dialogs.ts';
import { openCore } from './handlers.ts';
import type { HostContext, HostHandlers } from './handlers.ts';

const FILTERS = [{ name: 'Silheomjang', extensions: ['json'] }];

/** What is being read, by window: one file at a time. */
const reading = new Map<number, AbortController>();

async function importApart(context: HostContext, bytes: Uint8Array, file: string): Promise<ExperimentRef> {
  const { id } = context.window;
  const abort = new AbortController();
  reading.get(id)?.abort();
  reading.set(id, abort);
  try {
    const parked = parkBundle(await readBundleApart(bytes, file, abort.signal));
    return openCore(context).command('library.import', { parked });
  } finally {
    if (reading.get(id) === abort) reading.delete(id);
  }
}

export const libraryHostHandlers: HostHandlers<typeof libraryHostCalls> = {
  async 'library.importFromFile'(context) {
    const { filePaths } = await dialog.showOpenDialog(context.window, { filters: FILTERS, properties: ['openFile'] });
    const [path] = filePaths;
    if (path === undefined) return null;
    return importApart(context, readBundleFile(path), basename(path));
  },
  'library.importBytes': (context, { bytes, file }) => importApart(context, bytes, file),
  'library.cancelReading'({ window }) {
    reading.get(window.id)?.abort();
    return null;
  },
  async 'library.exportToFile'(context, { experimentId }) {
    const exportedAt = new Date().toISOString();
    const core = openCore(context);
    const bundle = core.query('library.bundle', { experimentId, app: app.getVersion(), exportedAt });
    const fileName = safeFileName(bundle.experiment.title, 'silheomjang.json', 'experiment');
    const path = await askWhereToSave(context.window, {
      folder: app.getPath('documents'),
      fileName,
      filters: FILTERS,
    });
    if (path === null) return null;
    writeFileWhole(path, writeBundle(bundle), core.file);
    return { path };
  },
};
