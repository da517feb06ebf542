/** Programme and cue sheets: several sheets (tracks) per experiment, edited cell by cell or in blocks. */
import { z } from 'zod';
import { call, holding, query } from './define.ts';
import { cueSheet, id, minuteOfSheet, TEXT_LIMIT } from './entities.ts';
import type { Cue, CueSheet, Duty } from './entities.ts';
import { templateLocale } from './template.ts';

/** Most rows of one sheet; more belong on a second sheet (`cue.tooMany`). */
export const CUES_PER_SHEET = 3000;

const inExperiment = { experimentId: id } as const;
const onSheet = { ...inExperiment, sheetId: id } as const;
const ids = z.array(id).min(1).max(CUES_PER_SHEET);
const title = z.string().trim().min(1).max(TEXT_LIMIT.line);
const column = z.string().max(60);
/** A cell as typed; what it means depends on its column (shared/domain/cue-cells). */
const value = z.string().max(TEXT_LIMIT.note);
/** Rows go before this one; null is the end of the sheet. */
const beforeId = id.nullable();

const cell = z.object({ cueId: id, column, value });
const newRow = z.object({ id, cells: z.record(column, value) });

export const cueCommands = {
  /** Starts where and as long as the event does; the first sheet follows it. */
  'cueSheet.create': call<{ readonly sheetId: string }>()(z.object({ ...inExperiment, title })),
  'cueSheet.rename': call()(z.object({ ...onSheet, title })),
  /** With all rows and who is on them, behind the original. */
  'cueSheet.duplicate': call<{ readonly sheetId: string }>()(z.object({ ...onSheet, title })),
  'cueSheet.remove': call()(z.object(onSheet)),
  'cueSheet.move': call()(z.object({ ...onSheet, beforeId })),
  /** A custom column that is no longer among `columns` takes its cells with it. */
  'cueSheet.edit': call()(
    z.object({
      ...onSheet,
      patch: cueSheet.pick({ date: true, startMinute: true, lengthMinutes: true, columns: true }).partial(),
    }),
  ),
  /** Start and length as the event has them; the first sheet follows the event from then on. */
  'cueSheet.takeEventTimes': call()(z.object(onSheet)),
  /** Appends the toolkit's usual rows. */
  'cueSheet.useTemplate': call()(z.object({ ...onSheet, locale: templateLocale })),
  /** New rows with the ids that the caller made, in order. */
  'cue.insert': call()(z.object({ ...onSheet, beforeId, rows: z.array(newRow).min(1).max(CUES_PER_SHEET) })),
  /** Typed cells, all or none: `minutes.invalid`, `time.invalid`, `cue.duplicateNumber` … name the row and the column. */
  'cue.setCells': call()(z.object({ ...onSheet, cells: z.array(cell).min(1).max(60_000) })),
  /** A block of cells from a spreadsheet, all or none; rows beyond the last are appended. Answers the rows it covered. */
  'cue.paste': call<{ readonly cueIds: readonly string[] }>()(
    z.object({
      ...onSheet,
      startCueId: id.nullable(),
      columns: z.array(column).min(1).max(60),
      /** Null leaves a cell as it is. */
      matrix: z.array(z.array(value.nullable()).max(200)).min(1).max(100_000),
    }),
  ),
  /** Also onto another sheet of the experiment. */
  'cue.move': call()(z.object({ ...onSheet, ids, beforeId })),
  'cue.remove': call()(z.object({ ...inExperiment, ids })),
  /** Copies behind the last of them, with who is on them and without their numbers. */
  'cue.duplicate': call<{ readonly cueIds: readonly string[] }>()(z.object({ ...inExperiment, ids })),
  /** Fixes a start; null fixes it where the row stands now. */
  'cue.pin': call()(z.object({ ...inExperiment, cueId: id, start: minuteOfSheet.nullable() })),
  'cue.unpin': call()(z.object({ ...inExperiment, ids })),
  /**
   * Makes people of words in people cells that stood for nobody, and puts them on every cue of the experiment that holds such a word.
   * A word that somebody goes by already links to them. Answers how many people were added and how many cues they are on.
   */
  'cue.addPeople': call<{ readonly people: number; readonly cues: number }>()(
    z.object({ ...inExperiment, words: z.array(title).min(1).max(500) }),
  ),
} as const;

export interface CueSheetSummary extends CueSheet {
  readonly rowCount: number;
}

/** A row with the people on it, in the order in which they are named. */
export interface CueWithPeople extends Cue {
  readonly people: readonly { readonly personId: string; readonly duty: Duty }[];
}

/** What the sheet needs to know of a person. */
export interface CuePerson {
  readonly id: string;
  readonly name: string;
  readonly nickname: string;
  /** 직책: `김철수 팀장` in a cell is the 김철수 who is 팀장. */
  readonly position: string;
}

export interface CueSheetDetail {
  readonly sheet: CueSheet;
  readonly cues: readonly CueWithPeople[];
  /** Everybody of the experiment, not only those on a cue. */
  readonly people: readonly CuePerson[];
}

export const cueQueries = {
  'cueSheet.list': holding(query<readonly CueSheetSummary[]>('cues')(z.object(inExperiment)), {
    cueSheet: { list: null },
    cue: { derived: ['sheetId'] },
  }),
  /** Clock times are not stored: `deriveSheet` of shared/domain computes them wherever they are shown or printed. */
  'cueSheet.get': holding(query<CueSheetDetail>('cues', 'people')(z.object(onSheet)), {
    cueSheet: { one: 'sheet' },
    cue: { list: 'cues', within: ['sheetId'] },
    cueAssignment: { derived: 'all' },
    person: { list: 'people', only: ['id', 'name', 'nickname', 'position'] },
  }),
} as const;
