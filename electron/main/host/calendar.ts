/** The days of an experiment as a file for any calendar. */
import type { calendarHostCalls } from '@shared/contract/calendar.contract.ts';
import { safeFileName } from '@shared/domain/file-name.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import { writeFileWhole } from '@core/base/files.ts';
import { app } from 'electron';
import { askWhereToSave } from '../adapters/dialogs.ts';
import { openCore } from './handlers.ts';
import type { HostHandlers } from './handlers.ts';

export const calendarHostHandlers: HostHandlers<typeof calendarHostCalls> = {
  async 'calendar.save'(context, { experimentId, scope, locale, of }) {
    const core = openCore(context);
    const entries = core.query('calendar.entries', { experimentId, scope });
    const { title } = core.query('experiment.detail', { experimentId }).experiment;
    const { writeCalendar } = await import('@core/transfer/write-calendar.ts');
    const text = writeCalendar({ title, entries, locale, at: instantFromMillis(Date.now()) });
    const path = await askWhereToSave(context.window, {
      folder: app.getPath('documents'),
      fileName: safeFileName(of === '' ? title : `${title}_${of}`, 'ics', 'calendar'),
      filters: [{ name: 'iCalendar', extensions: ['ics'] }],
    });
    if (path === null) return null;
    writeFileWhole(path, text, core.file);
    return { path, count: entries.length };
  },
};
