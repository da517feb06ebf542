/** Backups by the screen's wish. All but comparing and making works also when the library itself could not be opened. */
import { findBackup } from '@core/backup/find.ts';
import { listBackups, verifyAll } from '@core/backup/list.ts';
import { verifyFound } from '@core/backup/restore.ts';
import { chooseMirror, forgetMirror, mirrorFolder } from '@core/backup/mirror.ts';
import { AppError } from '@core/base/app-error.ts';
import type { backupHostCalls } from '@shared/contract/backup.contract.ts';
import { app, shell } from 'electron';
import { existsSync } from 'node:fs';
import { backupIo } from '../adapters/backup-io.ts';
import { askForFolder } from '../adapters/dialogs.ts';
import { openCore } from './handlers.ts';
import type { HostContext, HostHandlers } from './handlers.ts';

export const backupHostHandlers: HostHandlers<typeof backupHostCalls> = {
  'backup.list'({ session, scheduler }) {
    return listBackups(session.workspace, session.ports.now(), scheduler.state);
  },
  async 'backup.differs'(context, { id }) {
    const found = findBackup(context.session.workspace, id);
    await verifyFound(found, backupIo);
    return openCore(context).backups.differences(found);
  },
  async 'backup.make'({ scheduler }) {
    const id = await scheduler.make('manual');
    return id === null ? null : { id };
  },
  async 'backup.verifyAll'({ session, scheduler }) {
    const found = await verifyAll(session.workspace, () => session.ports.now(), backupIo);
    await scheduler.settle();
    return found;
  },
  'backup.restore'({ scheduler }, { id }) {
    return scheduler.restore(id);
  },
  'backup.showFolder'({ session }, { place }) {
    const folder = place === 'here' ? session.workspace.backups : mirrorFolder(session.workspace);
    if (folder === null || !existsSync(folder)) throw new AppError('file.notFound', { place: folder ?? '-' });
    void shell.openPath(folder);
    return null;
  },
  async 'backup.chooseSecondPlace'(context) {
    const { session, scheduler, window } = context;
    const folder = await askForFolder(window, mirrorFolder(session.workspace) ?? app.getPath('documents'));
    if (folder === null) return null;
    chooseMirror(session.workspace, folder);
    await scheduler.settle();
    return secondNow(context);
  },
  async 'backup.forgetSecondPlace'({ session, scheduler }) {
    forgetMirror(session.workspace);
    await scheduler.settle();
    return null;
  },
};

function secondNow({ session, scheduler }: HostContext) {
  return listBackups(session.workspace, session.ports.now(), scheduler.state).second;
}
