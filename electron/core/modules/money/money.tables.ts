import type { Expense } from '@shared/contract/entities.ts';
import { checkVat } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import type { Reader } from '../../db/reader.ts';
import { AppError } from '../../kernel/app-error.ts';
import { rankedTable } from '../../kernel/ranked-table.ts';
import { countableAmount } from './countable.ts';

/** A reference must point into the same experiment: ids from elsewhere are refused as not found. */
function assertOwn(reader: Reader, experimentId: string, refs: Readonly<Record<'lineId' | 'sourceId', string | null>>) {
  const line = refs.lineId === null ? null : reader.get('budgetLine', refs.lineId);
  const source = refs.sourceId === null ? null : reader.get('fundingSource', refs.sourceId);
  for (const [what, row] of [
    ['budgetLine', line],
    ['fundingSource', source],
  ] as const) {
    if (row !== null && row.experimentId !== experimentId) throw new AppError('notFound', { what });
  }
}

/** Supply + VAT = total (korean conventions 3.5), all of one sign; money that came back bears no withholding. */
function assertAmounts({ supply, vat, total, withholding }: Expense, row: number): void {
  if (!checkVat({ supply, vat, total }).ok) throw new AppError('amount.vatMismatch', { row, supply, vat, total });
  const amounts = [supply, vat, total];
  const mixed = amounts.some((amount) => amount < 0) && amounts.some((amount) => amount > 0);
  if (mixed || (total < 0 && withholding !== 'none')) throw new AppError('amount.negative', { row });
}

/** 재원 */
export const sources = rankedTable({
  table: 'fundingSource',
  blank: { name: '', kind: null, amount: null, interest: won(0) },
  settle: (source) => source,
});

/** 비목·세목·항목 */
export const lines = rankedTable({
  table: 'budgetLine',
  blank: {
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
  },
  settle(line, at, work) {
    countableAmount(line, at);
    assertOwn(work, line.experimentId, { lineId: null, sourceId: line.sourceId });
    return line;
  },
});

/** 지출 */
export const expenses = rankedTable({
  table: 'expense',
  blank: {
    lineId: null,
    sourceId: null,
    date: null,
    payee: '',
    description: '',
    supply: won(0),
    vat: won(0),
    total: won(0),
    means: null,
    evidence: 'none',
    evidenceNumber: '',
    withholding: 'none',
    note: '',
  },
  settle(expense, at, work) {
    assertAmounts(expense, at);
    assertOwn(work, expense.experimentId, expense);
    return expense;
  },
});

/** What undo calls a row: its own words, or nothing when it has none yet. */
export function labelOf(reader: Reader, table: 'fundingSource' | 'budgetLine' | 'expense', id: string): string {
  if (table === 'fundingSource') return reader.get(table, id).name;
  if (table === 'budgetLine') {
    const { item, subcategory, category } = reader.get(table, id);
    return item || subcategory || category;
  }
  const { description, payee } = reader.get(table, id);
  return description || payee;
}
