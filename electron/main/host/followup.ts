/** Who is mailed what, as a table for the programs that send. */
import type { followupHostCalls } from '@shared/contract/followup.contract.ts';
import { csvText } from '@shared/domain/csv.ts';
import { safeFileName } from '@shared/domain/file-name.ts';
import { writeFileWhole } from '@core/base/files.ts';
import { app } from 'electron';
import { askWhereToSave } from '../adapters/dialogs.ts';
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
};
