/** The library's lock by the screen's wish. The passphrase stays in this process's memory, and only while the library is open. */
import { lockLeftovers } from '@core/backup/lock-note.ts';
import { forgetPassphrase, forgetPassphrases, learnPassphrase } from '@core/db/keyring.ts';
import { AppError } from '@core/base/app-error.ts';
import type { lockHostCalls } from '@shared/contract/lock.contract.ts';
import { TOPICS } from '@shared/contract/topics.ts';
import { broadcastChange } from '../ipc/router.ts';
import type { HostContext, HostHandlers } from './handlers.ts';

export const lockHostHandlers: HostHandlers<typeof lockHostCalls> = {
  'lock.state': ({ session }) => ({
    locked: (session.core?.backups.passphrase ?? null) !== null,
    ...lockLeftovers(session.workspace),
  }),
  'lock.open'({ session, scheduler }, { passphrase }) {
    if (session.core !== null) return null;
    learnPassphrase(passphrase);
    try {
      session.open();
    } catch (error) {
      // It fits a library of a newer release, which may be looked at with it.
      if (!(error instanceof AppError && error.code === 'library.newer')) forgetPassphrase(passphrase);
      throw error;
    } finally {
      readAnew();
    }
    void scheduler.settle();
    return null;
  },
  'lock.adopt'({ scheduler }, { passphrase }) {
    return scheduler.adopt(passphrase);
  },
  'lock.change'({ scheduler }, wish) {
    return scheduler.relock(wish);
  },
  'lock.close'({ session, scheduler }: HostContext) {
    scheduler.protectAtEnd();
    session.close();
    forgetPassphrases();
    try {
      session.open();
    } catch {
      // What is meant: its state says that it is locked.
    }
    readAnew();
    return null;
  },
};

function readAnew(): void {
  broadcastChange({ topics: [...TOPICS], experimentId: null });
}
