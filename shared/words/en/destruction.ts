import type { destruction as ko } from '../ko/destruction.ts';
import type { Words } from '../words.ts';

export const destruction = {
  item: {
    name: 'name',
    nickname: 'nickname',
    affiliation: 'affiliation',
    position: 'position',
    phone: 'phone',
    email: 'email',
    guardian: 'guardian',
    account: 'account',
    notes: 'notes',
    payee: 'payee',
    noticeContact: 'notice contact',
    all: 'everything of the experiment',
  },
  reason: {
    due: 'End of the term',
    withdrawn: 'Consent withdrawn',
    request: 'Asked by the person',
    notNeeded: 'No longer needed',
  },
  placeName: {
    library: 'library',
    backups: 'backups',
    second: 'second place',
    aside: 'old files',
    restored: 'restored backup',
    backupsUnreadable: 'unreadable backups',
    secondUnreadable: 'unreadable backups of the second place',
    asideUnreadable: 'unreadable old files',
  },
} as const satisfies Words<typeof ko>;
