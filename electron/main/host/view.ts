/** Looking at a library of a newer release, and what may be done meanwhile. */
import type { HostCallName } from '@shared/contract/index.ts';
import { TOPICS } from '@shared/contract/topics.ts';
import type { viewHostCalls } from '@shared/contract/view.contract.ts';
import type { LibraryState } from '@core/session/library-session.ts';
import { broadcastChange } from '../ipc/router.ts';
import type { HostHandlers } from './handlers.ts';

export const viewHostHandlers: HostHandlers<typeof viewHostCalls> = {
  async 'view.open'({ session, paths }) {
    await session.view(paths.views);
    readAnew();
    return null;
  },
  'view.close'({ session }) {
    session.endView();
    readAnew();
    return null;
  },
};

/** What neither changes the library nor what belongs to it. */
const LOOKING: ReadonlySet<HostCallName> = new Set<HostCallName>([
  'view.open',
  'view.close',
  'host.info',
  'host.goOn',
  'host.screenFailed',
  'host.openExternal',
  'host.showLibrary',
  'host.openBigScreen',
  'host.closeBigScreen',
  'host.saveGuide',
  'host.quit',
  'host.restart',
  'condition.check',
  'condition.progress',
  'condition.cancel',
  'condition.clock',
  'condition.altered',
  'condition.saveReport',
  'calendar.save',
  'mailing.saveTable',
  'sheet.save',
  'mailing.saveDrafts',
  'archiveItem.saveFolder',
  'document.preview',
  'document.export',
  'document.open',
  'document.showInFolder',
  'privacy.printLog',
  'privacy.saveLog',
  'bundle.exportPreview',
  'bundle.export',
  'bundle.cancelReading',
  'bundle.discard',
  'attachment.conditions',
  'attachment.check',
  'attachment.open',
  'attachment.saveAs',
  'backup.list',
  'backup.showFolder',
  'lock.state',
  'lock.open',
  'lock.close',
]);

/** Beyond that, what mends a damaged library, and leaves it alone until a backup takes its place. */
const MENDING: ReadonlySet<HostCallName> = new Set<HostCallName>([
  'backup.differs',
  'backup.verifyAll',
  'backup.restore',
  'backup.chooseSecondPlace',
  'backup.forgetSecondPlace',
]);

/**
 * Throws `library.viewOnly` or `library.damaged` for what could change something while a library is only looked at. Commands are refused by
 * the core.
 */
export function refuseWhileLooking(library: LibraryState, name: HostCallName): void {
  if (!('core' in library) || !library.core.isReadOnly || LOOKING.has(name)) return;
  if (library.core.view === null && MENDING.has(name)) return;
  throw library.core.refusal;
}

function readAnew(): void {
  broadcastChange({ topics: [...TOPICS], experimentId: null });
}
