import { z } from 'zod';
import { call, query } from './define.ts';
import { ENTITIES, id } from './entities.ts';
import type { EntityName } from './entities.ts';

/** Tables whose rows the history can show one by one. */
export type ThingTable = Exclude<EntityName, 'experiment'>;

const THING_TABLES = Object.keys(ENTITIES).filter((table): table is ThingTable => table !== 'experiment');

/** The undo stack a step belongs to: one experiment, or the library. */
const historyScope = z.union([id, z.literal('library')]);

/** One undo step as a name (`undo.<name>` in the locales) and its parameters. */
export interface HistoryStep {
  readonly name: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly at: string;
}

export interface HistoryState {
  readonly undo: HistoryStep | null;
  readonly redo: HistoryStep | null;
}

/** A row of an experiment, wherever it is: on a screen, in the trash or only in the history. */
const thing = z.object({ table: z.enum(THING_TABLES), id });

export const historyCommands = {
  'history.undo': call<HistoryStep>()(z.object({ scope: historyScope })),
  'history.redo': call<HistoryStep>()(z.object({ scope: historyScope })),
  /** Destroys what the history holds of deleted things, and so their place in the trash. Cannot be undone. */
  'history.purge': call()(z.object({ experimentId: id, things: z.array(thing).min(1).max(10_000) })),
} as const;

export const historyQueries = {
  'history.state': query<HistoryState>('history')(z.object({ scope: historyScope })),
} as const;
