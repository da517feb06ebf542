/** Items to eat and drink: how many of each, in how many packs, for how much. */
import { boundQuantity, MOST_QUANTITY } from '../bound-quantity.ts';
import type { QuantityRule } from '../bound-quantity.ts';
import type { HeadCounts } from '../head-counts.ts';
import { lineAmount, sumWon } from '../money.ts';
import { won } from '../units.ts';
import type { Won } from '../units.ts';
import { countsOfVendor } from './eating-counts.ts';
import type { GuaranteeFacts } from './eating-counts.ts';

export interface ItemFacts extends QuantityRule {
  readonly id: string;
  readonly serviceId: string;
  readonly vendorId: string | null;
  readonly quantity: number;
  readonly unitPrice: Won;
  readonly isQuantityTyped: boolean;
}

/** Undefined where the item follows nothing, or nothing that is known and can be stored. */
export function quantityByRule(item: QuantityRule, counts: HeadCounts): number | undefined {
  const bound = boundQuantity(item, counts);
  return bound === null || bound.quantity > MOST_QUANTITY ? undefined : bound.quantity;
}

/** How many packs are opened; null where it is bought by the piece. */
export function packsOf({ quantity, pack }: { readonly quantity: number; readonly pack: number }): number | null {
  return pack === 1 ? null : Math.ceil(quantity / pack);
}

/** Zero where it could not be counted exactly, which the store refuses. */
export function itemAmount({ unitPrice, quantity }: Pick<ItemFacts, 'unitPrice' | 'quantity'>): Won {
  const amount = lineAmount({ unitPrice, quantity, times: 1 });
  return amount.ok ? amount.value : won(0);
}

export function itemsAmount(items: readonly Pick<ItemFacts, 'unitPrice' | 'quantity'>[]): Won {
  const sum = sumWon(items.map(itemAmount));
  return sum.ok ? sum.value : won(0);
}

export interface ItemDrift<I> {
  readonly item: I;
  readonly to: number;
}

/** Items that could follow their head count again; a quantity that was typed stays. */
export function driftedItems<I extends ItemFacts>(
  items: readonly I[],
  counts: HeadCounts,
  orders: readonly GuaranteeFacts[],
): readonly ItemDrift<I>[] {
  return items.flatMap((item) => {
    if (item.isQuantityTyped) return [];
    const to = quantityByRule(item, countsOfVendor(counts, item.vendorId, orders));
    return to === undefined || to === item.quantity ? [] : [{ item, to }];
  });
}
