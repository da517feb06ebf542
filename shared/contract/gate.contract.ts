/** The stage gates of an experiment as they stand: what each still misses, and what was overruled (requirements Y). */
import { z } from 'zod';
import type { GateResult } from '../domain/gates.ts';
import { ANSWERING_ITEMS } from '../domain/gate-items.ts';
import type { Stage } from '../domain/stage.ts';
import { call, query } from './define.ts';
import { id } from './entities.ts';
import { templateLocale } from './template.ts';

export type Gates = Readonly<Record<Stage, GateResult>>;

export const gateCommands = {
  /**
   * Puts the card or the line that answers a gate on the board again: from the archive, else as the toolkit has it. Answers the card.
   * Nothing changes where it stands there already.
   */
  'gate.makeAgain': call<{ readonly taskId: string }>()(
    z.object({ experimentId: id, item: z.enum(ANSWERING_ITEMS), locale: templateLocale }),
  ),
} as const;

export const gateQueries = {
  'gates.get': query<Gates>(
    'experiment',
    'topic',
    'schedule',
    'tasks',
    'money',
    'documents',
    'cues',
    'people',
    'venue',
    'filming',
    'followup',
  )(z.object({ experimentId: id })),
} as const;
