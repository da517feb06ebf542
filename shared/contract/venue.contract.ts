/** Choosing the place of the event, and taking its price into the budget. */
import { z } from 'zod';
import { line, note, requiredLine } from '../entities/columns.ts';
import { call } from './define.ts';
import { id } from './entities.ts';

export const venueCommands = {
  /**
   * Marks the place as chosen, and the one that was before as no longer; writes the line that all papers print (`experiment.venue`) and
   * how far the booking is: one step.
   */
  'venue.choose': call()(
    z.object({
      experimentId: id,
      venueId: id,
      state: z.enum(['candidate', 'held', 'booked']),
      reason: note,
      /** What papers print as the place. */
      line: requiredLine,
    }),
  ),
  /** Adds a line with its price to the budget; refused where one is there already. Answers the new line. */
  'venue.budgetPrice': call<{ readonly budgetLineId: string }>()(
    z.object({
      experimentId: id,
      venueId: id,
      /** 비목, 세목 and 항목 of the new line, in the words of the user. */
      category: line,
      subcategory: line,
      item: line,
    }),
  ),
} as const;
