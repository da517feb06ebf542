/** Taking over what a later version of an experiment has. */
import type { bundleCommands } from '@shared/contract/bundle.contract.ts';
import { withRequired } from '@shared/domain/merge-picks.ts';
import { AppError } from '../../kernel/app-error.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import { applyPicks } from '../../transfer/merge.ts';
import { parkedBundle } from '../../transfer/parked-bundles.ts';
import { baseKey } from './bundle-lineage.ts';
import { compareParked, sameExperiment } from './bundle.queries.ts';

export const bundleCommandHandlers: CommandHandlers<typeof bundleCommands> = {
  'bundle.merge': {
    backupFirst: ({ token }) => (parkedBundle(token).source.kind === 'backup' ? 'restore' : 'import'),
    run(work, { experimentId, token, picks }) {
      sameExperiment(token, experimentId);
      const { there, comparison } = compareParked(work, token);
      const taken = withRequired(comparison.differences, picks);
      const known = new Set(comparison.differences.map(({ key }) => key));
      if (picks.some((key) => !known.has(key))) throw new AppError('conflict.changedSince', { what: 'experiment' });
      if (work.get('experiment', experimentId).trashedAt !== null) {
        work.update('experiment', experimentId, { trashedAt: null });
      }
      applyPicks(work, there, comparison.differences, taken);
      work.describe({ count: taken.size }, `bundle.${parkedBundle(token).source.kind}`);
      return { merged: taken.size };
    },
  },
  'bundle.remember': {
    undoable: false,
    run(work, { experimentId, token, masked }) {
      const { exportedAt } = parkedBundle(token).bundle;
      work.setPreference(baseKey(experimentId), JSON.stringify({ exportedAt, at: work.ports.now(), masked }));
      return null;
    },
  },
};
