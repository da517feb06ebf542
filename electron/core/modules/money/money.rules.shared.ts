/** What budget lines, expenses and sources must hold beyond their declarations: sums that can be counted, signs that fit. */
import type { Entity } from '@shared/contract/entities.ts';
import { isSameRule } from '@shared/domain/bound-quantity.ts';
import { AppError } from '../../base/app-error.ts';
import type { RowRules } from '../../kernel/ranked-table.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { quantityNow } from './bound-lines.shared.ts';
import { assertCountable, countableAmount } from './countable.ts';

/**
 * A line that follows a head count takes its quantity from it when its rule is made, changed or taken up again. A quantity that is typed
 * over it wins, unless it is the same.
 */
function withBoundQuantity(work: UnitOfWork, line: Entity<'budgetLine'>): Entity<'budgetLine'> {
  if (line.basis === 'manual') return { ...line, isQuantityTyped: false };
  const stored = work.find('budgetLine', line.id);
  if (stored !== undefined && isSameRule(stored, line) && stored.isQuantityTyped === line.isQuantityTyped)
    return stored.quantity === line.quantity
      ? line
      : { ...line, isQuantityTyped: line.quantity !== quantityNow(work, line) };
  return line.isQuantityTyped ? line : { ...line, quantity: quantityNow(work, line) ?? line.quantity };
}

/** All amounts of one sign; money that came back bears no withholding. */
function assertSigns({ supply, vat, total, withholding }: Entity<'expense'>, row: number): void {
  const amounts = [supply, vat, total];
  const mixed = amounts.some((amount) => amount < 0) && amounts.some((amount) => amount > 0);
  if (mixed || (total < 0 && withholding !== 'none')) throw new AppError('amount.negative', { row });
}

export const fundingSourceRules: RowRules<'fundingSource'> = { checkAll: assertCountable };

export const budgetLineRules: RowRules<'budgetLine'> = {
  checkAll: assertCountable,
  complete(line, at, work) {
    const bound = withBoundQuantity(work, line);
    countableAmount(bound, at);
    return bound;
  },
};

export const expenseRules: RowRules<'expense'> = {
  checkAll: assertCountable,
  complete(expense, at) {
    assertSigns(expense, at);
    return expense;
  },
};
