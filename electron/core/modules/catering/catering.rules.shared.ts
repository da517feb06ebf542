/** What items and orders must hold beyond their declarations: quantities that follow, one order for a vendor. */
import { isSameRule } from '@shared/domain/bound-quantity.ts';
import { itemChanges } from '@shared/domain/catering/item-changes.ts';
import { lineAmount, MOST_WON, sumWon } from '@shared/domain/money.ts';
import type { Entity } from '@shared/entities/index.ts';
import { AppError } from '../../base/app-error.ts';
import type { RowRules } from '../../kernel/ranked-table.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { headCountsOf } from '../experiment/head-counts.shared.ts';
import { itemQuantityNow } from './menu-items.shared.ts';

type MenuItem = Entity<'menuItem'>;

/**
 * An item takes its quantity from the head count when its rule is made or changed, it goes to another vendor, or it is to follow again.
 * A quantity that is typed over it wins, unless it is the same.
 */
function withQuantity(work: UnitOfWork, item: MenuItem): MenuItem {
  if (item.basis === 'manual') return { ...item, isQuantityTyped: false };
  const stored = work.find('menuItem', item.id);
  const isSame =
    stored !== undefined &&
    isSameRule(stored, item) &&
    stored.vendorId === item.vendorId &&
    stored.isQuantityTyped === item.isQuantityTyped;
  if (isSame)
    return stored.quantity === item.quantity
      ? item
      : { ...item, isQuantityTyped: item.quantity !== itemQuantityNow(work, item) };
  return item.isQuantityTyped ? item : { ...item, quantity: itemQuantityNow(work, item) ?? item.quantity };
}

export const menuItemRules: RowRules<'menuItem'> = {
  complete(item, row, work) {
    const whole = withQuantity(work, item);
    const amount = lineAmount({ ...whole, times: 1 });
    if (!amount.ok || amount.value > MOST_WON) throw new AppError('amount.overflow', { row });
    return whole;
  },
  checkAll(work, experimentId) {
    const amounts = work.list('menuItem', { experimentId }).map((item) => lineAmount({ ...item, times: 1 }));
    if (!sumWon(amounts.flatMap((amount) => (amount.ok ? [amount.value] : []))).ok)
      throw new AppError('amount.overflow', { row: 0 });
  },
};

/** Items follow the number that their order is given, in the same step. */
export const cateringOrderRules: RowRules<'cateringOrder'> = {
  complete(order, _row, work) {
    const { id, experimentId, vendorId } = order;
    if (work.list('cateringOrder', { experimentId, vendorId }).some((other) => other.id !== id))
      throw new AppError('input.invalid', { field: 'vendorId', reason: 'taken' });
    return order;
  },
  following(work, experimentId) {
    const before = work.list('cateringOrder', { experimentId });
    return () => {
      const counts = headCountsOf(work, work.get('experiment', experimentId));
      const after = work.list('cateringOrder', { experimentId });
      const items = work.list('menuItem', { experimentId });
      for (const change of itemChanges(items, { counts, orders: before }, { counts, orders: after }))
        if (change.kind === 'changed') work.update('menuItem', change.item.id, { quantity: change.quantity });
    };
  },
};
