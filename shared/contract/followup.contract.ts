/** 후속 beyond the gestures of its rows: a sheet of the survey is stored with all its answers. */
import { z } from 'zod';
import { line, note, requiredLine } from '../entities/columns.ts';
import { MOST_OPTIONS, QUESTION_KINDS, SHEET_SOURCES } from '../domain/survey/codes.ts';
import { LEFT_OPEN, MOST_COUNTED } from '../domain/survey/tally.ts';
import type { ContentIssue } from '../domain/followup/content-issues.ts';
import { audience } from '../entities/codes.ts';
import { call, query } from './define.ts';
import { civilDate, id, instant } from './entities.ts';

/** Most questions that one sheet answers. */
const MOST_QUESTIONS = 200;
/** Most sheets of a form that are taken at once. */
export const MOST_SHEETS = 2000;

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
  /**
   * Stores a pile of papers that were counted by hand in one step: a new one, or the one that is named, whose counts these then are.
   * Errors: `survey.tally*` where they cannot be those of so many papers; refused too: a number by which the question is not counted.
   */
  'surveyTally.store': call<{ readonly tallyId: string }>()(
    z.object({
      experimentId: id,
      tallyId: id.nullable().default(null),
      sheets: z.int().min(1).max(MOST_COUNTED),
      note: line,
      counts: z
        .array(
          z.object({
            questionId: id,
            option: z.int().min(LEFT_OPEN).max(MOST_OPTIONS),
            count: z.int().min(0).max(MOST_COUNTED),
          }),
        )
        .max(MOST_QUESTIONS * (MOST_OPTIONS + 1)),
    }),
  ),
  /**
   * Stores what a form on the web collected in one step: a sheet for each who answered, under the next numbers, and the questions that only
   * the form had. Refused: a number that its question does not have.
   */
  'surveySheet.take': call<{ readonly sheets: number; readonly questions: number }>()(
    z.object({
      experimentId: id,
      /** Under the key by which the answers below name them. */
      questions: z
        .array(
          z.object({
            key: z.string().min(1).max(100),
            text: requiredLine,
            kind: z.enum(QUESTION_KINDS),
            options: note,
          }),
        )
        .max(MOST_QUESTIONS),
      sheets: z
        .array(
          z.object({
            at: instant.nullable(),
            answers: z
              .array(
                z.object({
                  /** The id of a question, or the key of one above. */
                  question: z.string().min(1).max(100),
                  picked: z.string().max(20),
                  text: note,
                }),
              )
              .max(MOST_QUESTIONS),
          }),
        )
        .min(1)
        .max(MOST_SHEETS),
    }),
  ),
} as const;

export const followupQueries = {
  /** What is to be looked at in contents and archive: what is out and shows who does not want it first. Nothing here changes anything. */
  'contentItem.issues': query<readonly ContentIssue[]>(
    'followup',
    'experiment',
    'people',
    'attachments',
  )(z.object({ experimentId: id, today: civilDate })),
} as const;

/** Most recipients of one mailing. */
const MOST_LETTERS = 5000;

export const followupHostCalls = {
  /**
   * Asks for a folder and writes a draft (.eml) for each recipient into a new one of its own inside; null when the user cancels. Nothing
   * is sent. Errors: `mail.unfilled` names the recipient whose text has a hole, `mail.address` whose address is not one; `file.*`.
   */
  'mailing.saveDrafts': call<{ readonly path: string; readonly count: number } | null>()(
    z.object({
      folderName: z.string().max(200),
      letters: z
        .array(
          z.object({
            called: z.string().max(200),
            email: z.string().max(400),
            subject: z.string().max(2000),
            body: z.string().max(30_000),
          }),
        )
        .min(1)
        .max(MOST_LETTERS),
    }),
  ),
  /**
   * Asks for a folder and writes the archive into a new one inside: the files and an index. For the public: no personal data, and only what
   * may be made public; `bared`: pictures that lost place, time and device by it, `unbared`: files that may hold them still. Null when the user
   * cancels. Errors `attachment.*`, `file.*`.
   */
  'archiveItem.saveFolder': call<{
    readonly path: string;
    readonly files: number;
    readonly bared: number;
    readonly unbared: readonly string[];
  } | null>()(z.object({ experimentId: id, audience, locale: z.enum(['ko', 'en']) })),
  /** Asks where to and writes who is mailed what, its cells as given, as CSV; null when the user cancels. Errors `file.*`. */
  'mailing.saveTable': call<{ readonly path: string } | null>()(
    z.object({
      fileName: z.string().max(200),
      rows: z.array(z.array(z.string().max(30_000)).max(20)).max(10_000),
    }),
  ),
} as const;
