import type { board as ko } from '../ko/board.ts';
import type { Words } from '../words.ts';

export const board: Words<typeof ko> = {
  status: { todo: 'To do', doing: 'Doing', waiting: 'Waiting', done: 'Done' },
  toward: {
    stage: {
      topic: 'to Topic',
      plan: 'to Plan',
      prepare: 'to Prepare',
      run: 'to Run',
      followup: 'to Follow-up',
    },
    status: { todo: 'to To do', doing: 'to Doing', waiting: 'to Waiting', done: 'to Done' },
    area: {
      proposer: 'to Proposer',
      topic: 'to Topic',
      plan: 'to Plan',
      budget: 'to Budget',
      staffing: 'to Staffing',
      venue: 'to Venue',
      catering: 'to Catering',
      filming: 'to Filming',
      publicity: 'to Publicity',
      programme: 'to Programme',
      checks: 'to Final checks',
      run: 'to On the day',
      followup: 'to Follow-up',
      settlement: 'to Settlement',
    },
  },
};
