import type { gateQueries } from '@shared/contract/gate.contract.ts';
import { evaluateGates } from '@shared/domain/gates.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';
import { gateFacts } from './gate-facts.ts';

export const gateQueryHandlers: QueryHandlers<typeof gateQueries> = {
  'gates.get': (reader, { experimentId }) => evaluateGates(gateFacts(reader, experimentId)),
};
