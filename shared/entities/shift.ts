import { z } from 'zod';
import { QUANTITY_BASES } from '../domain/bound-quantity.ts';
import { POST_KINDS, SHIFT_PARTS, SHIFT_STATES } from '../domain/shifts/posts.ts';
import { defineEntity } from './define.ts';
import {
  choice,
  flag,
  integer,
  line,
  note,
  onCopy,
  orNone,
  plannedDay,
  rank,
  ref,
  requiredLine,
  sheetClock,
} from './fields.ts';

/** 배치: a place and a duty that people take in turns (requirements C33, C35, D22–D24). */
export const post = defineEntity({
  room: 'people',
  name: ['title'],
  order: ['experimentId'],
  onCopy: 'keep',
  together: [['perUnits', 'perHeads']],
  gestures: true,
  fields: {
    title: requiredLine({ personal: 'free' }),
    kind: choice(z.enum(POST_KINDS), 'postKind', 'other'),
    place: line({ personal: 'free' }),
    /** How many a shift needs, where the shift says nothing. */
    min: integer(0, 200, 1),
    max: orNone(integer(1, 200)),
    /** The head count that the need follows; `manual`: none, and `min` counts. */
    needBasis: choice(z.enum(QUANTITY_BASES), 'quantityBasis', 'manual'),
    /** `perUnits` for every `perHeads` people: 1 for each of 15. */
    perUnits: integer(1, 100_000, 1),
    perHeads: integer(1, 100_000, 15),
    /** What one does there: printed for each person. */
    briefing: note({ personal: 'free' }),
    rank: rank(),
  },
});

/** 근무: a stretch of time at a post. */
export const shift = defineEntity({
  room: 'people',
  name: ['postId'],
  order: ['experimentId'],
  onCopy: 'keep',
  together: [['date', 'start', 'end']],
  gestures: true,
  rules: [{ code: 'endBeforeStart', at: 'end', holds: ({ start, end }) => Number(end) > Number(start) }],
  fields: {
    postId: ref('post', 'part'),
    /** Null follows the experiment's event date. */
    date: plannedDay(),
    start: sheetClock(),
    end: sheetClock(),
    gatherAt: orNone(sheetClock()),
    /** Minutes for which it may lie over the next one of the post, to hand over. */
    changeover: integer(0, 240, 0),
    /** Null: as the post says. */
    min: orNone(integer(0, 200)),
    max: orNone(integer(1, 200)),
    /** Its time follows this cue's. */
    cueId: ref('cue', 'clear'),
    note: note({ personal: 'free' }),
    rank: rank(),
  },
});

/** 근무자: one person on a shift. */
export const shiftEntry = defineEntity({
  room: 'people',
  name: ['personId'],
  order: ['experimentId'],
  key: ['shiftId', 'personId'],
  listed: false,
  onCopy: 'keep',
  gestures: true,
  fields: {
    shiftId: ref('shift', 'part'),
    personId: ref('person', 'part'),
    part: choice(z.enum(SHIFT_PARTS), 'shiftPart', 'hand'),
    state: onCopy(choice(z.enum(SHIFT_STATES), 'shiftState', 'planned'), 'reset'),
    meal: flag(),
    /** 복장 */
    vest: line({ personal: 'free' }),
    radio: line({ personal: 'free' }),
    note: onCopy(note({ personal: 'free' }), 'reset'),
    rank: rank(),
  },
});
