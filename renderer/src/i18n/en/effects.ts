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
    nobodyExpected:
      'Nobody will be expected, and every quantity that follows the head count will be 0. If it is not known yet, leave the field empty instead.',
    overAllotted:
      'The plan will be {{amount, number}} won above the allotted budget. Cut it in the budget, or add a source.',
    orderGiven: 'Quantities of an order that “{{vendor}}” has already change. Tell the vendor.',
    seatsShort:
      '“{{title}}” has {{seats, number}} seats. With {{expected, number}} expected instead of {{before, number}}, {{lacking, number}} are missing. Add seats in the venue room, or find another place.',
    eventOnHoliday: 'The new date of the event is {{name}}. Check that your guests can come.',
    eventYearUnknown: 'The public holidays of that year are not known yet; only weekends are avoided.',
    planningAfterEvent: 'Preparation would start after the event. Correct one of the two in the overview.',
    settlementBeforeEvent: 'The settlement would be due before the event. Move it behind the event in the overview.',
    cardsAfterEvent_one:
      '{{count, number}} task that comes before the event would be due after it (“{{title}}”). Bring its date forward on the board.',
    cardsAfterEvent_other:
      '{{count, number}} tasks that come before the event would be due after it (“{{title}}” first). Bring their dates forward on the board.',
    namedAfterEvent_one:
      '{{count, number}} named date that was before the event would be after it (“{{title}}”). Bring it forward under Dates in the schedule.',
    namedAfterEvent_other:
      '{{count, number}} named dates that were before the event would be after it (“{{title}}” first). Bring them forward under Dates in the schedule.',
    postsMove_one: 'The day of {{count, number}} planned post or release moves along.',
    postsMove_other: 'The days of {{count, number}} planned posts and releases move along.',
    staffNeed:
      '“{{title}}” will need {{after, number}} people instead of {{before, number}}. Fill the shifts in People & staff.',
    overCapacity:
      '“{{title}}” may hold {{capacity, number}} people. There would be {{people, number}} at a time. Change the venue, or let people in by turns.',
  },
  note: {},
  stay: {
    typed: 'The quantity was typed by hand.',
    countUnknown: 'The head count that it follows is not known yet.',
    tooMany: 'More than a quantity or an amount can be. Check the head count, or how much each gets.',
    ownTimes: 'The sheet has times of its own.',
    pinned: 'Its date or time is pinned.',
    typedDay: 'Its date was typed. Move it there if needed.',
    done: 'It is done.',
    later: 'Its date is to be decided.',
    packsCover: 'The packs that are bought hold enough.',
    ownGuarantee: 'The order has a guaranteed count of its own.',
    noAnchor: 'What it hangs on has no date.',
    seatsEnough: 'There are seats enough.',
    seatsShort: 'There are too few seats.',
    postedAlready: 'It has been posted with the old facts, and must be put right.',
    overCapacity: 'More people than the house may hold.',
  },
};
