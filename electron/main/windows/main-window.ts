import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { WebPreferences } from 'electron';
import { START_URL } from './app-protocol.ts';
import { readWindowState, rememberWindowState } from './window-state.ts';

export const PAPER = { light: '#fbfaf7', dark: '#1b1c1e' } as const;

/** What every page of ours may do: nothing but talk through the preload. */
export function pagePreferences(): WebPreferences {
  return {
    preload: join(import.meta.dirname, '../preload/index.cjs'),
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
    // Nobody needs them in the shipped app, and they would run whatever is pasted into them.
    devTools: !app.isPackaged,
  };
}

let main: BrowserWindow | null = null;

export function createMainWindow(stateFile: string): BrowserWindow {
  const state = readWindowState(stateFile, screen.getPrimaryDisplay().workAreaSize);
  const window = new BrowserWindow({
    ...state.bounds,
    minWidth: 960,
    minHeight: 600,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    autoHideMenuBar: true,
    webPreferences: pagePreferences(),
  });
  if (state.maximized) window.maximize();
  rememberWindowState(window, stateFile);
  window.once('ready-to-show', () => window.show());
  // A load that fails is told by its event (`watch-window.ts`).
  window.loadURL(START_URL).catch(() => undefined);
  main = window;
  window.once('closed', () => {
    if (main === window) main = null;
  });
  return window;
}

/** Brings the main window to the front, whatever other windows are open. */
export function showMainWindow(): void {
  if (main?.isMinimized() === true) main.restore();
  main?.focus();
}
