/**
 * What goes wrong in the program rather than in the library: an error that nobody caught, a page that crashed. The page says it, calmly and
 * with a way on; where no page can, the desktop's own box does.
 */
import { app, BrowserWindow } from 'electron';
import type { Mishap } from '@shared/contract/host.contract.ts';
import { kindOf } from '@core/base/error-kind.ts';
import type { Log } from '../log/log.ts';
import { ask, wordsNow } from './native-question.ts';

/** Milliseconds within which a page that lives asks what is the matter. */
const PATIENCE = 10_000;

export class CrashReporter {
  readonly #log: Log;
  readonly #tell: () => void;
  readonly #told = new Set<string>();
  #current: Mishap | null = null;
  #isSeen = false;
  #isAsking = false;

  /** `tell` makes the pages ask for `current`. */
  constructor(log: Log, tell: () => void) {
    this.#log = log;
    this.#tell = tell;
  }

  /** From here on no error ends in a stack trace on the screen. */
  watchProcess(): void {
    process.on('uncaughtException', (error) => this.noteException(error));
    process.on('unhandledRejection', (error) => this.noteException(error));
  }

  /**
   * The library commits or rolls back as a whole, so going on is safe, and a fresh start safer. What the user has gone on after is not
   * said a second time.
   */
  noteException(error: unknown): void {
    const detail = kindOf(error);
    this.#log.write({ event: 'exception', detail });
    if (this.#current !== null || this.#told.has(detail)) return;
    this.#told.add(detail);
    if (hasPage()) this.#say({ kind: 'exception', detail });
    else this.#askNatively(wordsNow().exception);
  }

  /** Before anything could be opened. */
  noteFailedStart(error: unknown): void {
    this.#log.write({ event: 'exception', detail: kindOf(error) });
    this.#askNatively(wordsNow().exception);
  }

  /** The page is loaded anew and says what happened before it shows any room: what crashed it once may do so again. */
  notePageGone(window: BrowserWindow, detail: string): void {
    this.#log.write({ event: 'pageGone', detail });
    if (this.#current?.kind === 'pageGone' && !this.#isSeen) {
      this.#askNatively(wordsNow().pageGone);
      return;
    }
    this.#say({ kind: 'pageGone', detail });
    // A page that has just gone cannot be loaded again within the same event.
    setTimeout(() => {
      if (!window.isDestroyed()) window.webContents.reload();
    }, 100);
  }

  notePageNotLoaded(detail: string): void {
    this.#log.write({ event: 'pageGone', detail });
    this.#askNatively(wordsNow().pageGone);
  }

  /** For the page, which shows it. */
  show(): Mishap | null {
    this.#isSeen = true;
    return this.#current;
  }

  /** The user has read it and goes on. */
  goOn(): void {
    this.#current = null;
    this.#tell();
  }

  #say(mishap: Mishap): void {
    this.#current = mishap;
    this.#isSeen = false;
    this.#tell();
    setTimeout(() => {
      if (this.#current === mishap && !this.#isSeen) this.#askNatively(wordsNow().exception);
    }, PATIENCE).unref();
  }

  #askNatively(message: string): void {
    if (this.#isAsking) return;
    this.#isAsking = true;
    void app.whenReady().then(() => this.#ask(message));
  }

  #ask(message: string): void {
    const words = wordsNow();
    ask(null, message, [words.restart, words.quit], (choice) => {
      if (choice === 0) app.relaunch();
      // What is open is whole on the disk: nothing has to be waited for, and what went wrong could keep an orderly end from coming.
      app.exit(1);
    });
  }
}

/** Whether a page can say something; one that is stuck is asked about by itself. */
function hasPage(): boolean {
  return BrowserWindow.getAllWindows().some((window) => !window.isDestroyed() && !window.webContents.isCrashed());
}
