import { z } from 'zod';
import { call, query } from './define.ts';
import { id } from './entities.ts';
import type { BudgetLine, Expense, FundingSource } from './entities.ts';

/** All money of an experiment, in rank order; sums are made by `shared/domain/money`. */
export interface MoneyBook {
  readonly sources: readonly FundingSource[];
  readonly lines: readonly BudgetLine[];
  readonly expenses: readonly Expense[];
}

export const moneyCommands = {
  /** Lets these lines follow their head counts again, as these are now; those that follow nothing that is known keep their quantity. */
  'budgetLine.followCounts': call()(z.object({ experimentId: id, ids: z.array(id).min(1).max(10_000) })),
} as const;

export const moneyQueries = {
  'money.book': query<MoneyBook>('money')(z.object({ experimentId: id })),
} as const;
