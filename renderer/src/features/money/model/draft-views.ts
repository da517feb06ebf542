/** Rows that are not stored yet, as the tables show them: what they begin with, and nothing that is counted. */
import type { BudgetLine, Expense, FundingSource } from '@shared/contract/entities.ts';
import { won } from '@shared/domain/units.ts';
import { NOTHING } from './book-view.ts';
import type { LineView, SourceView } from './book-view.ts';
import type { ExpenseView } from './expense-view.ts';

export function draftSource(experimentId: string, id: string, fields: Partial<FundingSource>): SourceView {
  return {
    name: '',
    kind: 'subsidy',
    amount: null,
    interest: won(0),
    ...fields,
    id,
    experimentId,
    rank: '',
    figures: NOTHING,
    toReturn: won(0),
  };
}

export function draftLine(experimentId: string, id: string, fields: Partial<BudgetLine>): LineView {
  return {
    category: '',
    subcategory: '',
    item: '',
    unitPrice: won(0),
    quantity: 1,
    quantityUnit: '',
    times: 1,
    timesUnit: '',
    sourceId: null,
    isFood: false,
    note: '',
    ...fields,
    id,
    experimentId,
    rank: '',
    amount: won(0),
    share: null,
    figures: NOTHING,
  };
}

/** `number` is the one that it would have at the end. */
export function draftExpense(
  experimentId: string,
  { id, number, fields }: { readonly id: string; readonly number: number; readonly fields: Partial<Expense> },
): ExpenseView {
  return {
    lineId: null,
    sourceId: null,
    date: null,
    payee: '',
    description: '',
    supply: won(0),
    vat: won(0),
    total: won(0),
    means: 'card',
    evidence: 'none',
    evidenceNumber: '',
    withholding: 'none',
    note: '',
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
