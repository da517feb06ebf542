import { z } from 'zod';
import { MOST_DAYS_BEFORE } from '../domain/days-before.ts';
import { ALLOWANCES } from '../domain/house-rules.ts';
import { isSafeLink } from '../domain/link.ts';
import { LAYOUTS } from '../domain/venue-capacity.ts';
import { VENUE_STATES } from '../domain/venue-findings.ts';
import { defineEntity } from './define.ts';
import {
  choice,
  clock,
  day,
  flag,
  heads,
  integer,
  line,
  note,
  onCopy,
  orNone,
  plannedDay,
  rank,
  ref,
  requiredLine,
  won,
} from './fields.ts';

const fact = z.enum(['unknown', 'yes', 'no']);

/** Whether the place has something, or is something: nobody has said, yes, no. */
function known() {
  return choice(fact, 'placeFact', 'unknown');
}

function allowed() {
  return choice(z.enum(ALLOWANCES), 'allowance', 'unknown');
}

/** 장소 후보: a place that might be used, what the house says of it, and what was seen there (requirements C19–C20, C64, D16). */
export const venue = defineEntity({
  room: 'venue',
  name: ['title'],
  order: ['experimentId'],
  files: 'photo',
  onCopy: 'keep',
  gestures: true,
  rules: [
    {
      code: 'endBeforeStart',
      at: 'usableUntil',
      holds: ({ usableFrom, usableUntil }) => usableFrom === null || usableUntil === null || usableFrom < usableUntil,
    },
    { code: 'unsafeLink', at: 'url', holds: ({ url }) => url === '' || isSafeLink(url) },
  ],
  fields: {
    title: requiredLine({ personal: 'free' }),
    address: line({ personal: 'free' }),
    state: onCopy(choice(z.enum(VENUE_STATES), 'venueState', 'candidate'), 'reset'),
    /** The place of the event; at most one. Its line stands on every paper. */
    isChosen: flag(),
    /** Why it was chosen, or was not. */
    reason: note({ personal: 'free' }),
    /** Whether it suits the experiment (requirement C19). */
    fits: known(),
    /** Whether people can concentrate there (requirement C20). */
    helpsFocus: known(),
    fitNote: note({ personal: 'free' }),
    areaM2: orNone(integer(0, 1_000_000)),
    /** How the event is seated; null: not decided. */
    layout: orNone(choice(z.enum(LAYOUTS), 'venueLayout')),
    /** What the house says that a layout takes. */
    seatsTheatre: orNone(heads()),
    seatsClassroom: orNone(heads()),
    seatsRounds: orNone(heads()),
    seatsUShape: orNone(heads()),
    seatsStanding: orNone(heads()),
    /** The most whom the house lets in at a time. */
    houseCapacity: orNone(heads()),
    wheelchairPlaces: orNone(heads()),
    priceWon: orNone(won()),
    priceNote: line({ personal: 'free' }),
    /** The hours that are paid for, setting up and clearing included. */
    usableFrom: orNone(clock()),
    usableUntil: orNone(clock()),
    foodAllowed: allowed(),
    filmingAllowed: allowed(),
    /** Banners, tape, disposables, equipment of one's own. */
    houseRules: note({ personal: 'free' }),
    equipment: note({ personal: 'free' }),
    /** Whom to call on the day, in the directory. */
    hostId: ref('person', 'clear'),
    /** From the station or the bus stop to the building. */
    transport: note({ personal: 'free' }),
    /** From the door of the building to the hall (requirement D16). */
    wayInside: note({ personal: 'free' }),
    parking: note({ personal: 'free' }),
    stepFree: known(),
    wideDoor: known(),
    gentleSlope: known(),
    lift: known(),
    accessibleToilet: known(),
    accessibleParking: known(),
    /** A room or a corner for children. */
    childSpace: known(),
    /** What is done where the place falls short. */
    accessNote: note({ personal: 'free' }),
    url: line({ personal: 'free' }),
    visitedOn: onCopy(orNone(day()), 'reset'),
    visitNote: onCopy(note({ personal: 'free' }), 'reset'),
    /** The line of the budget that was made of its price. */
    budgetLineId: ref('budgetLine', 'clear'),
    rank: rank(),
  },
});

const termKind = z.enum([
  'apply',
  'approval',
  'contract',
  'deposit',
  'balance',
  'extras',
  'cancelUntil',
  'refund',
  'other',
]);

/** 대관 조건: what the booking wants by which day, and what it costs. */
export const venueTerm = defineEntity({
  room: 'venue',
  name: ['what'],
  order: ['experimentId'],
  together: [['dueOn', 'daysBefore']],
  onCopy: 'keep',
  gestures: true,
  fields: {
    venueId: ref('venue', 'part'),
    kind: choice(termKind, 'venueTermKind', 'other'),
    what: requiredLine({ personal: 'free' }),
    dueOn: plannedDay(),
    /** So many days before the event; the day follows it. Null: the day was typed. */
    daysBefore: orNone(integer(0, MOST_DAYS_BEFORE)),
    amountWon: orNone(won()),
    doneOn: onCopy(orNone(day()), 'reset'),
    note: line({ personal: 'free' }),
    rank: rank(),
  },
});

const venueCheckState = z.enum(['open', 'good', 'bad', 'na']);

/** 답사 점검: a line of the sheet that is filled in at the place. */
export const venueCheck = defineEntity({
  room: 'venue',
  name: ['text'],
  order: ['experimentId'],
  onCopy: 'keep',
  gestures: true,
  fields: {
    venueId: ref('venue', 'part'),
    text: requiredLine({ personal: 'free' }),
    state: onCopy(choice(venueCheckState, 'venueCheckState', 'open'), 'reset'),
    note: onCopy(line({ personal: 'free' }), 'reset'),
    rank: rank(),
  },
});
