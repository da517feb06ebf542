import { z } from 'zod';
import { call, query } from './define.ts';
import { id } from './entities.ts';

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

export const historyCommands = {
  'history.undo': call<HistoryStep>()(z.object({ scope: historyScope })),
  'history.redo': call<HistoryStep>()(z.object({ scope: historyScope })),
} as const;

export const historyQueries = {
  'history.state': query<HistoryState>('history')(z.object({ scope: historyScope })),
} as const;
