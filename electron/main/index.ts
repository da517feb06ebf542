/** Composition root: paths → library → calls → window. The only place that knows all of them. */
import { app, BrowserWindow, Menu } from 'electron';
import { BackupDesk } from '@core/home/backup-desk.ts';
import { LibraryHome } from '@core/home/library-home.ts';
import { sweepCopies } from '@core/view/take-copy.ts';
import { backupHands } from './adapters/backup-hands.ts';
import { wipeOpenedFiles } from './adapters/opened-files.ts';
import { refuseUnstored } from './host/attachments.ts';
import { answerHostCall, isHostCall } from './host/index.ts';
import { openCore } from './host/handlers.ts';
import { answerCalls, broadcastChange } from './ipc/router.ts';
import type { Answerer } from './ipc/router.ts';
import { Log } from './log/log.ts';
import { codeIn, watchCalls } from './log/watch-calls.ts';
import { refuseHostKeys } from './host/own-preferences.ts';
import { stayOffline } from './offline.ts';
import { appPaths } from './paths.ts';
import type { AppPaths } from './paths.ts';
import { serveAttachment } from './windows/attachment-response.ts';
import { registerAppScheme, serveApp } from './windows/app-protocol.ts';
import { denyPermissions, guardContents } from './windows/guards.ts';
import { createMainWindow } from './windows/main-window.ts';
import { Mishaps } from './windows/mishaps.ts';
import { watchWindow } from './windows/watch-window.ts';

function start(paths: AppPaths, log: Log, mishaps: Mishaps): void {
  const openWindow = (): void => watchWindow(createMainWindow(paths.windowStateFile), log, mishaps);
  const { electron } = process.versions;
  log.write({ event: 'start', version: app.getVersion(), electron, platform: process.platform });
  serveApp(paths.rendererRoot, (pathname) => serveAttachment(home.core, pathname));
  denyPermissions();
  // Its page loads in a process of its own meanwhile; what it asks for waits until this turn has ended.
  openWindow();
  const began = performance.now();
  const home = new LibraryHome(paths.libraryFile, broadcastChange, paths.lastLibraryFile);
  if ('fault' in home.state) {
    const { code, params } = home.state.fault;
    log.write({ event: 'fault', code, detail: codeIn(params['detail']) });
  } else log.write({ event: 'opened', ms: Math.round(performance.now() - began) });
  if (home.core?.altered === true) log.write({ event: 'altered' });
  const desk = new BackupDesk(home, broadcastChange, backupHands);
  wipeOpenedFiles(paths.openedFiles);
  sweepCopies(paths.views);
  const answer: Answerer = (call, { window, onStep }) => {
    const context = { window, paths, library: home.state, home, desk, log, mishaps };
    refuseHostKeys(call);
    refuseUnstored(call);
    if (isHostCall(call.name)) return answerHostCall(call.name, call.input, context);
    const run = () => {
      const options = call.gesture === undefined ? { onStep } : { onStep, gesture: call.gesture };
      return openCore({ library: home.state }).call(call.name, call.input, options);
    };
    // What needs no backup first keeps its place in the order of calls.
    return desk.before(call.name, call.input)?.then(run) ?? run();
  };
  answerCalls(watchCalls(log, answer));
  const stopBackups = desk.start();
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow();
  });
  let end: 'open' | 'closing' | 'closed' = 'open';
  app.on('will-quit', (event) => {
    if (end === 'closed') return;
    event.preventDefault();
    if (end === 'closing') return;
    end = 'closing';
    stopBackups();
    void desk.finish().finally(() => {
      end = 'closed';
      // Within the event that was prevented, Electron still takes itself to be quitting and would not begin again.
      setImmediate(() => app.quit());
    });
  });
  app.on('quit', () => {
    home.close();
    wipeOpenedFiles(paths.openedFiles);
  });
}

const paths = appPaths();
const log = new Log(paths.logs);
const mishaps = new Mishaps(log, () => broadcastChange({ topics: ['host'], experimentId: null }));
mishaps.watchProcess();
if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  stayOffline();
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
  app
    .whenReady()
    .then(() => start(paths, log, mishaps))
    .catch((error: unknown) => mishaps.noteFailedStart(error));
}
