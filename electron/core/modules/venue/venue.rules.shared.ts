/** What terms of a booking and supplies must hold beyond their declarations: days that follow the event, quantities that follow people. */
import type { Entity } from '@shared/contract/entities.ts';
import { boundQuantity, isSameRule, MOST_QUANTITY } from '@shared/domain/bound-quantity.ts';
import { withDueDay } from '@shared/domain/days-before.ts';
import type { RowRules } from '../../kernel/ranked-table.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { headCountsOf } from '../experiment/head-counts.shared.ts';

export const venueTermRules: RowRules<'venueTerm'> = {
  complete(term, _at, work) {
    return withDueDay(term, work.find('venueTerm', term.id), work.get('experiment', term.experimentId).eventDate);
  },
};

export const supplyRules: RowRules<'supply'> = {
  complete(supply, _at, work) {
    const { eventDate } = work.get('experiment', supply.experimentId);
    return withBoundQuantity(work, withDueDay(supply, work.find('supply', supply.id), eventDate));
  },
};

/** As in the budget: a rule that is made or changed sets the quantity, a quantity that is typed over it wins, unless it is the same. */
function withBoundQuantity(work: UnitOfWork, supply: Entity<'supply'>): Entity<'supply'> {
  if (supply.basis === 'manual') return { ...supply, isQuantityTyped: false };
  const stored = work.find('supply', supply.id);
  if (stored !== undefined && isSameRule(stored, supply) && stored.isQuantityTyped === supply.isQuantityTyped)
    return stored.quantity === supply.quantity
      ? supply
      : { ...supply, isQuantityTyped: supply.quantity !== quantityNow(work, supply) };
  return supply.isQuantityTyped ? supply : { ...supply, quantity: quantityNow(work, supply) ?? supply.quantity };
}

function quantityNow(work: UnitOfWork, supply: Entity<'supply'>): number | undefined {
  const bound = boundQuantity(supply, headCountsOf(work, work.get('experiment', supply.experimentId)));
  return bound === null || bound.quantity > MOST_QUANTITY ? undefined : bound.quantity;
}
