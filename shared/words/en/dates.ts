import type { dateEntities as ko } from '../ko/dates.ts';
import type { Words } from '../words.ts';

const hanging = {
  anchor: 'anchor',
  anchorDateId: 'named date as anchor',
  offsetDays: 'days from the anchor',
  dayKind: 'days counted',
  roll: 'on a day off',
} as const;

export const dateEntities = {
  thing: { namedDate: 'Named date', dayOff: 'Day off' },
  count: {
    namedDate_other: '{{count}} named dates',
    namedDate_one: '{{count}} named date',
    dayOff_other: '{{count}} days off',
    dayOff_one: '{{count}} day off',
  },
  hanging,
  ofCard: { pinned: 'date pinned' },
  column: {
    namedDate: { title: 'name', date: 'date', ...hanging },
    dayOff: { date: 'date', title: 'name' },
  },
  value: {
    anchor: {
      none: 'None',
      event: 'Event',
      planningStart: 'Start of preparation',
      settlementDue: 'Settlement due',
      named: 'Named date',
    },
    dayKind: { calendar: 'Calendar days', working: 'Working days' },
    roll: { none: 'As it is', before: 'Working day before', after: 'Working day after' },
  },
} satisfies Words<typeof ko>;
