/**
 * Composition root: paths → window → library → calls. The window comes first and its page loads in a process of its own, while what answers
 * it (`service.ts`) is read. What is imported here is read before anything can be seen: it stays small.
 */
import { app, BrowserWindow, Menu } from 'electron';
import { answerCalls, broadcastChange } from './ipc/router.ts';
import { Log } from './log/log.ts';
import { stayOffline } from './offline.ts';
import { appPaths } from './paths.ts';
import type { AppPaths } from './paths.ts';
import type { Service } from './service.ts';
import { registerAppScheme, serveApp } from './windows/app-protocol.ts';
import { denyPermissions, guardContents } from './windows/guards.ts';
import { createMainWindow, showMainWindow } from './windows/main-window.ts';
import { CrashReporter } from './windows/crash-reporter.ts';
import { watchWindow } from './windows/watch-window.ts';

/** The parts of the service, what is needed by others first. What is read in one go keeps the page from being loaded: in between, it is served. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('@shared/entities/fields.ts'),
  () => import('@core/db/connection.ts'),
  () => import('@shared/entities/index.ts'),
  () => import('@shared/papers/index.ts'),
  () => import('@shared/contract/index.ts'),
  () => import('@core/db/migrations/index.ts'),
  () => import('@core/modules/index.ts'),
  () => import('@core/core.ts'),
];

async function readService(paths: AppPaths, log: Log, crashes: CrashReporter): Promise<Service> {
  for (const read of PARTS) {
    await read();
    await served();
  }
  const { openService } = await import('./service.ts');
  await served();
  return openService(paths, log, crashes);
}

/** Until what had been asked for in the meantime has been answered. */
async function served(): Promise<void> {
  await new Promise<void>((resolve) => {
    setImmediate(resolve);
  });
}

async function start(paths: AppPaths, log: Log, crashes: CrashReporter): Promise<void> {
  const openWindow = (): void => watchWindow(createMainWindow(paths.windowStateFile), log, crashes);
  const { electron } = process.versions;
  log.write({ event: 'start', version: app.getVersion(), electron, platform: process.platform });
  // Begins when this turn has ended, with the window under way.
  const service = readService(paths, log, crashes);
  serveApp(paths.rendererRoot, async (pathname) => (await service).serveAttachment(pathname));
  denyPermissions();
  answerCalls(async (call, caller) => (await service).answer(call, caller));
  openWindow();
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow();
  });
  await service;
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
