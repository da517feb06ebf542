/** Floor plans beyond the gestures of their rows: seats laid out by a rule. */
import { z } from 'zod';
import { FLOOR_LAYOUTS, MOST_SEATS } from '../domain/floor/layouts.ts';
import { call } from './define.ts';
import { id } from './entities.ts';

export const floorCommands = {
  /** Fits seats into the room of a plan (`domain/floor/layouts`) in the place of those that stand there: one step. */
  'floorPlan.seat': call<{ readonly seats: number }>()(
    z.object({
      experimentId: id,
      planId: id,
      layout: z.enum(FLOOR_LAYOUTS),
      /** Null fills the room. */
      seats: z.int().min(1).max(MOST_SEATS).nullable(),
    }),
  ),
} as const;
