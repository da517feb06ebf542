import { z } from 'zod';
import { call, query } from './define.ts';
import { brief, closing, experiment, id, stage } from './entities.ts';
import type { Brief, Closing, Experiment, GateOverride } from './entities.ts';
import type { HeadCounts } from '../domain/head-counts.ts';

/** Everything about the experiment itself; the rooms have queries of their own. */
export interface ExperimentDetail {
  readonly experiment: Experiment;
  readonly brief: Brief;
  readonly closing: Closing;
  readonly overrides: readonly GateOverride[];
}

/** What `experiment.edit` may change. */
export const experimentPatch = experiment
  .omit({ id: true, isSample: true, templateVersion: true, createdAt: true, updatedAt: true, trashedAt: true })
  .partial();

export const experimentCommands = {
  'experiment.edit': call()(z.object({ experimentId: id, patch: experimentPatch })),
  'experiment.editBrief': call()(
    z.object({ experimentId: id, patch: brief.omit({ id: true, experimentId: true }).partial() }),
  ),
  'experiment.editClosing': call()(
    z.object({ experimentId: id, patch: closing.omit({ id: true, experimentId: true }).partial() }),
  ),
  'gate.overrule': call()(z.object({ experimentId: id, stage, reason: z.string().trim().min(1).max(2000) })),
  'gate.reinstate': call()(z.object({ experimentId: id, stage })),
} as const;

export const experimentQueries = {
  'experiment.detail': query<ExperimentDetail>(
    'experiment',
    'tasks',
    'money',
    'documents',
  )(z.object({ experimentId: id })),
  /** Every head count, and where it comes from. */
  'experiment.headCounts': query<HeadCounts>('experiment', 'people', 'cues', 'day')(z.object({ experimentId: id })),
} as const;
