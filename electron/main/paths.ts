import { join } from 'node:path';
import { app } from 'electron';

export interface AppPaths {
  readonly libraryFile: string;
  readonly windowStateFile: string;
  /** Where the library was that was opened last. */
  readonly lastLibraryFile: string;
  /** Copies of attached files that other programs were asked to show; emptied at every start and end. */
  readonly openedFiles: string;
  /** Private copies of newer libraries that are looked at; each goes when the looking ends. */
  readonly views: string;
  /** What went wrong and when, without a word that anybody entered. */
  readonly logs: string;
  readonly rendererRoot: string;
  /** Fonts, template, samples: read-only, inside the package. */
  readonly resources: string;
}

/** `SILHEOMJANG_USER_DATA` moves everything the app writes, `SILHEOMJANG_LIBRARY` the library file alone: for tests and portable copies. */
export function appPaths(): AppPaths {
  // An ASCII folder name, the same that the command line uses, whatever the product is called on screen.
  const userData = process.env['SILHEOMJANG_USER_DATA'] ?? join(app.getPath('appData'), 'silheomjang');
  app.setPath('userData', userData);
  return {
    libraryFile: process.env['SILHEOMJANG_LIBRARY'] ?? join(userData, 'library', 'library.db'),
    lastLibraryFile: join(userData, 'last-library.txt'),
    windowStateFile: join(userData, 'window-state.json'),
    openedFiles: join(userData, 'opened'),
    views: join(userData, 'views'),
    logs: join(userData, 'logs'),
    rendererRoot: join(import.meta.dirname, '../renderer'),
    resources: join(app.getAppPath(), 'resources'),
  };
}

/** The program of a process of its own. It stands here as the entry reads this file: other parts of the program lie in folders below. */
export function workerFile(entry: string): string {
  return join(import.meta.dirname, 'workers', entry);
}
