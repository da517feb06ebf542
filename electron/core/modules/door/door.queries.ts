import type { doorQueries } from '@shared/contract/door.contract.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';

export const doorQueryHandlers: QueryHandlers<typeof doorQueries> = {
  'door.log': (reader, { experimentId }) => reader.list('checkIn', { experimentId }),
};
