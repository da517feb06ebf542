/** Budget lines whose quantity follows a head count (`shared/domain/bound-quantity.ts`). */
import type { Entity } from '@shared/entities/index.ts';
import { boundQuantity, MOST_QUANTITY } from '@shared/domain/bound-quantity.ts';
import type { HeadCounts } from '@shared/domain/head-counts.ts';
import { lineAmount, MOST_WON, sumWon } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import type { Won } from '@shared/domain/units.ts';
import type { Reader } from '../../db/reader.ts';
import type { EffectConsumer, Effects, RowMove, RowStay } from '../experiment/effects.shared.ts';
import { headCountsOf } from '../experiment/head-counts.shared.ts';

type BudgetLine = Entity<'budgetLine'>;

/** The consumer of the budget: what follows from the event's row alone. */
export const boundLines: EffectConsumer = (reader, before, after) =>
  lineEffects(reader, after, headCountsOf(reader, before), headCountsOf(reader, after));

/** What follows in the budget when the counts change. A quantity that was typed stays, and so does what could not be counted any more. */
export function lineEffects(
  reader: Reader,
  { id: experimentId, allottedBudget }: Entity<'experiment'>,
  before: HeadCounts,
  after: HeadCounts,
): Effects {
  const moves: RowMove<'budgetLine'>[] = [];
  const stays: RowStay[] = [];
  const lines = reader.list('budgetLine', { experimentId });
  for (const line of lines) {
    const next = boundQuantity(line, after);
    if (next?.quantity === boundQuantity(line, before)?.quantity) continue;
    const { id } = line;
    const changed = next === null ? undefined : amountOf({ ...line, quantity: next.quantity });
    if (line.isQuantityTyped) stays.push({ table: 'budgetLine', id, reason: 'typed' });
    else if (next === null) stays.push({ table: 'budgetLine', id, reason: 'countUnknown' });
    else if (changed === undefined || next.quantity > MOST_QUANTITY)
      stays.push({ table: 'budgetLine', id, reason: 'tooMany' });
    else if (next.quantity !== line.quantity)
      moves.push({
        table: 'budgetLine',
        id,
        patch: { quantity: next.quantity },
        won: won(changed - (amountOf(line) ?? 0)),
      });
  }
  const total = totalOf(lines, moves);
  if (total === undefined)
    return {
      moves: [],
      stays: [...moves.map(({ id }) => ({ table: 'budgetLine' as const, id, reason: 'tooMany' })), ...stays],
    };
  const added = moves.reduce((sum, move) => sum + (move.won ?? 0), 0);
  const over = allottedBudget === null || added <= 0 ? 0 : total - allottedBudget;
  return { moves, stays, warnings: over > 0 ? [{ code: 'overAllotted', params: { amount: over } }] : [] };
}

/** The quantity of a line as its rule has it now; undefined where it follows nothing, or nothing that is known and can be stored. */
export function quantityNow(reader: Reader, line: BudgetLine): number | undefined {
  if (line.basis === 'manual') return undefined;
  const counts = headCountsOf(reader, reader.get('experiment', line.experimentId));
  const bound = boundQuantity(line, counts);
  return bound === null || bound.quantity > MOST_QUANTITY ? undefined : bound.quantity;
}

function amountOf(line: BudgetLine): Won | undefined {
  const amount = lineAmount(line);
  return amount.ok && Math.abs(amount.value) <= MOST_WON ? amount.value : undefined;
}

/** The whole plan with these moves; undefined where it could not be added exactly any more. */
function totalOf(lines: readonly BudgetLine[], moves: readonly RowMove<'budgetLine'>[]): Won | undefined {
  const patches = new Map(moves.map(({ id, patch }) => [id, patch]));
  const sum = sumWon(lines.map((line) => amountOf({ ...line, ...patches.get(line.id) }) ?? won(0)));
  return sum.ok ? sum.value : undefined;
}
