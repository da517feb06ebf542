/** What goes wrong outside the library: a page that crashed or hangs, an error that nobody caught. Said calmly, with a way on. */
import { app, dialog } from 'electron';
import type { BrowserWindow, MessageBoxOptions } from 'electron';
import type { Log } from '../log/log.ts';
import { kindOf } from '@core/kernel/error-kind.ts';

interface Words {
  readonly pageGone: string;
  readonly pageStuck: string;
  readonly unsaved: string;
  readonly exception: string;
  readonly safe: string;
  readonly reload: string;
  readonly wait: string;
  readonly stay: string;
  readonly leave: string;
  readonly restart: string;
  readonly quit: string;
}

const WORDS: Readonly<Record<'ko' | 'en', Words>> = {
  ko: {
    pageGone: '화면이 멈췄습니다',
    pageStuck: '화면이 응답하지 않습니다',
    unsaved: '아직 저장되지 않은 내용이 있습니다',
    exception: '예상하지 못한 문제가 생겼습니다',
    safe: '‘저장됨’으로 표시된 내용은 모두 자료 파일에 있습니다.',
    reload: '화면 다시 열기',
    wait: '기다리기',
    stay: '돌아가기',
    leave: '저장하지 않고 끝내기',
    restart: '앱 다시 시작',
    quit: '끝내기',
  },
  en: {
    pageGone: 'The screen stopped working',
    pageStuck: 'The screen does not respond',
    unsaved: 'Something is not saved yet',
    exception: 'Something unexpected happened',
    safe: 'Everything that was shown as saved is in the library file.',
    reload: 'Open the screen again',
    wait: 'Wait',
    stay: 'Go back',
    leave: 'Quit without saving',
    restart: 'Restart the app',
    quit: 'Quit',
  },
};

function wordsNow(): Words {
  return WORDS[app.getLocale().startsWith('ko') ? 'ko' : 'en'];
}

export function watchWindow(window: BrowserWindow, log: Log): void {
  const { webContents } = window;
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    log.write({ event: 'pageGone', detail: reason });
    const words = wordsNow();
    ask(window, words.pageGone, words.safe, [words.reload, words.quit], (choice) => {
      if (choice === 0) webContents.reload();
      else app.quit();
    });
  });
  window.on('unresponsive', () => {
    log.write({ event: 'pageStuck', detail: '' });
    const words = wordsNow();
    ask(window, words.pageStuck, words.safe, [words.wait, words.reload], (choice) => {
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

/** An error that nobody caught: the library commits or rolls back as a whole, so going on from a fresh start is safe. */
export function watchProcess(log: Log): void {
  let told = false;
  process.on('uncaughtException', (error) => {
    log.write({ event: 'exception', detail: kindOf(error) });
    if (told) return;
    told = true;
    const words = wordsNow();
    ask(null, words.exception, words.safe, [words.restart, words.quit], (choice) => {
      if (choice === 0) app.relaunch();
      app.quit();
    });
  });
  process.on('unhandledRejection', (error) => log.write({ event: 'exception', detail: kindOf(error) }));
}

/** `SILHEOMJANG_ANSWER` gives the number of the button in the user's place, for tests and automation. */
function ask(
  window: BrowserWindow | null,
  message: string,
  detail: string,
  buttons: readonly string[],
  then: (choice: number) => void,
): void {
  const answer = process.env['SILHEOMJANG_ANSWER'];
  if (answer !== undefined) {
    // A page that has just gone cannot be loaded again within the same event.
    setTimeout(() => then(Number(answer)), 100);
    return;
  }
  const question: MessageBoxOptions = {
    type: 'warning',
    message,
    detail,
    buttons: [...buttons],
    defaultId: 0,
    cancelId: 0,
  };
  const asked = window === null ? dialog.showMessageBox(question) : dialog.showMessageBox(window, question);
  void asked.then(({ response }) => then(response));
}
