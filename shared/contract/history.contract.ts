import { z } from 'zod';
import type { FieldDifference } from './bundle-difference.ts';
import type { EffectsPreview } from './effects.contract.ts';
import type { RoomId } from '../entities/rooms.ts';
import { call, query } from './define.ts';
import { DATA_ROOMS, PRODUCT } from '../entities/index.ts';
import type { EntityName, Registry } from '../entities/index.ts';
import { id } from './entities.ts';

/** Tables whose rows come and go one by one; the experiment itself has a trash of its own. */
export type ThingTable = Exclude<EntityName, 'experiment'>;

/** The undo stack a step belongs to: one experiment, or the library. */
const historyScope = z.union([id, z.literal('library')]);

/** One undo step as a name (`undo.<name>` in the locales) and its parameters. */
export interface HistoryStep {
  readonly name: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly at: string;
}

/** One undo step by its place in its stack: what the command that made it gives back, and what is taken back by it. */
const stepMark = z.object({ scope: historyScope, step: z.int().min(1) });

export type StepMark = z.output<typeof stepMark>;

export interface HistoryState {
  readonly undo: HistoryStep | null;
  readonly redo: HistoryStep | null;
}

/** How many rows of one table came or went together with a thing. */
export interface Parts {
  readonly table: EntityName;
  readonly count: number;
}

/** A thing by the name that it had. */
export interface NamedThing {
  readonly table: EntityName;
  readonly id: string;
  /** Empty where it has no name of its own: the words for its table then say what it is. */
  readonly name: string;
  /** The printed number of a cue; empty for everything else, and where it cannot be told any more. */
  readonly number: string;
}

/** What a step did to one row. */
export interface RowHistory extends NamedThing {
  readonly kind: 'created' | 'deleted' | 'changed';
  readonly room: RoomId;
  /** The card, cue, expense or person that the row hangs on. */
  readonly owner: NamedThing | null;
  /** The changed fields; empty unless `changed`. */
  readonly fields: readonly FieldDifference[];
  /** What came or went with it in the same step; these rows are not listed on their own. */
  readonly parts: readonly Parts[];
}

export interface HistoryEntry extends HistoryStep {
  readonly id: number;
  /** Undone, and can be redone. */
  readonly undone: boolean;
  /** Part of it was destroyed for good: what is left of it is put back row by row alone. */
  readonly purged: boolean;
  readonly changes: readonly RowHistory[];
  /** Rows beyond those in `changes`; `history.step` has them all. */
  readonly more: number;
}

export interface HistoryPage {
  readonly entries: readonly HistoryEntry[];
  /** Pass as `before` for the next page; null at the first step ever. */
  readonly next: number | null;
}

/** What returning a thing to how it was would do. */
export interface RestorePreview {
  readonly thing: NamedThing;
  /** `nothing`: it is already so. */
  readonly kind: 'nothing' | 'change' | 'putBack' | 'remove';
  /** From now (`before`) to how it was (`after`). */
  readonly fields: readonly FieldDifference[];
  readonly parts: readonly Parts[];
  /** What goes along in the same step, where others hang on the thing: the event, and how many came. */
  readonly effects: EffectsPreview | null;
}

/** Something deleted that is not there now. */
export interface TrashedThing extends NamedThing {
  readonly room: RoomId;
  readonly owner: NamedThing | null;
  readonly at: string;
  readonly step: number;
  readonly parts: readonly Parts[];
}

/** The things of a store with these tables, as a caller names them. */
function thingsOf(registry: Registry) {
  const anyThing = z.object({ table: z.enum(registry.names), id });
  const thing = z.object({ table: z.enum(registry.children), id });
  const things = z.array(thing).min(1).max(10_000);
  /** How a thing was just before, or just after, a step. */
  const point = anyThing.extend({
    experimentId: id,
    step: z.int().min(1),
    when: z.enum(['before', 'after']),
  });
  return { anyThing, things, point };
}

export type RestorePoint = z.output<ReturnType<typeof thingsOf>['point']>;

export function historyCommandsOf(registry: Registry) {
  const { things, point } = thingsOf(registry);
  return {
    'history.undo': call<HistoryStep>()(z.object({ scope: historyScope })),
    'history.redo': call<HistoryStep>()(z.object({ scope: historyScope })),
    /**
     * Takes back exactly this step: undoes it while it is the newest, otherwise takes it back alone, as one new step. `history.*` says why it
     * cannot be; no other step is ever taken back instead.
     */
    'history.takeBack': call<HistoryStep>()(stepMark),
    /** Returns one thing to how it was at a step, as one new step; `history.*` says what is in the way. */
    'history.restore': call()(point),
    /** Puts deleted things back, each with what was deleted with it. */
    'history.putBack': call()(z.object({ experimentId: id, things })),
    /** Destroys what the history holds of deleted things, and so their place in the trash. Cannot be undone. */
    'history.purge': call()(z.object({ experimentId: id, things })),
  } as const;
}

export function historyQueriesOf(registry: Registry) {
  const { anyThing, point } = thingsOf(registry);
  return {
    'history.state': query<HistoryState>('history')(z.object({ scope: historyScope })),
    /** Whether `history.takeBack` can still take this step back. */
    'history.canTakeBack': query<boolean>('history')(stepMark),
    /** Steps, newest first. */
    'history.list': query<HistoryPage>('history')(
      z.object({
        experimentId: id,
        /** Steps older than this one. */
        before: z.int().nullable().default(null),
        room: z.enum(DATA_ROOMS).nullable().default(null),
        /** Only steps that touched this thing or what hangs on it. */
        thing: anyThing.nullable().default(null),
        text: z.string().trim().max(200).default(''),
        limit: z.int().min(1).max(200).default(50),
      }),
    ),
    /** One step with every row. */
    'history.step': query<HistoryEntry>('history')(z.object({ experimentId: id, step: z.int().min(1) })),
    'history.preview': query<RestorePreview>('history')(point),
    'history.trash': query<readonly TrashedThing[]>('history')(z.object({ experimentId: id })),
  } as const;
}

export const historyCommands = historyCommandsOf(PRODUCT);
export const historyQueries = historyQueriesOf(PRODUCT);
