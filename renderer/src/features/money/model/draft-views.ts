/** Rows that are not stored yet, as the tables show them: what they begin with, and nothing that is counted. */
import type { BudgetLine, Expense, FundingSource } from '@shared/contract/entities.ts';
import { won } from '@shared/domain/units.ts';
import { blankOf } from '@shared/entities/index.ts';
import { NOTHING, unsettled } from './book-view.ts';
import type { LineView, SourceView } from './book-view.ts';
import type { ExpenseView } from './expense-view.ts';

export function draftSource(experimentId: string, id: string, fields: Partial<FundingSource>): SourceView {
  const row = { ...blankOf('fundingSource'), name: '', ...fields, id, experimentId, rank: '' };
  return { ...row, figures: NOTHING, settlement: unsettled(id) };
}

export function draftLine(experimentId: string, id: string, fields: Partial<BudgetLine>): LineView {
  const row = { ...blankOf('budgetLine'), ...fields, id, experimentId, rank: '' };
  return { ...row, amount: won(0), share: null, figures: NOTHING };
}

/** `number` is the one that it would have at the end. */
export function draftExpense(
  experimentId: string,
  { id, number, fields }: { readonly id: string; readonly number: number; readonly fields: Partial<Expense> },
): ExpenseView {
  return {
    ...blankOf('expense'),
    ...fields,
    id,
    experimentId,
    rank: '',
    number,
    lineLabel: '',
    sourceLabel: '',
    sourceFromLine: true,
    tax: null,
    evidenceGap: null,
    periodGap: null,
    lineOver: 0,
    strangeVat: false,
  };
}
