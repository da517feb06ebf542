/** Taking part beyond the gestures of its rows: a pasted list, a random draw. */
import { z } from 'zod';
import { line, requiredLine } from '../entities/columns.ts';
import { call } from './define.ts';
import { civilDate, id } from './entities.ts';
import { ROWS_PER_GESTURE } from './row.contract.ts';

const applicant = z.object({
  name: line.default(''),
  nickname: line.default(''),
  affiliation: line.default(''),
  phone: line.default(''),
  email: line.default(''),
  /** The title of a group; one that is not there yet is made. */
  group: line.default(''),
  appliedOn: civilDate.nullable().default(null),
  via: line.default(''),
  companions: z.int().min(0).max(99).default(0),
  accessNeed: line.default(''),
  /** What they answered where the form asked whether their data may be held, and whether they may be filmed; null: not asked. */
  consent: z.enum(['online', 'refused']).nullable().default(null),
  portrait: z.enum(['granted', 'refused']).nullable().default(null),
});

export interface ImportedApplicants {
  readonly added: number;
  /** Of them people who were in the directory already. */
  readonly known: number;
  readonly already: number;
  readonly twice: number;
}

export const participationCommands = {
  /** Makes people and their participation of a list of applicants, as `domain/participant-list` places them: one step. */
  'participation.import': call<ImportedApplicants>()(
    z.object({ experimentId: id, rows: z.array(applicant).min(1).max(ROWS_PER_GESTURE) }),
  ),
  /** Draws among those who applied (`domain/draw`), records it, and gives the others a place on the waiting list: one step. */
  'participation.draw': call<{ readonly drawn: number; readonly waiting: number }>()(
    z.object({
      experimentId: id,
      seed: requiredLine,
      criteria: line,
      drawnOn: civilDate.nullable(),
      drawnBy: line,
      /** A group, or null for everyone who applied. */
      parts: z
        .array(z.object({ groupId: id.nullable(), places: z.int().min(0).max(100_000) }))
        .min(1)
        .max(600),
    }),
  ),
} as const;
