/** Composition root: paths → library → calls → window. The only place that knows all of them. */
import { app, BrowserWindow, Menu } from 'electron';
import { BackupScheduler } from '@core/session/backup-scheduler.ts';
import { LibrarySession } from '@core/session/library-session.ts';
import { sweepCopies } from '@core/read-only/take-copy.ts';
import { backupIo } from './adapters/backup-io.ts';
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
import { createMainWindow, showMainWindow } from './windows/main-window.ts';
import { CrashReporter } from './windows/crash-reporter.ts';
import { watchWindow } from './windows/watch-window.ts';

function start(paths: AppPaths, log: Log, crashes: CrashReporter): void {
  const openWindow = (): void => watchWindow(createMainWindow(paths.windowStateFile), log, crashes);
  const { electron } = process.versions;
  log.write({ event: 'start', version: app.getVersion(), electron, platform: process.platform });
  serveApp(paths.rendererRoot, (pathname) => serveAttachment(session.core, pathname));
  denyPermissions();
  // Its page loads in a process of its own meanwhile; what it asks for waits until this turn has ended.
  openWindow();
  const began = performance.now();
  const session = new LibrarySession(paths.libraryFile, broadcastChange, paths.lastLibraryFile);
  if ('fault' in session.state) {
    const { code, params } = session.state.fault;
    log.write({ event: 'fault', code, detail: codeIn(params['detail']) });
  } else log.write({ event: 'opened', ms: Math.round(performance.now() - began) });
  if (session.core?.modifiedOutside === true) log.write({ event: 'altered' });
  const scheduler = new BackupScheduler(session, broadcastChange, backupIo);
  wipeOpenedFiles(paths.openedFiles);
  sweepCopies(paths.views);
  const answer: Answerer = (call, { window, onStep }) => {
    const context = { window, paths, library: session.state, session, scheduler, log, crashes };
    refuseHostKeys(call);
    refuseUnstored(call);
    if (isHostCall(call.name)) return answerHostCall(call.name, call.input, context);
    const run = () => {
      const options = call.gesture === undefined ? { onStep } : { onStep, gesture: call.gesture };
      return openCore({ library: session.state }).call(call.name, call.input, options);
    };
    // What needs no backup first keeps its place in the order of calls.
    return scheduler.before(call.name, call.input)?.then(run) ?? run();
  };
  answerCalls(watchCalls(log, answer));
  const stopBackups = scheduler.start();
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
    void scheduler.finish().finally(() => {
      end = 'closed';
      // Within the event that was prevented, Electron still takes itself to be quitting and would not begin again.
      setImmediate(() => app.quit());
    });
  });
  app.on('quit', () => {
    session.close();
    wipeOpenedFiles(paths.openedFiles);
  });
}

const paths = appPaths();
const log = new Log(paths.logs);
const crashes = new CrashReporter(log, () => broadcastChange({ topics: ['host'], experimentId: null }));
crashes.watchProcess();
if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  stayOffline();
  registerAppScheme();
  guardContents();
  // The app's own menus live in the page; the default menu would bring reload and zoom keys that lose what is being typed.
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
  app.on('second-instance', showMainWindow);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app
    .whenReady()
    .then(() => start(paths, log, crashes))
    .catch((error: unknown) => crashes.noteFailedStart(error));
}
