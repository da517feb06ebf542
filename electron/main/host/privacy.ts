/** Destroying personal data wherever the app keeps it, and the destruction log as a file. */
import type { privacyHostCalls } from '@shared/contract/privacy.contract.ts';
import { csvText } from '@shared/domain/csv.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import { unreadableCopies } from '@core/backup/copies.ts';
import { mirrorFolder } from '@core/backup/mirror.ts';
import { printDestructionLog } from '@core/printing.ts';
import { writeFileWhole } from '@core/base/files.ts';
import { app } from 'electron';
import { askWhereToSave } from '../adapters/dialogs.ts';
import { wipeOpenedFiles } from '../adapters/opened-files.ts';
import { openCore } from './handlers.ts';
import type { HostHandlers } from './handlers.ts';
import { rendererFor } from './pdf-renderer.ts';

export const privacyHostHandlers: HostHandlers<typeof privacyHostCalls> = {
  async 'privacy.purge'(context, { locked, ...input }) {
    const core = openCore(context);
    const second = mirrorFolder(core.workspace) === null ? [] : (['second'] as const);
    core.destructions.learn(input);
    const result = core.command('privacy.destroy', { ...input, places: ['backups', 'aside', ...second] });
    // Copies of attached files that other programs were asked to show would otherwise stay until the app ends.
    wipeOpenedFiles(context.paths.openedFiles);
    await core.destructions.settle(core.workspace, { locked });
    const mine = new Set(result.destructionIds);
    const waiting = core.query('privacy.log', {}).filter(({ id }) => mine.has(id));
    return { ...result, pending: [...new Set(waiting.flatMap(({ pending }) => pending))] };
  },
  'privacy.unreadable': (context) => unreadableCopies(openCore(context).workspace),
  async 'privacy.printLog'(context, { locale }) {
    const job = {
      core: openCore(context),
      renderer: rendererFor(context.paths),
      at: instantFromMillis(Date.now()),
      signal: new AbortController().signal,
      locale,
    };
    const filters = [{ name: 'PDF', extensions: ['pdf'] }];
    const printed = await printDestructionLog(job, (fileName) =>
      askWhereToSave(context.window, { folder: app.getPath('documents'), fileName, filters }),
    );
    return printed === null ? null : { path: printed.path, pages: printed.pages };
  },
  async 'privacy.saveLog'(context, { fileName, rows }) {
    const path = await askWhereToSave(context.window, {
      folder: app.getPath('documents'),
      fileName,
      filters: [{ name: 'CSV', extensions: ['csv'] }],
    });
    if (path === null) return null;
    writeFileWhole(path, csvText(rows), openCore(context).file);
    return { path };
  },
};
