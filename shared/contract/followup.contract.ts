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
