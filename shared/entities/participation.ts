import { z } from 'zod';
import { PARTICIPATION_STATES } from '../domain/participants.ts';
import { defineEntity } from './define.ts';
import {
  aboutPerson,
  choice,
  day,
  flag,
  heads,
  integer,
  line,
  note,
  orNone,
  rank,
  ref,
  requiredLine,
} from './fields.ts';

/** 모집 단위: a library, an age group, a district, and how many of it should come (requirements C15, Q11). */
export const participantGroup = defineEntity({
  room: 'people',
  name: ['title'],
  order: ['experimentId'],
  onCopy: 'keep',
  gestures: true,
  fields: {
    title: requiredLine({ personal: 'free' }),
    target: orNone(heads()),
    note: line({ personal: 'free' }),
    rank: rank(),
  },
});

/** 참가: somebody's way from applying to taking part (requirements C15, D06–D08). A person takes part once. */
export const participation = defineEntity({
  room: 'people',
  name: ['personId'],
  order: ['experimentId'],
  key: ['personId'],
  onCopy: 'drop',
  gestures: true,
  fields: {
    personId: ref('person', 'part'),
    state: choice(z.enum(PARTICIPATION_STATES), 'participationState', 'applied'),
    groupId: ref('participantGroup', 'clear'),
    appliedOn: orNone(day()),
    /** Through which channel they applied. */
    via: line({ personal: 'free' }),
    /** How many come along. */
    companions: integer(0, 99, 0),
    /** A seat for a wheelchair, sign language, large print. */
    accessNeed: line({ personal: 'about' }),
    /** Under 14: a guardian consents (korean conventions 4.1). */
    isMinor: aboutPerson(flag()),
    /** The last day on which they were asked again whether they come. */
    remindedOn: orNone(day()),
    note: note({ personal: 'about' }),
    rank: rank(),
  },
});

/** 추첨: a random draw as it was held, so that anybody can repeat it (`domain/draw`; requirements S4). */
export const draw = defineEntity({
  room: 'people',
  name: ['criteria', 'seed'],
  order: ['experimentId'],
  onCopy: 'drop',
  gestures: true,
  fields: {
    seed: requiredLine({ personal: 'none' }),
    /** Among whom, and by what rule they were let in. */
    criteria: line({ personal: 'free' }),
    /** Null: among all. */
    groupId: ref('participantGroup', 'clear'),
    places: integer(0, 100_000, 0),
    /** How many took part in the draw, whoever of them is still listed. */
    pool: integer(0, 100_000, 0),
    drawnOn: orNone(day()),
    drawnBy: line({ personal: 'name' }),
    rank: rank(),
  },
});

/** Who took part in a draw, and in which place they came out. */
export const drawEntry = defineEntity({
  room: 'people',
  name: ['participationId'],
  order: ['experimentId'],
  key: ['drawId', 'participationId'],
  listed: false,
  onCopy: 'drop',
  gestures: true,
  fields: {
    drawId: ref('draw', 'part'),
    participationId: ref('participation', 'part'),
    place: integer(1, 100_000, 1),
    rank: rank(),
  },
});
