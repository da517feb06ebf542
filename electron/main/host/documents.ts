/** Papers: previewed, saved where the user says, found again. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { documentHostCalls } from '@shared/contract/document.contract.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import { AppError } from '@core/base/app-error.ts';
import type { Core } from '@core/core.ts';
import { previewDocument, printDocument } from '@core/printing.ts';
import { app, shell } from 'electron';
import { z } from 'zod';
import { askWhereToSave } from '../adapters/dialogs.ts';
import { HOST_KEYS } from './own-preferences.ts';
import { openCore } from './handlers.ts';
import type { HostHandlers } from './handlers.ts';
import { rendererFor } from './pdf-renderer.ts';

const FOLDER = `${HOST_KEYS}documents.folder`;
const FILES = `${HOST_KEYS}documents.files`;
/** Papers whose place is remembered. */
const REMEMBERED = 200;

const previews = new Map<number, AbortController>();

export const documentHostHandlers: HostHandlers<typeof documentHostCalls> = {
  async 'document.preview'(context, { experimentId, choice }) {
    const { window, paths } = context;
    const abort = new AbortController();
    previews.get(window.id)?.abort();
    previews.set(window.id, abort);
    const at = instantFromMillis(Date.now());
    const core = openCore(context);
    return previewDocument({ core, renderer: rendererFor(paths), experimentId, choice, at, signal: abort.signal });
  },
  async 'document.export'(context, { experimentId, choice }) {
    const { window, paths } = context;
    const core = openCore(context);
    const job = {
      core,
      renderer: rendererFor(paths),
      experimentId,
      choice,
      at: instantFromMillis(Date.now()),
      signal: new AbortController().signal,
    };
    const exported = await printDocument(job, (fileName) =>
      askWhereToSave(window, { folder: usualFolder(core), fileName, filters: [{ name: 'PDF', extensions: ['pdf'] }] }),
    );
    if (exported !== null && exported.issueId !== null) remember(core, exported.issueId, exported.path);
    return exported;
  },
  async 'document.open'(context, { issueId }) {
    const path = placeOf(openCore(context), issueId);
    const failure = await shell.openPath(path);
    if (failure !== '') throw new AppError('file.failed', { place: path, detail: failure });
    return null;
  },
  'document.showInFolder'(context, { issueId }) {
    shell.showItemInFolder(placeOf(openCore(context), issueId));
    return null;
  },
};

/** The folder of the last export while it is there, else the desktop's documents. */
function usualFolder(core: Core): string {
  const remembered = z.string().safeParse(core.query('preference.all', {})[FOLDER]);
  return remembered.success && existsSync(remembered.data) ? remembered.data : app.getPath('documents');
}

function filesOf(core: Core): Readonly<Record<string, string>> {
  const read = z.record(z.string(), z.string()).safeParse(core.query('preference.all', {})[FILES]);
  return read.success ? read.data : {};
}

function remember(core: Core, issueId: string, path: string): void {
  const newest = [...Object.entries(filesOf(core)), [issueId, path] as const].slice(-REMEMBERED);
  core.command('preference.set', { key: FILES, value: Object.fromEntries(newest) });
  core.command('preference.set', { key: FOLDER, value: dirname(path) });
}

function placeOf(core: Core, issueId: string): string {
  const path = filesOf(core)[issueId];
  if (path === undefined || !existsSync(path)) throw new AppError('file.notFound', { place: path ?? '-' });
  return path;
}
