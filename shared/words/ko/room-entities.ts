import { participantsEntities as participants } from './participants-entities.ts';
import { proposerEntities as proposer } from './proposer-entities.ts';
import { shiftsEntities as shifts } from './shifts-entities.ts';
import { planEntities as plan } from './plan-entities.ts';
import { venueEntities as venue } from './venue-entities.ts';
import { cateringEntities as catering } from './catering-entities.ts';
import { filmingEntities as filming } from './filming-entities.ts';
import { floorEntities as floor } from './floor-entities.ts';
import { publicityEntities as publicity } from './publicity-entities.ts';
import { checksEntities as checks } from './checks-entities.ts';
import { dayEntities as day } from './day-entities.ts';
import { doorEntities as door } from './door-entities.ts';
import { followupEntities as followup } from './followup-entities.ts';
import { paymentsEntities as payments } from './payments-entities.ts';
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
    ...publicity.thing,
    ...checks.thing,
    ...day.thing,
    ...door.thing,
    ...followup.thing,
    ...payments.thing,
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
    ...publicity.count,
    ...checks.count,
    ...day.count,
    ...door.count,
    ...followup.count,
    ...payments.count,
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
    ...publicity.column,
    ...checks.column,
    ...day.column,
    ...door.column,
    ...followup.column,
    ...payments.column,
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
    ...publicity.value,
    ...checks.value,
    ...day.value,
    ...door.value,
    ...followup.value,
    ...payments.value,
  },
} as const;
