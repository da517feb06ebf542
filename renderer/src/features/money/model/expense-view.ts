/** Expenses with what follows from them: their source, the tax withheld, and what an auditor would ask about. */
import type { Expense, Experiment } from '@shared/contract/entities.ts';
import type { BudgetFigures } from '@shared/domain/money.ts';
import { bearsNoVat, evidenceGapOf } from '@shared/domain/expense-evidence.ts';
import type { EvidenceGap, WeakEvidence } from '@shared/domain/expense-evidence.ts';
import { findSplitPayments } from '@shared/domain/split-payments.ts';
import type { SplitPayment } from '@shared/domain/split-payments.ts';
import { withhold } from '@shared/domain/withholding.ts';
import type { Withholding } from '@shared/domain/withholding.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import type { BookView, LineView } from './book-view.ts';

export type PeriodGap = 'before' | 'after';

export interface ExpenseView extends Expense {
  /** Place in the list, from 1, as the report numbers it. */
  readonly number: number;
  /** Who was paid: as the directory calls them, else as it was typed. */
  readonly payeeLabel: string;
  readonly lineLabel: string;
  /** Its own source, else its line's. */
  readonly sourceLabel: string;
  readonly sourceFromLine: boolean;
  /** Null where nothing is withheld, or where it cannot be computed. */
  readonly tax: Withholding | null;
  readonly evidenceGap: EvidenceGap | null;
  readonly periodGap: PeriodGap | null;
  /** By how much its line is overspent, all its expenses together; 0 when it is not. */
  readonly lineOver: number;
  /** VAT on what bears none: an invoice without VAT, a voucher, or a fee to a person. */
  readonly strangeVat: boolean;
}

/** An expense that is not stored yet; `number` is the one that it would have at the end. */
export function newExpense(expense: Expense, number: number): ExpenseView {
  return {
    ...expense,
    number,
    payeeLabel: expense.payee,
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

export interface Spending {
  readonly rows: readonly ExpenseView[];
  readonly splits: readonly SplitPayment[];
  readonly overspent: readonly LineView[];
}

export interface WeakRow extends ExpenseView {
  readonly evidenceGap: WeakEvidence;
}

/** Expenses without any evidence: the ones that the settlement report lists as such. */
export function missingEvidence(rows: readonly ExpenseView[]): readonly ExpenseView[] {
  return rows.filter(({ evidenceGap }) => evidenceGap === 'none');
}

/** Expenses whose evidence falls short. */
export function weakEvidence(rows: readonly ExpenseView[]): readonly WeakRow[] {
  return rows.flatMap((row) => {
    const { evidenceGap } = row;
    return evidenceGap === null || evidenceGap === 'none' ? [] : [{ ...row, evidenceGap }];
  });
}

export interface SpendingContext {
  readonly experiment: Pick<Experiment, 'planningStart' | 'settlementDue' | 'eventDate'>;
  /** Stands in where neither the expense nor the event has a date. */
  readonly today: CivilDate;
}

export function viewSpending(book: BookView, { experiment, today }: SpendingContext): Spending {
  const lines = new Map(book.lines.map((line) => [line.id, line]));
  const lineLabels = new Map(book.lineLabels.map(({ id, label }) => [id, label]));
  const sourceLabels = new Map(book.sourceLabels.map(({ id, label }) => [id, label]));
  const paidOn = (date: CivilDate | null) => date ?? experiment.eventDate ?? today;
  const rows = book.expenses.map((expense, index): ExpenseView => {
    const line = expense.lineId === null ? undefined : lines.get(expense.lineId);
    const sourceId = expense.sourceId ?? line?.sourceId ?? null;
    const tax = withhold({ kind: expense.withholding, gross: expense.total, paidOn: paidOn(expense.date) });
    return {
      ...expense,
      number: index + 1,
      payeeLabel: expense.personId === null ? expense.payee : book.nameOf(expense.personId),
      lineLabel: expense.lineId === null ? '' : (lineLabels.get(expense.lineId) ?? ''),
      sourceLabel: sourceId === null ? '' : (sourceLabels.get(sourceId) ?? ''),
      sourceFromLine: expense.sourceId === null,
      tax: expense.withholding === 'none' || !tax.ok ? null : tax.value,
      evidenceGap: evidenceGapOf(expense),
      periodGap: periodGapOf(expense.date, experiment),
      lineOver: overOf(line?.figures),
      strangeVat: expense.vat !== 0 && bearsNoVat(expense),
    };
  });
  return {
    rows,
    splits: findSplitPayments(
      rows.map((row) => ({
        payee: row.payeeLabel.trim(),
        kind: row.withholding,
        gross: row.total,
        paidOn: paidOn(row.date),
      })),
    ),
    overspent: book.lines.filter((line) => overOf(line.figures) > 0),
  };
}

function overOf(figures: BudgetFigures | undefined): number {
  return figures === undefined ? 0 : Math.max(0, -figures.left);
}

/** Funders accept what was spent within the project: from the start of planning to the settlement (korean conventions 3.3). */
function periodGapOf(
  date: CivilDate | null,
  { planningStart, settlementDue }: SpendingContext['experiment'],
): PeriodGap | null {
  if (date === null) return null;
  if (planningStart !== null && date < planningStart) return 'before';
  return settlementDue !== null && date > settlementDue ? 'after' : null;
}

/** Income and local tax together; 0 where nothing is withheld. */
export function withheld(tax: Withholding | null): number {
  return tax === null ? 0 : tax.incomeTax + tax.localTax;
}
