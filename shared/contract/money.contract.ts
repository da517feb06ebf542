import { z } from 'zod';
import { call, query } from './define.ts';
import { budgetLine, expense, fundingSource, id } from './entities.ts';
import type { BudgetLine, Expense, FundingSource } from './entities.ts';
import { won } from '../domain/units.ts';
import type { ErrorCode } from './errors.ts';

/** Most rows that one paste or one bulk edit takes. */
const MONEY_ROWS_PER_GESTURE = 5_000;

/** The largest single amount, in won, as on the stored rows. */
export const MOST_WON = 9_000_000_000_000;

function faultOf(value: number, least: number): ErrorCode | null {
  if (Math.abs(value) > MOST_WON) return 'amount.overflow';
  if (!Number.isInteger(value)) return 'amount.invalid';
  return value < least ? 'amount.negative' : null;
}

/** Whole won; each way of being wrong has its own code, so that the sentence can name the remedy. */
function amountFrom(least: number) {
  return z
    .number()
    .check((context) => {
      const code = faultOf(context.value, least);
      if (code === null) return;
      context.issues.push({ code: 'custom', message: code, params: { code }, input: context.value, continue: false });
    })
    .transform(won);
}

const amount = amountFrom(0);
/** Below zero for money that came back: a refund is an expense with the sign turned. */
const paid = amountFrom(-MOST_WON);

const owned = { id: true, experimentId: true, rank: true } as const;
const sourceFields = fundingSource.omit(owned).extend({ amount: amount.nullable(), interest: amount }).partial();
const lineFields = budgetLine.omit(owned).extend({ unitPrice: amount }).partial();
const expenseFields = expense.omit(owned).extend({ supply: paid, vat: paid, total: paid }).partial();

/** The five gestures of a table of rows in an order of their own: add, edit, paste, remove, move. */
function tableInputs<S extends z.ZodRawShape>(fields: z.ZodObject<S>) {
  const experimentId = id;
  const patches = z.array(z.object({ id, patch: fields }));
  const rows = z.array(fields);
  const ids = z.array(id).min(1).max(MONEY_ROWS_PER_GESTURE);
  return {
    /** Added before the given row, or at the end when it is null; under the ids that the screen has given them already, if any. */
    add: z.object({
      experimentId,
      rows: z
        .array(fields.extend({ id: id.optional() }))
        .min(1)
        .max(MONEY_ROWS_PER_GESTURE),
      beforeId: id.nullable().default(null),
    }),
    edit: z.object({ experimentId, patches: patches.min(1).max(MONEY_ROWS_PER_GESTURE) }),
    /** Rows that the block covers are changed, rows beyond the last one are added. */
    paste: z.object({
      experimentId,
      patches: patches.max(MONEY_ROWS_PER_GESTURE),
      rows: rows.max(MONEY_ROWS_PER_GESTURE),
    }),
    remove: z.object({ experimentId, ids }),
    move: z.object({ experimentId, ids, beforeId: id.nullable() }),
  };
}

const source = tableInputs(sourceFields);
const line = tableInputs(lineFields);
const spent = tableInputs(expenseFields);

/** Adding and pasting answer the new ids in order. */
export const moneyCommands = {
  'source.add': call<readonly string[]>()(source.add),
  'source.edit': call()(source.edit),
  'source.paste': call<readonly string[]>()(source.paste),
  'source.remove': call()(source.remove),
  'source.move': call()(source.move),
  'line.add': call<readonly string[]>()(line.add),
  'line.edit': call()(line.edit),
  'line.paste': call<readonly string[]>()(line.paste),
  'line.remove': call()(line.remove),
  /** Dropped among the lines of another 비목 they take it over: one gesture, one step. */
  'line.move': call()(line.move.extend({ category: budgetLine.shape.category.optional() })),
  'expense.add': call<readonly string[]>()(spent.add),
  'expense.edit': call()(spent.edit),
  'expense.paste': call<readonly string[]>()(spent.paste),
  'expense.remove': call()(spent.remove),
  'expense.move': call()(spent.move),
} as const;

/** All money of an experiment, in rank order; sums are made by `shared/domain/money`. */
export interface MoneyBook {
  readonly sources: readonly FundingSource[];
  readonly lines: readonly BudgetLine[];
  readonly expenses: readonly Expense[];
}

export const moneyQueries = {
  'money.book': query<MoneyBook>('money')(z.object({ experimentId: id })),
} as const;
