import { z } from 'zod';
import { ANCHORS, DAY_KINDS, ROLLS } from '../domain/anchored-dates.ts';
import { defineEntity } from './define.ts';
import { choice, day, integer, orNone, plannedDay, rank, ref, requiredLine } from './fields.ts';

/** Farthest that a date may hang from another one, in days: ten years. */
export const FARTHEST_OFFSET = 3660;

/** What a date hangs on; a row with these follows when that moves (`domain/anchored-dates`). */
export const hanging = {
  anchor: choice(z.enum(ANCHORS), 'anchor', 'none'),
  /** The named date, where the anchor is one; null: it was removed. */
  anchorDateId: ref('namedDate', 'clear'),
  /** Negative before the anchor. */
  offsetDays: integer(-FARTHEST_OFFSET, FARTHEST_OFFSET, 0),
  dayKind: choice(z.enum(DAY_KINDS), 'dayKind', 'calendar'),
  /** Where to when people do not work on that day. */
  roll: choice(z.enum(ROLLS), 'roll', 'none'),
};

/** A date that others hang on: sign-up closes, contract, result published. */
export const namedDate = defineEntity({
  room: 'schedule',
  name: ['title'],
  order: ['experimentId'],
  together: [['date', ...namesOf(hanging)]],
  onCopy: 'keep',
  gestures: true,
  fields: {
    title: requiredLine({ personal: 'free' }),
    /** Typed, where it hangs on nothing. */
    date: plannedDay(),
    ...hanging,
    rank: rank(),
  },
});

/** A day on which this experiment's people do not work, beside weekends and public holidays. */
export const dayOff = defineEntity({
  room: 'schedule',
  name: ['title'],
  order: ['experimentId'],
  onCopy: 'keep',
  gestures: true,
  fields: {
    date: orNone(day()),
    title: requiredLine({ personal: 'free' }),
    rank: rank(),
  },
});

function namesOf<F extends object>(fields: F): readonly (keyof F & string)[] {
  return Object.keys(fields) as (keyof F & string)[];
}
