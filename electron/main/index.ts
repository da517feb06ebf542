/** Composition root: paths → library → calls → window. The only place that knows all of them. */
import { tendAttachments } from '@core/attachments/collect.ts';
import { Core } from '@core/core.ts';
import { AppError } from '@core/kernel/app-error.ts';
import { app, BrowserWindow, Menu } from 'electron';
import { wipeOpenedFiles } from './adapters/opened-files.ts';
import { refuseUnstored } from './host/attachments.ts';
import { answerHostCall, isHostCall } from './host/index.ts';
import { openCore } from './host/handlers.ts';
import type { LibraryState } from './host/handlers.ts';
import { answerCalls, broadcastChange } from './ipc/router.ts';
import { refuseHostKeys } from './host/own-preferences.ts';
import { appPaths } from './paths.ts';
import type { AppPaths } from './paths.ts';
import { serveAttachment } from './windows/attachment-response.ts';
import { registerAppScheme, serveApp } from './windows/app-protocol.ts';
import { denyPermissions, guardContents } from './windows/guards.ts';
import { createMainWindow } from './windows/main-window.ts';

function openLibrary({ libraryFile }: AppPaths): LibraryState {
  try {
    const core = new Core({ file: libraryFile });
    core.onChange(broadcastChange);
    tendAttachments(core);
    return { core };
  } catch (error) {
    if (error instanceof AppError) return { fault: error.toData() };
    return { fault: { code: 'internal', params: { place: libraryFile, detail: String(error) } } };
  }
}

function start(paths: AppPaths): void {
  const library = openLibrary(paths);
  serveApp(paths.rendererRoot, (pathname) => serveAttachment('core' in library ? library.core : null, pathname));
  denyPermissions();
  wipeOpenedFiles(paths.openedFiles);
  answerCalls((call, window) => {
    const context = { window, paths, library };
    refuseHostKeys(call);
    refuseUnstored(call);
    if (isHostCall(call.name)) return answerHostCall(call.name, call.input, context);
    return openCore(context).call(call.name, call.input, call.gesture === undefined ? {} : { gesture: call.gesture });
  });
  createMainWindow(paths.windowStateFile);
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) createMainWindow(paths.windowStateFile);
  });
  app.on('quit', () => {
    if ('core' in library) library.core.close();
    wipeOpenedFiles(paths.openedFiles);
  });
}

const paths = appPaths();
if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  registerAppScheme();
  guardContents();
  // The app's own menus live in the page; the default menu would bring reload and zoom keys that lose what is being typed.
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  void app.whenReady().then(() => start(paths));
}
