/** Tables saved as spreadsheets. */
import type { sheetHostCalls } from '@shared/contract/sheet.contract.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import { exportTables } from '@core/session/export-tables.ts';
import { app } from 'electron';
import { askWhereToSave } from '../adapters/dialogs.ts';
import { openCore } from './handlers.ts';
import type { HostHandlers } from './handlers.ts';

const FILTERS = {
  xlsx: { name: 'Excel', extensions: ['xlsx'] },
  csv: { name: 'CSV', extensions: ['csv'] },
};

export const sheetHostHandlers: HostHandlers<typeof sheetHostCalls> = {
  async 'sheet.save'(context, request) {
    const job = { ...request, at: instantFromMillis(Date.now()) };
    const saved = await exportTables(openCore(context), job, (fileName) =>
      askWhereToSave(context.window, {
        folder: app.getPath('documents'),
        fileName,
        filters: [FILTERS[request.format]],
      }),
    );
    return saved === null ? null : { path: saved.path, cut: saved.cut.length };
  },
};
