/** The stage gates of an experiment as they stand: what each still misses, and what was overruled (requirements Y). */
import { z } from 'zod';
import type { GateResult } from '../domain/gates.ts';
import type { Stage } from '../domain/stage.ts';
import { query } from './define.ts';
import { id } from './entities.ts';

export type Gates = Readonly<Record<Stage, GateResult>>;

export const gateQueries = {
  'gates.get': query<Gates>('experiment', 'tasks', 'money', 'documents')(z.object({ experimentId: id })),
} as const;
