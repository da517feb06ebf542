/** Composition root: paths → library → calls → window. The only place that knows all of them. */
import { app, BrowserWindow, Menu } from 'electron';
import { wipeOpenedFiles } from './adapters/opened-files.ts';
import { refuseUnstored } from './host/attachments.ts';
import { answerHostCall, isHostCall } from './host/index.ts';
import { openCore } from './host/handlers.ts';
import { BackupDesk } from './backup-desk.ts';
import { LibraryHome } from './library-home.ts';
import { answerCalls, broadcastChange } from './ipc/router.ts';
import { refuseHostKeys } from './host/own-preferences.ts';
import { appPaths } from './paths.ts';
import type { AppPaths } from './paths.ts';
import { serveAttachment } from './windows/attachment-response.ts';
import { registerAppScheme, serveApp } from './windows/app-protocol.ts';
import { denyPermissions, guardContents } from './windows/guards.ts';
import { createMainWindow } from './windows/main-window.ts';

function start(paths: AppPaths): void {
  const home = new LibraryHome(paths.libraryFile, broadcastChange);
  const desk = new BackupDesk(home, broadcastChange);
  serveApp(paths.rendererRoot, (pathname) => serveAttachment(home.core, pathname));
  denyPermissions();
  wipeOpenedFiles(paths.openedFiles);
  answerCalls((call, window) => {
    const context = { window, paths, library: home.state, home, desk };
    refuseHostKeys(call);
    refuseUnstored(call);
    if (isHostCall(call.name)) return answerHostCall(call.name, call.input, context);
    const run = () => {
      const options = call.gesture === undefined ? {} : { gesture: call.gesture };
      return openCore({ library: home.state }).call(call.name, call.input, options);
    };
    // What needs no backup first keeps its place in the order of calls.
    return desk.before(call.name, call.input)?.then(run) ?? run();
  });
  const stopBackups = desk.start();
  createMainWindow(paths.windowStateFile);
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) createMainWindow(paths.windowStateFile);
  });
  app.on('quit', () => {
    stopBackups();
    desk.finish();
    home.close();
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
