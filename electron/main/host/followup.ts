/** What follows the event, out of the app: who is mailed what as a table or as drafts, and the archive as a folder. */
import type { followupHostCalls } from '@shared/contract/followup.contract.ts';
import { csvText } from '@shared/domain/csv.ts';
import { safeFileName } from '@shared/domain/file-name.ts';
import { writeFileWhole } from '@core/base/files.ts';
import { saveArchive } from '@core/session/archive-folder.ts';
import { app } from 'electron';
import { askForFolder, askWhereToSave } from '../adapters/dialogs.ts';
import { openCore } from './handlers.ts';
import type { HostHandlers } from './handlers.ts';

export const followupHostHandlers: HostHandlers<typeof followupHostCalls> = {
  async 'mailing.saveTable'(context, { fileName, rows }) {
    const path = await askWhereToSave(context.window, {
      folder: app.getPath('documents'),
      fileName: safeFileName(fileName, 'csv', 'mail'),
      filters: [{ name: 'CSV', extensions: ['csv'] }],
    });
    if (path === null) return null;
    writeFileWhole(path, csvText(rows), openCore(context).file);
    return { path };
  },
  async 'mailing.saveDrafts'(context, { folderName, letters }) {
    const parent = await askForFolder(context.window, app.getPath('documents'));
    if (parent === null) return null;
    const { saveMailDrafts } = await import('@core/session/mail-drafts.ts');
    const path = await saveMailDrafts(letters, { parent, folderName, libraryFile: openCore(context).file });
    return { path, count: letters.length };
  },
  async 'archiveItem.saveFolder'(context, request) {
    const parent = await askForFolder(context.window, app.getPath('documents'));
    return parent === null ? null : saveArchive(openCore(context), { ...request, parent });
  },
};
