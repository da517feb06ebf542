import { z } from 'zod';
import { RECRUIT_KINDS, RECRUIT_STATES, SLIDES_STATES } from '../domain/recruits.ts';
import { defineEntity } from './define.ts';
import { choice, clock, day, integer, line, note, orNone, plannedDay, rank, ref, requiredLine, won } from './fields.ts';

/** 섭외할 역할: how many are needed, by when, and of which kind (requirements C31–C35). */
export const recruitNeed = defineEntity({
  room: 'people',
  name: ['title'],
  order: ['experimentId'],
  onCopy: 'keep',
  gestures: true,
  fields: {
    title: requiredLine({ personal: 'free' }),
    kind: choice(z.enum(RECRUIT_KINDS), 'recruitKind', 'support'),
    needed: integer(0, 1000, 1),
    byOn: plannedDay(),
    note: line({ personal: 'free' }),
    rank: rank(),
  },
});

/** 섭외: somebody asked for a role, from the first idea to yes or no (requirements D04–D05). */
export const recruit = defineEntity({
  room: 'people',
  name: ['label', 'personId'],
  order: ['experimentId'],
  onCopy: 'drop',
  gestures: true,
  rules: [
    { code: 'nameMissing', at: 'label', holds: ({ label, personId }) => label !== '' || (personId ?? null) !== null },
  ],
  fields: {
    needId: ref('recruitNeed', 'part'),
    /** What a candidate is called who is not in the directory yet. */
    label: line({ personal: 'name' }),
    personId: ref('person', 'clear'),
    state: choice(z.enum(RECRUIT_STATES), 'recruitState', 'uncontacted'),
    /** Asked in the place of somebody who cannot come. */
    substituteOfId: ref('recruit', 'clear'),
    feeWon: orNone(won()),
    arriveAt: orNone(clock()),
    /** The day on which intent and running order were sent (requirements D04). */
    briefedOn: orNone(day()),
    slides: choice(z.enum(SLIDES_STATES), 'slidesState', 'notNeeded'),
    note: note({ personal: 'about' }),
    rank: rank(),
  },
});
