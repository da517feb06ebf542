import type { topicCommands } from '@shared/contract/topic.contract.ts';
import { takenOver } from '@shared/domain/choose-proposal.ts';
import type { Entity } from '@shared/entities/index.ts';
import { AppError } from '../../base/app-error.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import { followAnswers } from '../task/answered-cards.shared.ts';
import { single } from '../experiment/experiment.queries.ts';

export const topicCommandHandlers: CommandHandlers<typeof topicCommands> = {
  'topic.choose': {
    run(work, { experimentId, proposalId, reason }) {
      const proposal = work.get('proposal', proposalId);
      if (proposal.experimentId !== experimentId) throw new AppError('notFound', { what: 'proposal' });
      work.describe({ title: proposal.title });
      const former = work.list('proposal', { experimentId, state: 'selected' }).filter(({ id }) => id !== proposalId);
      const positions = work.list('institutionPosition', { experimentId, proposalId });
      const experiment = work.get('experiment', experimentId);
      const brief = single(work, 'brief', { experimentId });
      const taken = takenOver(
        { experiment, brief },
        proposal,
        positions.map(({ difficulty }) => difficulty),
        former.length > 0,
      );
      for (const { id } of former) work.update('proposal', id, { state: 'shortlisted' });
      work.update('proposal', proposalId, { state: 'selected', reason });
      if (Object.keys(taken.brief).length > 0) {
        const after = work.update('brief', brief.id, taken.brief as Partial<Entity<'brief'>>);
        followAnswers(work, experimentId, 'brief', { before: brief, after });
      }
      if (Object.keys(taken.experiment).length > 0) {
        work.update('experiment', experimentId, { ...taken.experiment, updatedAt: work.ports.now() });
      }
      return null;
    },
  },
};
