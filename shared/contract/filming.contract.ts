/** 촬영·기록 beyond the gestures of its rows: the path without a camera (requirements C56). */
import { z } from 'zod';
import { FARTHEST_OFFSET } from '../entities/dates.ts';
import { note, requiredLine } from '../entities/columns.ts';
import { DELIVERABLE_KINDS } from '../domain/filming/codes.ts';
import { call } from './define.ts';
import { id } from './entities.ts';

export const filmingCommands = {
  /** The record is made in words and pictures: the form, the cards of that work and what comes of it, in one step. */
  'filming.beginWritten': call<{ readonly taskIds: readonly string[] }>()(
    z.object({
      experimentId: id,
      tasks: z
        .array(
          z.object({
            title: requiredLine,
            notes: note,
            stage: z.enum(['plan', 'prepare', 'run', 'followup']),
            /** Days from the event. */
            offsetDays: z.int().min(-FARTHEST_OFFSET).max(FARTHEST_OFFSET),
          }),
        )
        .min(1)
        .max(10),
      deliverables: z.array(z.object({ title: requiredLine, kind: z.enum(DELIVERABLE_KINDS) })).max(10),
    }),
  ),
} as const;
