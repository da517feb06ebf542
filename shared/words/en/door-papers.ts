import type { doorPapers as ko } from '../ko/door-papers.ts';
import type { Words } from '../words.ts';

export const doorPapers: Words<typeof ko> = {
  name: {
    signInSheet: 'Sign-in sheet',
    nameTags: 'Name tags',
    doorSheet: 'Door sheet',
    headcountSheet: 'Head count sheet',
  },
  option: {
    signInSheet: {},
    nameTags: {
      who: { name: 'Tags for', everyone: 'everyone', participants: 'participants', others: 'all others' },
      code: 'Door code in place of the affiliation',
    },
    doorSheet: {},
    headcountSheet: {},
  },
  plain: {
    signInSheet: {
      number: 'No.',
      kind: 'As',
      affiliation: 'Affiliation',
      name: 'Name',
      signature: 'Signature',
      note: 'Note',
      notice:
        'Your data: we ask for affiliation, name and signature to confirm who came and to report on the event, and destroy the sheet once that is done. You may leave it blank; we can then hardly confirm that you came.',
      filmed: 'Filming: the event is recorded. If you do not want to be seen, please tell the person at the door.',
      empty: 'Nobody to list.',
    },
    nameTags: { blank: ' ' },
    doorSheet: {
      listed: 'On the list',
      howTo:
        'Tick who came and note the time. Ask everybody whether they may be filmed, and give a marker to who says no. Key the numbers into the search of the door later.',
      number: 'No.',
      name: 'Name',
      from: 'Group, affiliation',
      companions: 'With',
      came: 'Came',
      at: 'Time',
      agreed: 'Yes',
      refused: 'No, marker',
      tag: 'Tag',
      empty: 'Nobody is on the list.',
      keyedBy: 'Keyed in by, at',
    },
    headcountSheet: {
      heads: '{{count}}',
      target: 'Target',
      registered: 'Registered',
      expected: 'Expected',
      actual: 'Actual',
      typed: 'typed',
      byDoor: 'from the door',
      byKind: 'By kind',
      kind: 'As',
      came: 'Came',
      share: 'Share',
      sum: 'Total',
      byGroup: 'By group',
      group: 'Group',
      placed: 'Confirmed',
      more: 'More',
      walkIns: 'Walk-ins',
      peak: 'Peak count',
      checkedBy: 'Checked by',
      note: 'Companions are counted. The actual head count is of those who came as participants.',
      empty: 'Nobody to count.',
    },
  },
};
