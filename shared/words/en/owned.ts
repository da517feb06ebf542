import type { Words } from '../words.ts';
import type { owned as ko } from '../ko/owned.ts';

/** What tables are called whose rows belong to a row of any other. */
export const owned = {
  column: {
    attachment: {
      ownerTable: 'kind of thing attached to',
      ownerId: 'attached to',
      kind: 'kind',
      name: 'file name',
      mediaType: 'file type',
      bytes: 'size',
      sha256: 'contents',
      addedAt: 'added',
      altText: 'alt text',
    },
    contact: {
      ownerTable: 'kind of party',
      ownerId: 'party',
      contactedOn: 'day',
      contactedAt: 'time',
      channel: 'channel',
      direction: 'direction',
      spokeWith: 'spoke with',
      byId: 'who of ours',
      outcome: 'outcome',
      nextStep: 'next step',
      nextOn: 'day of the next step',
      result: 'result',
    },
  },
  value: {
    contactChannel: {
      phone: 'phone',
      text: 'text message',
      mail: 'mail',
      chat: 'chat',
      visit: 'visit',
      other: 'other',
    },
    contactDirection: { out: 'we contacted them', in: 'they contacted us' },
    contactResult: { reached: 'reached', leftWord: 'left word', noAnswer: 'no answer' },
  },
} as const satisfies Words<typeof ko>;
