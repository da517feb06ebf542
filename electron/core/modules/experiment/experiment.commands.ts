import type { experimentCommands } from '@shared/contract/experiment.contract.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { single } from './experiment.queries.ts';
import { overruleGate } from './gate-override.shared.ts';

/** The experiment's own row, touched so that the library shows when it last changed. */
function titleOf(work: UnitOfWork, experimentId: string): string {
  return work.get('experiment', experimentId).title;
}

export const experimentCommandHandlers: CommandHandlers<typeof experimentCommands> = {
  'experiment.edit': {
    run(work, { experimentId, patch }) {
      work.describe({ title: titleOf(work, experimentId) });
      work.update('experiment', experimentId, { ...patch, updatedAt: work.ports.now() });
      return null;
    },
  },
  'experiment.editBrief': {
    run(work, { experimentId, patch }) {
      work.update('brief', single(work, 'brief', { experimentId }).id, patch);
      return null;
    },
  },
  'experiment.editClosing': {
    run(work, { experimentId, patch }) {
      work.update('closing', single(work, 'closing', { experimentId }).id, patch);
      return null;
    },
  },
  'gate.overrule': {
    run(work, { experimentId, stage, reason }) {
      work.describe({ stage });
      overruleGate(work, experimentId, stage, reason);
      return null;
    },
  },
  'gate.reinstate': {
    run(work, { experimentId, stage }) {
      work.describe({ stage });
      work.remove('gateOverride', single(work, 'gateOverride', { experimentId, stage }).id);
      return null;
    },
  },
};
