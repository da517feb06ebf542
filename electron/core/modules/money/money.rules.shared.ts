/** What budget lines, expenses and sources must hold beyond their declarations: sums that can be counted, signs that fit. */
import type { Entity } from '@shared/contract/entities.ts';
import { AppError } from '../../base/app-error.ts';
import type { RowRules } from '../../kernel/ranked-table.ts';
import { assertCountable, countableAmount } from './countable.ts';

/** All amounts of one sign; money that came back bears no withholding. */
function assertSigns({ supply, vat, total, withholding }: Entity<'expense'>, row: number): void {
  const amounts = [supply, vat, total];
  const mixed = amounts.some((amount) => amount < 0) && amounts.some((amount) => amount > 0);
  if (mixed || (total < 0 && withholding !== 'none')) throw new AppError('amount.negative', { row });
}

export const fundingSourceRules: RowRules<'fundingSource'> = { checkAll: assertCountable };

export const budgetLineRules: RowRules<'budgetLine'> = {
  checkAll: assertCountable,
  complete(line, at) {
    countableAmount(line, at);
    return line;
  },
};

export const expenseRules: RowRules<'expense'> = {
  checkAll: assertCountable,
  complete(expense, at) {
    assertSigns(expense, at);
    return expense;
  },
};
