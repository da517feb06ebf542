/** The library: experiments as a whole. Every command here is one step of the library's own undo stack. */
import { z } from 'zod';
import type { Bundle } from './bundle.ts';
import { call, query } from './define.ts';
import { civilDate, experiment, id } from './entities.ts';
import type { CivilDate } from '../domain/units.ts';
import { SAMPLE_NAMES } from './sample-names.ts';
import { note, requiredLine } from '../entities/columns.ts';
import { templateLocale } from './template.ts';

export { SAMPLE_NAMES };
export const sampleName = z.enum(SAMPLE_NAMES);
export type SampleName = z.output<typeof sampleName>;

export interface LibraryEntry {
  readonly experimentId: string;
  readonly title: string;
  readonly eventDate: CivilDate | null;
  readonly organiser: string;
  readonly isSample: boolean;
  /** Cards that are not archived. */
  readonly tasksDone: number;
  readonly tasksOpen: number;
  /** Open cards whose last day has passed. */
  readonly tasksLate: number;
  /** The nearest open card that is due today or later. */
  readonly next: { readonly title: string; readonly on: CivilDate } | null;
  readonly updatedAt: string;
  /** In the trash since; null when it is not. */
  readonly trashedAt: string | null;
}

export interface ExperimentRef {
  readonly experimentId: string;
}

/** What the planner is asked for before the toolkit fills the rest in. */
export const newExperiment = experiment
  .pick({ title: true, question: true, origin: true, eventDate: true, headCount: true, organiser: true })
  .extend({ locale: templateLocale });

const fileBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
/** `file` is what the user knows the file by. */
const asCopy = { copy: z.boolean().default(false) } as const;
const fileOfBundle = z.object({ bytes: fileBytes, file: z.string().max(4096) });

/** A card with a line for each thing that was learnt; its notes say from which experiment. */
const learntCard = z.object({
  title: requiredLine,
  notes: note,
  lines: z.array(requiredLine).min(1).max(200),
});
export type LearntCard = z.output<typeof learntCard>;

export const libraryCommands = {
  'library.create': call<ExperimentRef>()(newExperiment),
  /**
   * A second experiment from an earlier one. `progress: 'reset'` keeps the plan and drops what happened: cards and checks are open
   * again, expenses, results and acknowledgements are gone. A new event date moves every planned date by as many days. `learnings`: what
   * the earlier one taught, as a card that stands first among those of planning.
   */
  'library.duplicate': call<ExperimentRef>()(
    z.object({
      experimentId: id,
      title: experiment.shape.title,
      eventDate: civilDate.nullable(),
      progress: z.enum(['keep', 'reset']),
      learnings: learntCard.nullable().default(null),
    }),
  ),
  'library.trash': call()(z.object({ experimentId: id })),
  'library.restore': call()(z.object({ experimentId: id })),
  /** For good: rows and history. Only from the trash (`library.notTrashed`); cannot be undone. */
  'library.purge': call()(z.object({ experimentId: id })),
  /** Opens the sample that is in the library already, or else a fresh one. */
  'library.openSample': call<ExperimentRef>()(z.object({ name: sampleName })),
  /**
   * A bundle file's bytes, read on the spot (errors `bundle.*` name `file` and the place in it), or one that was read apart and parked.
   * It keeps its ids where none of them is taken and no copy is asked for; otherwise every row gets a new one.
   */
  'library.import': call<ExperimentRef>()(
    z.union([fileOfBundle.extend(asCopy), z.object({ parked: z.uuid(), ...asCopy })]),
  ),
} as const;

export const libraryQueries = {
  /** Newest change first, the trash included. */
  'library.list': query<readonly LibraryEntry[]>('library')(z.object({ today: civilDate })),
  /**
   * The experiment whole; `app` and `exportedAt` are written into the bundle as given. Without personal data people stand as their roles,
   * called so in `locale`.
   */
  'library.bundle': query<Bundle>('library')(
    z.object({
      experimentId: id,
      app: z.string().max(60),
      exportedAt: z.iso.datetime(),
      personalData: z.boolean().default(true),
      attachments: z.boolean().default(true),
      locale: templateLocale.default('ko'),
    }),
  ),
} as const;
