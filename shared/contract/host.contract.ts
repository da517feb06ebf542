/** Calls that reach the desktop itself rather than the library. */
import { z } from 'zod';
import { call } from './define.ts';
import { id } from './entities.ts';
import type { ErrorData } from './errors.ts';
import type { LibraryView } from './view.contract.ts';

/** What went wrong in the program, not in the library: an error that nobody caught, or a page that crashed and is back. */
export interface Mishap {
  readonly kind: 'exception' | 'pageGone';
  /** The kind of the error, or Chromium's reason; never a message. */
  readonly detail: string;
}

export interface HostInfo {
  readonly version: string;
  /** BCP 47 tag of the desktop, e.g. `ko-KR`. */
  readonly systemLocale: string;
  readonly platform: string;
  readonly libraryFile: string;
  /** Whether it was opened at the start; a fault then came while it was open. */
  readonly opened: boolean;
  /** Why the library could not be opened, or takes no more changes; null when all is well. */
  readonly fault: ErrorData | null;
  /** Set while a newer library is only looked at; every command is then refused (`library.viewOnly`). */
  readonly view: LibraryView | null;
  /** Until the user goes on. */
  readonly mishap: Mishap | null;
}

export const hostCalls = {
  'host.info': call<HostInfo>()(z.object({})),
  /** Opens a web page or a new mail with the desktop's own programs; only http, https and mailto (`link.unsafe`). */
  'host.openExternal': call()(z.object({ url: z.string().max(2000) })),
  /** Opens the folder of the library file. */
  'host.showLibrary': call()(z.object({})),
  /** The user has read of the mishap. */
  'host.goOn': call()(z.object({})),
  /** A screen that could not be drawn, for the log: the kind of the error, never its message. */
  'host.screenFailed': call()(z.object({ kind: z.string().regex(/^\w{1,40}$/) })),
  /** Opens the second window, which shows what is on to everybody; on another display where there is one. */
  'host.openBigScreen': call()(z.object({ experimentId: id, sheetId: id })),
  'host.closeBigScreen': call()(z.object({})),
  /** Asks where to and writes the guide as a PDF; null when the user cancels. Errors `pdf.*`, `file.*`. */
  'host.saveGuide': call<{ readonly path: string; readonly pages: number } | null>()(
    z.object({ locale: z.enum(['ko', 'en']) }),
  ),
  'host.quit': call()(z.object({})),
  /** Closes and starts the app again, to try the library once more. */
  'host.restart': call()(z.object({})),
} as const;
