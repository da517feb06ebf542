import type { experimentCommands } from '@shared/contract/experiment.contract.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import { seoulDate } from '@shared/domain/civil-date.ts';
import { followAnswers } from '../task/answered-cards.shared.ts';
import { applyEffects, closingEffects, effectsOf } from './consumers.shared.ts';
import { withPlanningStart } from './first-date.shared.ts';
import { single } from './experiment.queries.ts';
import { overruleGate } from './gate-override.shared.ts';

export const experimentCommandHandlers: CommandHandlers<typeof experimentCommands> = {
  'experiment.edit': {
    run(work, { experimentId, patch }) {
      const before = work.get('experiment', experimentId);
      const { title, participantTitle } = before;
      work.describe({ title });
      // That the former title gave nothing away says nothing of the new one: it is asked again.
      const asksAgain = patch.title !== undefined && patch.title !== title && participantTitle === title;
      const planned = withPlanningStart(before, patch, seoulDate(work.ports.now()));
      const answered = asksAgain ? { participantTitle: '', ...planned } : planned;
      const effects = effectsOf(work, before, { ...before, ...answered });
      work.update('experiment', experimentId, { ...answered, updatedAt: work.ports.now() });
      applyEffects(work, effects);
      followAnswers(work, experimentId, 'experiment', { before, after: { ...before, ...answered } });
      return null;
    },
  },
  'experiment.editBrief': {
    run(work, { experimentId, patch }) {
      const before = single(work, 'brief', { experimentId });
      const after = work.update('brief', before.id, patch);
      followAnswers(work, experimentId, 'brief', { before, after });
      return null;
    },
  },
  'experiment.editClosing': {
    run(work, { experimentId, patch }) {
      const { actualHeadCount } = patch;
      const effects = actualHeadCount === undefined ? null : closingEffects(work, experimentId, actualHeadCount);
      work.update('closing', single(work, 'closing', { experimentId }).id, patch);
      if (effects !== null) applyEffects(work, effects);
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
