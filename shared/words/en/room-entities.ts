import { cateringEntities as catering } from './catering-entities.ts';
import { participantsEntities as participants } from './participants-entities.ts';
import { planEntities as plan } from './plan-entities.ts';
import { proposerEntities as proposer } from './proposer-entities.ts';
import { shiftsEntities as shifts } from './shifts-entities.ts';
import { topicEntities as topic } from './topic-entities.ts';
import { venueEntities as venue } from './venue-entities.ts';

/** The words of the tables of each room, put together; part of `entities.ts`. */
export const roomEntities = {
  thing: {
    ...topic.thing,
    ...proposer.thing,
    ...plan.thing,
    ...participants.thing,
    ...shifts.thing,
    ...venue.thing,
    ...catering.thing,
  },
  count: {
    ...topic.count,
    ...proposer.count,
    ...plan.count,
    ...participants.count,
    ...shifts.count,
    ...venue.count,
    ...catering.count,
  },
  column: {
    ...topic.column,
    ...proposer.column,
    ...plan.column,
    ...participants.column,
    ...shifts.column,
    ...venue.column,
    ...catering.column,
  },
  value: {
    ...topic.value,
    ...proposer.value,
    ...plan.value,
    ...participants.value,
    ...shifts.value,
    ...venue.value,
    ...catering.value,
  },
} as const;
