/** The desktop's own box with a few buttons, for when there is no page that could ask. */
import { app, dialog } from 'electron';
import type { BrowserWindow, MessageBoxOptions } from 'electron';

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

/** In the desktop's language: the one that the user chose stands in the library, which may be what is wrong. */
export function wordsNow(): Words {
  return WORDS[app.getLocale().startsWith('ko') ? 'ko' : 'en'];
}

/** `SILHEOMJANG_ANSWER` gives the number of the button in the user's place, for tests and automation. */
export function ask(
  window: BrowserWindow | null,
  message: string,
  buttons: readonly string[],
  then: (choice: number) => void,
): void {
  const answer = process.env['SILHEOMJANG_ANSWER'];
  if (answer !== undefined) {
    setTimeout(() => then(Number(answer)), 100);
    return;
  }
  const question: MessageBoxOptions = {
    type: 'warning',
    message,
    detail: wordsNow().safe,
    buttons: [...buttons],
    defaultId: 0,
    cancelId: 0,
  };
  const asked = window === null ? dialog.showMessageBox(question) : dialog.showMessageBox(window, question);
  void asked.then(({ response }) => then(response));
}
