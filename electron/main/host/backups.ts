/** Backups by the screen's wish. All but comparing and making works also when the library itself could not be opened. */
import { findBackup } from '@core/backup/find.ts';
import { listBackups, verifyAll } from '@core/backup/list.ts';
import { verifyFound } from '@core/backup/restore.ts';
import { chooseSecondPlace, forgetSecondPlace, secondFolder } from '@core/backup/second-place.ts';
import { AppError } from '@core/kernel/app-error.ts';
import type { backupHostCalls } from '@shared/contract/backup.contract.ts';
import { app, shell } from 'electron';
import { existsSync } from 'node:fs';
import { backupHands } from '../adapters/backup-hands.ts';
import { askForFolder } from '../adapters/dialogs.ts';
import { openCore } from './handlers.ts';
import type { HostContext, HostHandlers } from './handlers.ts';

export const backupHostHandlers: HostHandlers<typeof backupHostCalls> = {
  'backup.list'({ home, desk }) {
    return listBackups(home.workspace, home.ports.now(), desk.state);
  },
  async 'backup.differs'(context, { id }) {
    const found = findBackup(context.home.workspace, id);
    await verifyFound(found, backupHands);
    return openCore(context).backups.differences(found);
  },
  async 'backup.make'({ desk }) {
    const id = await desk.make('manual');
    return id === null ? null : { id };
  },
  async 'backup.verifyAll'({ home, desk }) {
    const found = await verifyAll(home.workspace, () => home.ports.now(), backupHands);
    await desk.settle();
    return found;
  },
  'backup.restore'({ desk }, { id }) {
    return desk.restore(id);
  },
  'backup.showFolder'({ home }, { place }) {
    const folder = place === 'here' ? home.workspace.backups : secondFolder(home.workspace);
    if (folder === null || !existsSync(folder)) throw new AppError('file.notFound', { place: folder ?? '-' });
    void shell.openPath(folder);
    return null;
  },
  async 'backup.chooseSecondPlace'(context) {
    const { home, desk, window } = context;
    const folder = await askForFolder(window, secondFolder(home.workspace) ?? app.getPath('documents'));
    if (folder === null) return null;
    chooseSecondPlace(home.workspace, folder);
    await desk.settle();
    return secondNow(context);
  },
  async 'backup.forgetSecondPlace'({ home, desk }) {
    forgetSecondPlace(home.workspace);
    await desk.settle();
    return null;
  },
};

function secondNow({ home, desk }: HostContext) {
  return listBackups(home.workspace, home.ports.now(), desk.state).second;
}
