import type { moneyQueries } from '@shared/contract/money.contract.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';

export const moneyQueryHandlers: QueryHandlers<typeof moneyQueries> = {
  'money.book'(reader, { experimentId }) {
    return {
      sources: reader.list('fundingSource', { experimentId }),
      lines: reader.list('budgetLine', { experimentId }),
      expenses: reader.list('expense', { experimentId }),
    };
  },
};
