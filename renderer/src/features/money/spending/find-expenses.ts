import { matchesSearch } from '@shared/domain/choseong.ts';
import type { ExpenseView } from '../model/expense-view.ts';

export const EXPENSE_FILTERS = ['all', 'evidence', 'weakEvidence', 'attention', 'withholding'] as const;
export type ExpenseFilter = (typeof EXPENSE_FILTERS)[number];

function passes(row: ExpenseView, filter: ExpenseFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'evidence':
      return row.evidenceGap === 'none';
    case 'weakEvidence':
      return row.evidenceGap !== null && row.evidenceGap !== 'none';
    case 'attention':
      return row.periodGap !== null || row.lineOver > 0 || row.strangeVat || row.lineId === null;
    case 'withholding':
      return row.withholding !== 'none';
  }
}

/** The expenses to show: by filter, then by words (초성 too) or by the digits of an amount. */
export function findExpenses(
  rows: readonly ExpenseView[],
  search: string,
  filter: ExpenseFilter,
): readonly ExpenseView[] {
  const digits = search.replace(/[\s,원]/gu, '');
  return rows.filter((row) => {
    if (!passes(row, filter)) return false;
    if (search.trim() === '') return true;
    if (/^\d{2,}$/u.test(digits) && String(Math.abs(row.total)).includes(digits)) return true;
    return [row.payeeLabel, row.description, row.lineLabel, row.sourceLabel, row.evidenceNumber, row.note].some(
      (text) => matchesSearch(text, search),
    );
  });
}
