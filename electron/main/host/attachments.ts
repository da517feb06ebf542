/** Attached files: in from the window, out to the desktop, put back when they are damaged. */
import type { CallRequest } from '@shared/contract/api.ts';
import type { attachmentHostCalls } from '@shared/contract/attachment.contract.ts';
import { extensionOf, isOpenable } from '@shared/domain/attachment.ts';
import { keptFileName } from '@shared/domain/file-name.ts';
import { addFiles } from '@core/session/add-attachments.ts';
import { checkAttachments, conditionOf, replaceFile, restoreFile } from '@core/session/check-attachments.ts';
import { readAttachment } from '@core/session/read-attachment.ts';
import { AppError } from '@core/base/app-error.ts';
import { writeFileWhole } from '@core/base/files.ts';
import { app, shell } from 'electron';
import { askWhereToSave } from '../adapters/dialogs.ts';
import { copyToOpen } from '../adapters/opened-files.ts';
import { openCore } from './handlers.ts';
import type { HostHandlers } from './handlers.ts';

/** Rows for bytes that were never stored would be missing files from the start: the window adds by `attachment.addFile`. */
export function refuseUnstored({ name }: CallRequest): void {
  if (name === 'attachment.add') throw new AppError('attachment.notStored');
}

export const attachmentHostHandlers: HostHandlers<typeof attachmentHostCalls> = {
  async 'attachment.addFile'(context, { experimentId, owner, name, kind, bytes, gesture }) {
    const file = kind === undefined ? { name, bytes } : { name, bytes, kind };
    const [id] = await addFiles(openCore(context), { experimentId, owner, files: [file], gesture });
    return { id: id ?? '' };
  },
  async 'attachment.conditions'(context, input) {
    const core = openCore(context);
    const rows = core.query('attachment.list', input);
    const found = await Promise.all(rows.map(async ({ id, sha256 }) => [id, await conditionOf(core, sha256)] as const));
    return Object.fromEntries(found);
  },
  async 'attachment.open'(context, input) {
    const core = openCore(context);
    const row = core.query('attachment.get', input);
    const name = keptFileName(row.name);
    const bytes = await readAttachment(core, row);
    if (!isOpenable(name, bytes)) throw new AppError('attachment.notOpenable', { name: row.name });
    const path = await copyToOpen(context.paths.openedFiles, name, bytes);
    const failure = await shell.openPath(path);
    if (failure !== '') throw new AppError('file.failed', { place: path, detail: failure });
    return null;
  },
  async 'attachment.saveAs'(context, input) {
    const core = openCore(context);
    const row = core.query('attachment.get', input);
    const bytes = await readAttachment(core, row);
    const fileName = keptFileName(row.name);
    const extension = extensionOf(fileName);
    const path = await askWhereToSave(context.window, {
      folder: app.getPath('documents'),
      fileName,
      filters: extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }],
    });
    if (path === null) return null;
    writeFileWhole(path, bytes, core.file);
    return { path };
  },
  async 'attachment.replace'(context, { bytes, ...input }) {
    const core = openCore(context);
    await replaceFile(core, core.query('attachment.get', input), bytes);
    return null;
  },
  async 'attachment.restore'(context, input) {
    const core = openCore(context);
    await restoreFile(core, core.query('attachment.get', input));
    return null;
  },
  'attachment.check'(context) {
    return checkAttachments(openCore(context));
  },
};
