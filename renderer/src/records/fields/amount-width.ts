/** How wide the columns of amounts must be. */
import { formatWon } from '@shared/domain/money.ts';
import { asWon } from '@shared/domain/units.ts';
import { figureWidth } from '@ui/index.ts';

/** Wide enough for every amount, and for the sum of any of them, whatever a filter shows. */
export function amountWidth(amounts: readonly number[], least: number): number {
  const incoming = sumOf(amounts.filter((amount) => amount > 0));
  const outgoing = sumOf(amounts.filter((amount) => amount < 0));
  return figureWidth([incoming, outgoing].map(printed), least);
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** A sum too large to be counted exactly is not shown. */
function printed(sum: number): string {
  const amount = asWon(sum);
  return amount === undefined ? '' : formatWon(amount);
}
