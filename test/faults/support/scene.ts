/** A library as the main process holds it, with its desk of backups, and with time and ids that are the same in every run. */
import { join } from 'node:path';
import { BackupScheduler } from '@core/session/backup-scheduler.ts';
import { LibrarySession } from '@core/session/library-session.ts';
import { ioReaching } from '@core/backup/backup-io.ts';
import type { Core } from '@core/core.ts';
import type { Ports } from '@core/base/ports.ts';
import { AppError } from '@core/base/app-error.ts';
import { asInstant } from '@shared/domain/units.ts';

export interface Scene {
  /** The data folder: `library`, `backups`, and `stick` where there is a second place. */
  readonly folder: string;
  readonly session: LibrarySession;
  readonly scheduler: BackupScheduler;
  /** The open library; throws what keeps it shut. */
  core(): Core;
}

export const LIBRARY = join('library', 'library.db');
/** The second place, where there is one. */
export const STICK = 'stick';

/** The first id that a child gives out: the library that it works on was filled in another process. */
export const CHILD_IDS = 1_000_000;

/** A finished operation must leave the same rows in every run. */
export function fixedPorts(reached: (point: string) => void = () => undefined, firstId = 1): Ports {
  const at = asInstant('2026-12-01T00:00:00.000Z');
  if (at === undefined) throw new Error('no instant');
  let ids = firstId - 1;
  return {
    now: () => at,
    newId() {
      ids += 1;
      return `01910000-0000-7000-8000-${ids.toString(16).padStart(12, '0')}`;
    },
    reached,
  };
}

/** Opens the library in a data folder as a start of the app does. */
export function openScene(folder: string, ports: Ports): Scene {
  const session = new LibrarySession(join(folder, LIBRARY), () => undefined, join(folder, 'last-library.txt'), ports);
  const scheduler = new BackupScheduler(session, () => undefined, ioReaching(ports));
  return {
    folder,
    session,
    scheduler,
    core() {
      if ('core' in session.state) return session.state.core;
      throw new AppError(session.state.fault.code, session.state.fault.params);
    },
  };
}
