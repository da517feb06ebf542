/** Lines whose quantity is not, or no more, what their head count makes of it: people were added, or a number was typed. */
import type { BudgetLine } from '@shared/contract/entities.ts';
import { boundQuantity, MOST_QUANTITY } from '@shared/domain/bound-quantity.ts';
import type { HeadCounts } from '@shared/domain/head-counts.ts';

/** The quantity that the line's rule makes, where that differs from the one it has. */
export function otherQuantity(line: BudgetLine, counts: HeadCounts): number | undefined {
  const bound = boundQuantity(line, counts);
  if (bound === null || bound.quantity > MOST_QUANTITY || bound.quantity === line.quantity) return undefined;
  return bound.quantity;
}

export interface Drift {
  readonly line: BudgetLine;
  readonly to: number;
}

/** Lines that could follow their head count again; one that was typed over it stays. */
export function driftedLines(lines: readonly BudgetLine[], counts: HeadCounts): readonly Drift[] {
  return lines.flatMap((line) => {
    const to = line.isQuantityTyped ? undefined : otherQuantity(line, counts);
    return to === undefined ? [] : [{ line, to }];
  });
}
