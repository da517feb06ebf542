/** A window whose page crashes, hangs, never loads, or still holds what is not saved. */
import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import type { Log } from '../log/log.ts';
import type { CrashReporter } from './crash-reporter.ts';
import { ask, wordsNow } from './native-question.ts';

/** Chromium's code for a load that another one, or the end, cut short. */
const ABORTED = -3;

export function watchWindow(window: BrowserWindow, log: Log, crashes: CrashReporter): void {
  const { webContents } = window;
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') crashes.notePageGone(window, reason);
  });
  webContents.on('did-fail-load', (_event, code, _text, _url, isMainFrame) => {
    if (isMainFrame && code !== ABORTED) crashes.notePageNotLoaded(`load ${code}`);
  });
  webContents.on('preload-error', () => crashes.notePageNotLoaded('preload'));
  window.on('unresponsive', () => {
    log.write({ event: 'pageStuck', detail: '' });
    const words = wordsNow();
    ask(window, words.pageStuck, [words.wait, words.reload], (choice) => {
      if (choice === 1) webContents.forcefullyCrashRenderer();
    });
  });
  window.on('responsive', () => log.write({ event: 'pageBack', detail: '' }));
  // The page holds edits that the disk did not take (NotSavedBanner).
  webContents.on('will-prevent-unload', (event) => {
    const words = wordsNow();
    const choice = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: words.unsaved,
      detail: words.safe,
      buttons: [words.stay, words.leave],
      defaultId: 0,
      cancelId: 0,
    });
    if (choice === 1) event.preventDefault();
  });
}
