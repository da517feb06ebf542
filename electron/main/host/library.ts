/** Bundles in and out by the desktop's file dialogs. */
import { basename } from 'node:path';
import type { libraryHostCalls } from '@shared/contract/library.contract.ts';
import { safeFileName } from '@shared/domain/file-name.ts';
import { readBundleFile, writeFileWhole } from '@core/transfer/files.ts';
import { writeBundle } from '@core/transfer/write-bundle.ts';
import { app, dialog } from 'electron';
import { askWhereToSave } from '../adapters/dialogs.ts';
import { openCore } from './handlers.ts';
import type { HostHandlers } from './handlers.ts';

const FILTERS = [{ name: 'Silheomjang', extensions: ['json'] }];

export const libraryHostHandlers: HostHandlers<typeof libraryHostCalls> = {
  async 'library.importFromFile'(context) {
    const { filePaths } = await dialog.showOpenDialog(context.window, { filters: FILTERS, properties: ['openFile'] });
    const [path] = filePaths;
    if (path === undefined) return null;
    return openCore(context).command('library.import', { bytes: readBundleFile(path), file: basename(path) });
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
