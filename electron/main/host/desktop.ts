import { join } from 'node:path';
import type { hostCalls } from '@shared/contract/host.contract.ts';
import { AppError } from '@core/base/app-error.ts';
import { printGuide } from '@core/printing.ts';
import { isSafeLink } from '@shared/domain/link.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import { app, shell } from 'electron';
import { askWhereToSave } from '../adapters/dialogs.ts';
import { closeBigScreen, openBigScreen } from '../windows/big-screen.ts';
import { watchWindow } from '../windows/watch-window.ts';
import type { HostHandlers } from './handlers.ts';
import { rendererFor } from './pdf-renderer.ts';

function safeUrl(text: string): string {
  if (!isSafeLink(text)) throw new AppError('link.unsafe', { url: text });
  return new URL(text).href;
}

export const desktopHandlers: HostHandlers<typeof hostCalls> = {
  'host.info': ({ paths, library, crashes }) => ({
    version: app.getVersion(),
    systemLocale: app.getLocale(),
    platform: process.platform,
    libraryFile: paths.libraryFile,
    opened: 'core' in library,
    fault: 'fault' in library ? library.fault : library.core.fault,
    view: 'core' in library ? library.core.view : null,
    mishap: crashes.show(),
  }),
  'host.goOn'({ crashes }) {
    crashes.goOn();
    return null;
  },
  'host.screenFailed'({ log }, { kind }) {
    log.write({ event: 'screenFailed', detail: kind });
    return null;
  },
  async 'host.openExternal'(_context, { url }) {
    await shell.openExternal(safeUrl(url));
    return null;
  },
  'host.showLibrary'({ paths }) {
    shell.showItemInFolder(paths.libraryFile);
    return null;
  },
  'host.openBigScreen'({ window, log, crashes }, { experimentId, sheetId }) {
    openBigScreen(window, `/big/${experimentId}/${sheetId}`, (page) => watchWindow(page, log, crashes));
    return null;
  },
  'host.closeBigScreen'() {
    closeBigScreen();
    return null;
  },
  async 'host.saveGuide'({ window, paths }, { locale }) {
    const job = {
      renderer: rendererFor(paths),
      folder: join(paths.resources, 'guide'),
      locale,
      version: app.getVersion(),
      at: instantFromMillis(Date.now()),
      signal: new AbortController().signal,
      libraryFile: paths.libraryFile,
    };
    const printed = await printGuide(job, (fileName) =>
      askWhereToSave(window, {
        folder: app.getPath('documents'),
        fileName,
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      }),
    );
    return printed === null ? null : { path: printed.path, pages: printed.pages };
  },
  'host.quit'() {
    app.quit();
    return null;
  },
  'host.restart'() {
    app.relaunch();
    app.quit();
    return null;
  },
};
