/** 후속 beyond the gestures of its rows: a sheet of the survey is stored with all its answers. */
import { z } from 'zod';
import { note } from '../entities/columns.ts';
import { SHEET_SOURCES } from '../domain/survey/codes.ts';
import { call } from './define.ts';
import { id } from './entities.ts';

/** Most questions that one sheet answers. */
const MOST_QUESTIONS = 200;

export const followupCommands = {
  /**
   * Stores a sheet with its answers in one step: a new one under the next number, or the one that is named, whose answers these then are.
   * An answer with neither a number nor words is none. Refused: a number that the question does not have.
   */
  'surveySheet.store': call<{ readonly sheetId: string; readonly number: number }>()(
    z.object({
      experimentId: id,
      sheetId: id.nullable().default(null),
      source: z.enum(SHEET_SOURCES),
      note,
      answers: z.array(z.object({ questionId: id, picked: z.string().max(20), text: note })).max(MOST_QUESTIONS),
    }),
  ),
} as const;

export const followupHostCalls = {
  /** Asks where to and writes who is mailed what, its cells as given, as CSV; null when the user cancels. Errors `file.*`. */
  'mailing.saveTable': call<{ readonly path: string } | null>()(
    z.object({
      fileName: z.string().max(200),
      rows: z.array(z.array(z.string().max(30_000)).max(20)).max(10_000),
    }),
  ),
} as const;
