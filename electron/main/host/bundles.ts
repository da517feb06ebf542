/** Bundles in and out by the desktop's file dialogs. */
import { basename } from 'node:path';
import type { bundleHostCalls, BundlePreview, Sharing } from '@shared/contract/bundle.contract.ts';
import type { ForeignFile } from '@shared/contract/foreign.contract.ts';
import { safeFileName } from '@shared/domain/file-name.ts';
import { countsOf, filesOf } from '@core/modules/library/bundle.queries.ts';
import { checkFiles, mergePicked, packBundle, refuseUntold, takeBundle } from '@core/session/bundle-files.ts';
import type { Packed } from '@core/session/bundle-files.ts';
import { openContainer } from '@core/transfer/container.ts';
import { asFileError } from '@core/base/files.ts';
import { parkFromBackup } from '@core/backup/experiment-of-backup.ts';
import { addPendingForeign, dropPendingForeign } from '@core/transfer/foreign/pending-foreign.ts';
import { addPendingImport } from '@core/transfer/pending-imports.ts';
import { writeBundle } from '@core/transfer/write-bundle.ts';
import { bundleEnding, writeContainer } from '@core/transfer/write-container.ts';
import { app, dialog } from 'electron';
import { readBundleApart } from '../adapters/bundle-reader.ts';
import { askWhereToSave } from '../adapters/dialogs.ts';
import { openCore } from './handlers.ts';
import type { HostContext, HostHandlers } from './handlers.ts';
import { fromContainer, keepWaiting, stopWaiting, waitingFiles } from './waiting-files.ts';

const FILTERS = [{ name: 'Silheomjang', extensions: ['silheomjang', 'json'] }];

/** What is being read, by window: one file at a time. */
const reading = new Map<number, AbortController>();

async function readApart(
  context: HostContext,
  source: string | Uint8Array,
  file: string,
): Promise<BundlePreview | ForeignFile> {
  const { id } = context.window;
  const abort = new AbortController();
  reading.get(id)?.abort();
  reading.set(id, abort);
  try {
    const container = await openContainer(source, file);
    try {
      const opened = await readBundleApart(container.document, file, abort.signal);
      if (opened.kind === 'foreign') {
        const { tool } = opened.foreign;
        return { token: addPendingForeign(opened.foreign, file), tool, file };
      }
      const { bundle, ...beside } = opened.read;
      await checkFiles(bundle, container, file);
      const token = addPendingImport(bundle, { kind: 'file', name: file }, beside);
      keepWaiting(token, fromContainer(source, file));
      return openCore(context).query('bundle.preview', { token });
    } finally {
      container.close();
    }
  } catch (error) {
    throw asFileError(error, file);
  } finally {
    if (reading.get(id) === abort) reading.delete(id);
  }
}

interface Exporting extends Sharing {
  readonly experimentId: string;
  readonly locale: 'ko' | 'en';
}

function pack(context: HostContext, exporting: Exporting): Promise<Packed> {
  return packBundle(openCore(context), { ...exporting, app: app.getVersion(), exportedAt: new Date().toISOString() });
}

export const bundleHostHandlers: HostHandlers<typeof bundleHostCalls> = {
  async 'bundle.choose'(context) {
    const { filePaths } = await dialog.showOpenDialog(context.window, { filters: FILTERS, properties: ['openFile'] });
    const [path] = filePaths;
    return path === undefined ? null : readApart(context, path, basename(path));
  },
  'bundle.drop': (context, { bytes, file }) => readApart(context, bytes, file),
  'bundle.fromBackup'(context, { backupId, experimentId }) {
    const core = openCore(context);
    const { token, read } = parkFromBackup(core.workspace, backupId, experimentId, core.backups.destroyed());
    keepWaiting(token, { withFiles: (action) => action(read), dispose: () => undefined });
    return core.query('bundle.preview', { token });
  },
  'bundle.cancelReading'({ window }) {
    reading.get(window.id)?.abort();
    return null;
  },
  async 'bundle.take'(context, { token, as }) {
    const core = openCore(context);
    const made = await waitingFiles(token).withFiles((read) => takeBundle(core, { token, copy: as === 'copy', read }));
    stopWaiting(token);
    return made;
  },
  async 'bundle.mergePicked'(context, { token, picks }) {
    const core = openCore(context);
    const result = await waitingFiles(token).withFiles((read) => mergePicked(core, { token, picks, read }));
    stopWaiting(token);
    return result;
  },
  'bundle.discard'(_context, { token }) {
    stopWaiting(token);
    dropPendingForeign(token);
    return null;
  },
  async 'bundle.exportPreview'(context, exporting) {
    const { bundle, broken } = await pack(context, exporting);
    const { experimentId, personalData } = exporting;
    const withheld = !personalData && openCore(context).query('bundle.hasUnknownParts', { experimentId });
    const files = filesOf(bundle);
    const bytes = Buffer.byteLength(writeBundle(bundle)) + files.bytes;
    return { counts: countsOf(bundle), files, broken, bytes, withheld };
  },
  async 'bundle.export'(context, { leavingOut, ...exporting }) {
    const core = openCore(context);
    const packed = await pack(context, exporting);
    refuseUntold(packed, leavingOut);
    const { bundle } = packed;
    const fileName = safeFileName(bundle.experiment.title, bundleEnding(bundle), 'experiment');
    const folder = app.getPath('documents');
    const path = await askWhereToSave(context.window, { folder, fileName, filters: FILTERS });
    if (path === null) return null;
    await writeContainer(path, bundle, { store: core.attachments, libraryFile: core.file });
    return { path };
  },
};
