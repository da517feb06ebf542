import type { effects as ko } from '../ko/effects.ts';
import type { Words } from '../words.ts';

export const effects: Words<typeof ko> = {
  title: 'With this change',
  change: '{{field}} {{before}} → {{after}}',
  moves: 'Follows: {{moves}}.',
  stays: 'Stays as it is: {{stays}}.',
  movesAndStays: 'Follows: {{moves}}. Stays as it is: {{stays}}.',
  details: 'Details',
  moving: 'Follows',
  staying: 'Stays',
  more_one: '{{count, number}} more',
  more_other: '{{count, number}} more',
  won: '{{amount}} won',
  wonTotal: 'The budget changes by {{amount}} won in all.',
  papers_one: '{{count}} paper given out will be outdated.',
  papers_other: '{{count}} papers given out will be outdated.',
  paper: '{{name}} no. {{number}}',
  apply: 'Change',
  cancel: 'Leave it',
  done: 'Changed together.',
  warning: {
    overAllotted: 'The plan will be {{amount, number}} won above the allotted budget.',
    seatsShort:
      '“{{title}}” has {{seats, number}} seats. With {{expected, number}} expected instead of {{before, number}}, {{lacking, number}} are missing.',
    overCapacity: '“{{title}}” may hold {{capacity, number}} people. There would be {{people, number}} at a time.',
  },
  note: {},
  stay: {
    typed: 'The quantity was typed by hand.',
    countUnknown: 'The head count that it follows is not known yet.',
    tooMany: 'More than a quantity or an amount can be.',
    ownTimes: 'The sheet has times of its own.',
    pinned: 'Its date or time is pinned.',
    done: 'It is done.',
    later: 'Its date is to be decided.',
    noAnchor: 'What it hangs on has no date.',
    seatsEnough: 'There are seats enough.',
    seatsShort: 'There are too few seats.',
    overCapacity: 'More people than the house may hold.',
  },
};
