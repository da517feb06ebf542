/** The library's lock by the screen's wish. The passphrase stays in this process's memory, and only while the library is open. */
import { lockLeftovers } from '@core/backup/lock-note.ts';
import { forgetPassphrase, forgetPassphrases, learnPassphrase } from '@core/db/keyring.ts';
import { AppError } from '@core/kernel/app-error.ts';
import type { lockHostCalls } from '@shared/contract/lock.contract.ts';
import { TOPICS } from '@shared/contract/topics.ts';
import { broadcastChange } from '../ipc/router.ts';
import type { HostContext, HostHandlers } from './handlers.ts';

export const lockHostHandlers: HostHandlers<typeof lockHostCalls> = {
  'lock.state': ({ home }) => ({
    locked: (home.core?.backups.passphrase ?? null) !== null,
    ...lockLeftovers(home.workspace),
  }),
  'lock.open'({ home, desk }, { passphrase }) {
    if (home.core !== null) return null;
    learnPassphrase(passphrase);
    try {
      home.open();
    } catch (error) {
      // It fits a library of a newer release, which may be looked at with it.
      if (!(error instanceof AppError && error.code === 'library.newer')) forgetPassphrase(passphrase);
      throw error;
    } finally {
      readAnew();
    }
    void desk.settle();
    return null;
  },
  'lock.adopt'({ desk }, { passphrase }) {
    return desk.adopt(passphrase);
  },
  'lock.change'({ desk }, wish) {
    return desk.relock(wish);
  },
  'lock.close'({ home, desk }: HostContext) {
    desk.protectAtEnd();
    home.close();
    forgetPassphrases();
    try {
      home.open();
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
