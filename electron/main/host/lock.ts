/** The library's lock by the screen's wish. Secrets and keys stay in this process's memory, and keys only while the library is open. */
import { randomBytes } from 'node:crypto';
import { checkSecret } from '@core/backup/change-lock.ts';
import { lockLeftovers } from '@core/backup/relock.ts';
import { unlockBackups, unlockLibrary } from '@core/backup/unlock.ts';
import { forgetKeys } from '@core/db/keyring.ts';
import { printRecoveryKey } from '@core/printing.ts';
import type { lockHostCalls } from '@shared/contract/lock.contract.ts';
import { TOPICS } from '@shared/contract/topics.ts';
import { RECOVERY_VALUES, recoveryText } from '@shared/domain/recovery-key.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import { app } from 'electron';
import { askWhereToSave } from '../adapters/dialogs.ts';
import { broadcastChange } from '../ipc/router.ts';
import type { HostContext, HostHandlers } from './handlers.ts';
import { rendererFor } from './pdf-renderer.ts';

export const lockHostHandlers: HostHandlers<typeof lockHostCalls> = {
  'lock.state'({ session: { core, workspace } }) {
    const lock = core?.backups.lock ?? null;
    return {
      form: lock === null ? 'none' : lock.file === null ? 'former' : 'key',
      hasRecoveryKey: (lock?.file?.recovery ?? null) !== null,
      ...lockLeftovers(workspace, lock),
    };
  },
  async 'lock.open'({ session, scheduler }, { secret }) {
    if (session.core !== null) return null;
    try {
      await unlockLibrary(session.workspace, secret, () => {
        // Another window may have been quicker.
        if (session.core === null) session.open();
      });
    } finally {
      readAnew();
    }
    void scheduler.settle();
    return null;
  },
  async 'lock.openBackup'({ session }, { id, secret }) {
    await unlockBackups(session.workspace, [id], secret);
    return null;
  },
  'lock.adopt'({ scheduler }, { secret }) {
    return scheduler.adopt(secret);
  },
  'lock.change'({ scheduler }, wish) {
    return scheduler.relock(wish);
  },
  'lock.encryptAnew'({ scheduler }, { passphrase }) {
    return scheduler.encryptAnew(passphrase);
  },
  async 'lock.makeRecoveryKey'({ session }, { current }) {
    await checkSecret(session, current);
    return { recoveryKey: recoveryText([...randomBytes(RECOVERY_VALUES)].map((byte) => byte % 32)) };
  },
  async 'lock.keepRecoveryKey'({ scheduler }, { current, recoveryKey }) {
    await scheduler.setRecoveryKey(current, recoveryKey);
    return null;
  },
  async 'lock.printRecoveryKey'({ window, paths, session }, { recoveryKey, locale }) {
    const job = {
      renderer: rendererFor(paths),
      recoveryKey,
      locale,
      at: instantFromMillis(Date.now()),
      signal: new AbortController().signal,
      libraryFile: session.workspace.file,
    };
    const filters = [{ name: 'PDF', extensions: ['pdf'] }];
    const printed = await printRecoveryKey(job, (fileName) =>
      askWhereToSave(window, { folder: app.getPath('documents'), fileName, filters }),
    );
    return printed === null ? null : { path: printed.path };
  },
  'lock.close'({ session, scheduler }: HostContext) {
    scheduler.protectAtEnd();
    session.close();
    forgetKeys();
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
