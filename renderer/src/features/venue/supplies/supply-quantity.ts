/** Supplies whose quantity is not, or no more, what their head count makes of it. */
import { boundQuantity, MOST_QUANTITY } from '@shared/domain/bound-quantity.ts';
import type { HeadCounts } from '@shared/domain/head-counts.ts';
import type { Entity } from '@shared/entities/index.ts';

type SupplyRow = Entity<'supply'>;

/** The quantity that the rule makes, where that differs from the one it has. */
function otherQuantity(supply: SupplyRow, counts: HeadCounts): number | undefined {
  const bound = boundQuantity(supply, counts);
  if (bound === null || bound.quantity > MOST_QUANTITY || bound.quantity === supply.quantity) return undefined;
  return bound.quantity;
}

export interface Drift {
  readonly supply: SupplyRow;
  readonly to: number;
}

/** Supplies that could follow their head count again; one whose quantity was typed stays. */
export function drifted(supplies: readonly SupplyRow[], counts: HeadCounts): readonly Drift[] {
  return supplies.flatMap((supply) => {
    const to = supply.isQuantityTyped ? undefined : otherQuantity(supply, counts);
    return to === undefined ? [] : [{ supply, to }];
  });
}
