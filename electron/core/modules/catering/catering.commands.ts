import type { cateringCommands } from '@shared/contract/catering.contract.ts';
import { orderSum } from '@shared/domain/catering/orders.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { AppError } from '../../base/app-error.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import { rankedTable } from '../../kernel/ranked-table.ts';
import { budgetLineRules } from '../money/money.rules.shared.ts';

const lines = rankedTable(PRODUCT, 'budgetLine', budgetLineRules);

export const cateringCommandHandlers: CommandHandlers<typeof cateringCommands> = {
  'cateringOrder.toBudget': {
    run(work, { experimentId, orderId, category, unit }) {
      const order = work.get('cateringOrder', orderId);
      if (order.experimentId !== experimentId) throw new AppError('notFound', { what: 'cateringOrder' });
      const { title } = work.get('vendor', order.vendorId);
      const items = work.list('menuItem', { experimentId, vendorId: order.vendorId });
      const { total } = orderSum(items, order.vat);
      const formula = { unitPrice: total, quantity: 1, times: 1, basis: 'manual' as const };
      work.describe({ what: title });
      if (order.lineId !== null) {
        lines.edit(work, experimentId, [{ id: order.lineId, patch: formula }]);
        return null;
      }
      const fresh = { ...formula, category, item: title, quantityUnit: unit, isFood: true };
      const [lineId = null] = lines.add(work, experimentId, [fresh], null);
      work.update('cateringOrder', orderId, { lineId });
      return null;
    },
  },
};
