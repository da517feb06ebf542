import { participantsEntities as participants } from './participants-entities.ts';
import { proposerEntities as proposer } from './proposer-entities.ts';
import { shiftsEntities as shifts } from './shifts-entities.ts';
import { topicEntities as topic } from './topic-entities.ts';

/** The words of the tables of each room, put together; part of `entities.ts`. */
export const roomEntities = {
  thing: {
    ...topic.thing,
    ...proposer.thing,
    ...participants.thing,
    ...shifts.thing,
  },
  count: {
    ...topic.count,
    ...proposer.count,
    ...participants.count,
    ...shifts.count,
  },
  column: {
    ...topic.column,
    ...proposer.column,
    ...participants.column,
    ...shifts.column,
  },
  value: {
    ...topic.value,
    ...proposer.value,
    ...participants.value,
    ...shifts.value,
  },
} as const;
