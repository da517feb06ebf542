/** Taking over what a later version of an experiment has. */
import type { bundleCommands } from '@shared/contract/bundle.contract.ts';
import { withRequired } from '@shared/domain/merge-picks.ts';
import { AppError } from '../../base/app-error.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import { checkSheets } from '../../transfer/bundle-integrity.ts';
import { applyPicks } from '../../transfer/merge.ts';
import { pendingImport } from '../../transfer/pending-imports.ts';
import { metParts } from '../../transfer/unknown-parts.ts';
import { rememberBundle } from './bundle-lineage.ts';
import { compareParked, isMasked, sameExperiment } from './bundle.queries.ts';
import { keepUnknownParts, unknownPartsOf } from './unknown-parts.shared.ts';

export const bundleCommandHandlers: CommandHandlers<typeof bundleCommands> = {
  'bundle.merge': {
    backupFirst: ({ token }) => (pendingImport(token).source.kind === 'backup' ? 'restore' : 'import'),
    run(work, { experimentId, token, picks }) {
      sameExperiment(token, experimentId);
      const { there, comparison, unknown } = compareParked(work, token);
      const taken = withRequired(comparison.differences, picks);
      const known = new Set(comparison.differences.map(({ key }) => key));
      if (picks.some((key) => !known.has(key))) throw new AppError('conflict.changedSince', { what: 'experiment' });
      if (work.get('experiment', experimentId).trashedAt !== null) {
        work.update('experiment', experimentId, { trashedAt: null });
      }
      applyPicks(work, there, comparison.differences, taken);
      checkSheets(work.list('cue', { experimentId }));
      const { source, bundle } = pendingImport(token);
      const left = new Set([...known].filter((key) => !taken.has(key)));
      const met = metParts(unknownPartsOf(work, experimentId), unknown, { isMasked: isMasked(bundle), left });
      // Undoing the merge does not bring back the parts as they were before it: no step holds an image of them.
      keepUnknownParts(work, experimentId, met);
      work.describe({ count: taken.size }, `bundle.${source.kind}`);
      // A backup is this library's own past, not a meeting with another one.
      if (source.kind === 'file') {
        rememberBundle(work, experimentId, { exportedAt: bundle.exportedAt, masked: comparison.isMasked });
      }
      return { merged: taken.size };
    },
  },
};
