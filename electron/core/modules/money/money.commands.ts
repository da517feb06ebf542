import type { moneyCommands } from '@shared/contract/money.contract.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import { quantityNow } from './bound-lines.shared.ts';
import { assertCountable, countableAmount } from './countable.ts';

export const moneyCommandHandlers: CommandHandlers<typeof moneyCommands> = {
  'budgetLine.followCounts': {
    run(work, { experimentId, ids }) {
      const lines = [...new Set(ids)].map((id) => work.get('budgetLine', id));
      work.describe({ count: lines.length });
      for (const [index, line] of lines.entries()) {
        const quantity = quantityNow(work, line);
        if (quantity === undefined) continue;
        countableAmount({ ...line, quantity }, index + 1);
        work.update('budgetLine', line.id, { quantity, isQuantityTyped: false });
      }
      assertCountable(work, experimentId);
      return null;
    },
  },
};
