/** What a new head count makes of the items: which are bought otherwise, and which packs hold enough already. */
import { boundQuantity, MOST_QUANTITY } from '../bound-quantity.ts';
import type { HeadCounts } from '../head-counts.ts';
import { won } from '../units.ts';
import type { Won } from '../units.ts';
import { countsOfVendor } from './eating-counts.ts';
import type { GuaranteeFacts } from './eating-counts.ts';
import { itemAmount, packsOf } from './menu-items.ts';
import type { ItemFacts } from './menu-items.ts';

export type ItemChange<I> =
  | {
      readonly kind: 'changed';
      readonly item: I;
      readonly quantity: number;
      readonly packs: { readonly from: number; readonly to: number } | null;
      readonly won: Won;
    }
  /** `covered`: more are needed, and the packs that are bought hold them. */
  | { readonly kind: 'covered' | 'typed' | 'unknown' | 'tooMany'; readonly item: I };

interface Followed {
  readonly counts: HeadCounts;
  readonly orders: readonly GuaranteeFacts[];
}

/** Items that nothing happens to are left out. */
export function itemChanges<I extends ItemFacts>(
  items: readonly I[],
  before: Followed,
  after: Followed,
): readonly ItemChange<I>[] {
  return items.flatMap((item): readonly ItemChange<I>[] => {
    const was = boundQuantity(item, countsOfVendor(before.counts, item.vendorId, before.orders));
    const will = boundQuantity(item, countsOfVendor(after.counts, item.vendorId, after.orders));
    if (was?.need === will?.need) return [];
    if (item.isQuantityTyped) return [{ kind: 'typed', item }];
    if (will === null) return [{ kind: 'unknown', item }];
    if (will.quantity > MOST_QUANTITY) return [{ kind: 'tooMany', item }];
    if (will.quantity === item.quantity) return was?.quantity === will.quantity ? [{ kind: 'covered', item }] : [];
    const next = { ...item, quantity: will.quantity };
    const [from, to] = [packsOf(item), packsOf(next)];
    const difference = won(itemAmount(next) - itemAmount(item));
    const packs = from === null || to === null ? null : { from, to };
    return [{ kind: 'changed', item, quantity: will.quantity, packs, won: difference }];
  });
}
