import type { checksQueries } from '@shared/contract/checks.contract.ts';
import { filmingAnswer } from '@shared/domain/filming/record-form.ts';
import { cardsOfChecks } from '@shared/domain/checks/cards.ts';
import { filesOfLines } from '@shared/domain/checks/proofs.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';
import { revisionNow } from '../document/outdated.shared.ts';
import { single } from '../experiment/experiment.queries.ts';
import { checkFactsOf } from './check-facts.shared.ts';

export const checksQueryHandlers: QueryHandlers<typeof checksQueries> = {
  'checks.get'(reader, { experimentId }) {
    const experiment = reader.get('experiment', experimentId);
    const { eventDate, eventStart, eventMinutes, awareness } = experiment;
    return {
      event: { eventDate, eventStart, eventMinutes },
      wording: { awareness, filming: filmingAnswer(single(reader, 'brief', { experimentId })) },
      cards: cardsOfChecks(reader.list('task', { experimentId }), reader.list('taskAssignment', { experimentId })),
      checks: reader.list('checkItem', { experimentId }),
      overrules: reader.list('checkOverrule', { experimentId }),
      files: filesOfLines(reader.list('attachment', { experimentId, ownerTable: 'checkItem' })),
      ...checkFactsOf(reader, experimentId, revisionNow),
    };
  },
};
