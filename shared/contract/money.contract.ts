import { z } from 'zod';
import { query } from './define.ts';
import { id } from './entities.ts';
import type { BudgetLine, Expense, FundingSource } from './entities.ts';

/** All money of an experiment, in rank order; sums are made by `shared/domain/money`. */
export interface MoneyBook {
  readonly sources: readonly FundingSource[];
  readonly lines: readonly BudgetLine[];
  readonly expenses: readonly Expense[];
}

export const moneyQueries = {
  'money.book': query<MoneyBook>('money')(z.object({ experimentId: id })),
} as const;
