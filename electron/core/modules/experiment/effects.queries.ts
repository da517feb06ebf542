/** What a change of the event would bring along, said before it happens. */
import type { effectsQueries } from '@shared/contract/effects.contract.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';
import { closingEffects, effectsOf } from './consumers.shared.ts';
import { effectsPreview } from './effects-preview.shared.ts';
import { withPlanningStart } from './first-date.shared.ts';
import { single } from './experiment.queries.ts';

export const effectsQueryHandlers: QueryHandlers<typeof effectsQueries> = {
  'experiment.effects'(reader, { experimentId, patch: asked, today, actualHeadCount }) {
    const before = reader.get('experiment', experimentId);
    const patch = today === undefined ? asked : withPlanningStart(before, asked, today);
    const after = { ...before, ...patch };
    const closing = single(reader, 'closing', { experimentId });
    if (actualHeadCount === undefined) {
      const event = { table: 'experiment', id: experimentId, patch } as const;
      return effectsPreview(reader, effectsOf(reader, before, after), event, experimentId);
    }
    const closed = { table: 'closing', id: closing.id, patch: { actualHeadCount } } as const;
    return effectsPreview(reader, closingEffects(reader, experimentId, actualHeadCount), closed, experimentId);
  },
};
