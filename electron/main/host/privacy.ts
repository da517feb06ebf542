/** Destroying personal data wherever the app keeps it, and the destruction log as a file. */
import type { privacyHostCalls } from '@shared/contract/privacy.contract.ts';
import { collectAttachments } from '@core/attachments/collect.ts';
import type { Core } from '@core/core.ts';
import { writeFileWhole } from '@core/transfer/files.ts';
import { app } from 'electron';
import { askWhereToSave } from '../adapters/dialogs.ts';
import { openCore } from './handlers.ts';
import type { HostHandlers } from './handlers.ts';

/** Milliseconds after opening: the first screens come first. */
const START_DELAY = 20_000;

export const privacyHostHandlers: HostHandlers<typeof privacyHostCalls> = {
  async 'privacy.purge'(context, input) {
    const core = openCore(context);
    const result = core.command('privacy.destroy', input);
    await collectAttachments(core, { graceMs: 0 });
    core.destructions.rebuild();
    await core.destructions.settle('backups', core.workspace.backups);
    const mine = new Set(result.destructionIds);
    const waiting = core.query('privacy.log', {}).filter(({ id }) => mine.has(id));
    return { ...result, pending: [...new Set(waiting.flatMap(({ pending }) => pending))] };
  },
  async 'privacy.saveLog'(context, { fileName, text }) {
    const path = await askWhereToSave(context.window, {
      folder: app.getPath('documents'),
      fileName,
      filters: [{ name: 'CSV', extensions: ['csv'] }],
    });
    if (path === null) return null;
    writeFileWhole(path, text, openCore(context).file);
    return { path };
  },
};

/** Goes on with a destruction that was interrupted. Answers how to stop; call it before the core is closed. */
export function finishDestructions(core: Core): () => void {
  let stopped = false;
  const starting = setTimeout(() => {
    core.destructions.settle('backups', core.workspace.backups).catch((error: unknown) => {
      if (!stopped) console.error('destruction waits', error instanceof Error ? error.name : typeof error);
    });
  }, START_DELAY);
  return () => {
    stopped = true;
    clearTimeout(starting);
  };
}
