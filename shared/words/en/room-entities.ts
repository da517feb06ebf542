import { participantsEntities as participants } from './participants-entities.ts';
import { proposerEntities as proposer } from './proposer-entities.ts';
import { shiftsEntities as shifts } from './shifts-entities.ts';
import { planEntities as plan } from './plan-entities.ts';
import { venueEntities as venue } from './venue-entities.ts';
import { cateringEntities as catering } from './catering-entities.ts';
import { filmingEntities as filming } from './filming-entities.ts';
import { floorEntities as floor } from './floor-entities.ts';
import { topicEntities as topic } from './topic-entities.ts';

/** The words of the tables of each room, put together; part of `entities.ts`. */
export const roomEntities = {
  thing: {
    ...topic.thing,
    ...proposer.thing,
    ...participants.thing,
    ...shifts.thing,
    ...floor.thing,
    ...filming.thing,
    ...catering.thing,
    ...venue.thing,
    ...plan.thing,
  },
  count: {
    ...topic.count,
    ...proposer.count,
    ...participants.count,
    ...shifts.count,
    ...floor.count,
    ...filming.count,
    ...catering.count,
    ...venue.count,
    ...plan.count,
  },
  column: {
    ...topic.column,
    ...proposer.column,
    ...participants.column,
    ...shifts.column,
    ...floor.column,
    ...filming.column,
    ...catering.column,
    ...venue.column,
    ...plan.column,
  },
  value: {
    ...topic.value,
    ...proposer.value,
    ...participants.value,
    ...shifts.value,
    ...floor.value,
    ...filming.value,
    ...catering.value,
    ...venue.value,
    ...plan.value,
  },
} as const;
