/**
 * Files of other tools, brought in as cards or as cue sheets. A file that was read waits under a token; what it will bring is shown first,
 * and what its lists and labels mean here can be changed.
 */
import { z } from 'zod';
import type { Left } from '../domain/foreign/left-out.ts';
import type { ListMeaning } from '../domain/foreign/guesses.ts';
import type { OntimeProject } from '../domain/foreign/ontime-project.ts';
import type { TrelloBoard } from '../domain/foreign/trello.ts';
import type { Area } from '../domain/stage.ts';
import { call, query } from './define.ts';
import { area, experiment, id, stage, taskStatus } from './entities.ts';
import type { ExperimentRef } from './library.contract.ts';
import { templateLocale } from './template.ts';

export type Foreign =
  | { readonly tool: 'ontime'; readonly project: OntimeProject }
  | { readonly tool: 'trello'; readonly board: TrelloBoard };
export type ForeignTool = Foreign['tool'];

/** A file of another tool that waits; told from the preview of an experiment by its `tool`. */
export interface ForeignFile {
  readonly token: string;
  readonly tool: ForeignTool;
  readonly file: string;
}

const foreignId = z.string().max(100);

/** What the user decides; what is not said is guessed. */
export const foreignChoices = z.object({
  /** Of a board: what its lists mean; `stage` null leaves the cards out. */
  lists: z.record(foreignId, z.object({ stage: stage.nullable(), status: taskStatus })).default({}),
  /** Of a board: which area a label stands for; null: a word in the note. */
  labels: z.record(foreignId, area.nullable()).default({}),
  /** Of a board: where cards belong to whom no label gives an area. */
  area: area.default('plan'),
  /** Of a project: the rundowns that come; null: all. */
  rundowns: z.array(z.string().max(300)).max(100).nullable().default(null),
  /** Of a project: whether skipped entries come, and whether delays are added to the times. */
  skipped: z.boolean().default(false),
  delays: z.boolean().default(false),
});
export type ForeignChoices = z.output<typeof foreignChoices>;

export interface SheetPreview {
  readonly id: string;
  readonly title: string;
  readonly rows: number;
  readonly chosen: boolean;
  /** Sheet minutes of the first start and the last end. */
  readonly span: { readonly start: number; readonly end: number } | null;
}

export interface ForeignPreview extends ForeignFile {
  /** Of the board or the project, as a title of an experiment; empty: it has none. */
  readonly title: string;
  readonly cards: number;
  readonly archived: number;
  readonly checks: number;
  readonly links: number;
  readonly rows: number;
  /** Titles of the columns that are added to the sheets. */
  readonly columns: readonly string[];
  readonly people: {
    /** Found among the people of the experiment. */
    readonly known: readonly string[];
    readonly made: readonly string[];
    /** Several people go by that name: nobody is taken, the name stands in the note. */
    readonly unclear: readonly string[];
  };
  readonly lists: readonly ({ readonly id: string; readonly name: string; readonly cards: number } & ListMeaning)[];
  readonly labels: readonly {
    readonly id: string;
    readonly name: string;
    readonly cards: number;
    readonly area: Area | null;
  }[];
  readonly sheets: readonly SheetPreview[];
  /** Whether the file has skipped entries or delays to decide on. */
  readonly hasSkipped: boolean;
  readonly hasDelays: boolean;
  /** What stays behind. */
  readonly left: readonly Left[];
}

const token = z.uuid();
const chosen = { token, choices: foreignChoices, locale: templateLocale } as const;

export const foreignCommands = {
  /** Everything that the waiting file brings, added to the experiment as one step. Throws `cue.tooMany` and `notFound`. */
  'foreign.take': call<{ readonly count: number; readonly sheetId: string | null }>()(
    z.object({ experimentId: id, ...chosen }),
  ),
  /** The same as an experiment of its own. */
  'library.takeForeign': call<ExperimentRef>()(z.object({ title: experiment.shape.title, ...chosen })),
} as const;

export const foreignQueries = {
  /** What would come with these choices, into an experiment or, with null, as one of its own. Throws `notFound`. */
  'foreign.preview': query<ForeignPreview>('people')(z.object({ experimentId: id.nullable(), ...chosen })),
} as const;
