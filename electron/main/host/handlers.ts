/** How a host call is answered, and what it may use. */
import type { CallMap, OutputOf, ParsedOf } from '@shared/contract/define.ts';
import type { Core } from '@core/core.ts';
import type { BackupScheduler } from '@core/session/backup-scheduler.ts';
import type { LibrarySession, LibraryState } from '@core/session/library-session.ts';
import { AppError } from '@core/base/app-error.ts';
import type { BrowserWindow } from 'electron';
import type { Log } from '../log/log.ts';
import type { AppPaths } from '../paths.ts';
import type { CrashReporter } from '../windows/crash-reporter.ts';

export interface HostContext {
  readonly window: BrowserWindow;
  readonly paths: AppPaths;
  readonly library: LibraryState;
  /** Closes and opens the library; `library` is its state when the call came. */
  readonly session: LibrarySession;
  readonly scheduler: BackupScheduler;
  readonly log: Log;
  readonly crashes: CrashReporter;
}

export type HostHandlers<M extends CallMap> = {
  readonly [K in keyof M]: (context: HostContext, input: ParsedOf<M[K]>) => OutputOf<M[K]> | Promise<OutputOf<M[K]>>;
};

/** The open core; throws the start-up fault when the library is closed. */
export function openCore({ library }: Pick<HostContext, 'library'>): Core {
  if ('core' in library) return library.core;
  throw new AppError(library.fault.code, library.fault.params);
}
