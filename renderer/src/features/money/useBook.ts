/** The money of an experiment: what is stored, and the gestures that change it, shown at once and taken back when refused. */
import type { BudgetLine, Expense, FundingSource } from '@shared/contract/entities.ts';
import type { MoneyBook } from '@shared/contract/money.contract.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { runCommand } from '@app/lib/api.ts';
import { queryKey, useLoaded } from '@app/lib/data.ts';
import { showFirst } from '@app/lib/optimistic.ts';
import type { LineFields } from './budget/line-reader.ts';
import type { SourceFields } from './budget/source-reader.ts';
import type { ExpenseFields } from './spending/expense-reader.ts';

export interface RowPatch<F> {
  readonly id: string;
  readonly patch: Partial<F>;
}

/** What can be done with one of the three tables; each call is one undo step. */
export interface MoneyTable<F> {
  /** A row may bring the id under which it is shown already. */
  readonly add: (
    rows: readonly (Partial<F> & { readonly id?: string })[],
    beforeId: string | null,
  ) => Promise<readonly string[]>;
  readonly edit: (patches: readonly RowPatch<F>[]) => Promise<unknown>;
  readonly paste: (patches: readonly RowPatch<F>[], rows: readonly Partial<F>[]) => Promise<unknown>;
  readonly remove: (ids: readonly string[]) => Promise<unknown>;
  readonly move: (ids: readonly string[], beforeId: string | null) => Promise<unknown>;
}

export interface Book {
  readonly book: MoneyBook;
  readonly sources: MoneyTable<SourceFields>;
  readonly lines: MoneyTable<LineFields>;
  readonly expenses: MoneyTable<ExpenseFields>;
}

function patched<R extends { readonly id: string }>(
  rows: readonly R[],
  patches: readonly RowPatch<Omit<R, 'id' | 'experimentId' | 'rank'>>[],
): readonly R[] {
  const byId = new Map(patches.map(({ id, patch }) => [id, patch]));
  return rows.map((row) => (byId.has(row.id) ? { ...row, ...byId.get(row.id) } : row));
}

/** A source without a name is refused by the store, which says what is missing. */
function named<R extends Partial<SourceFields>>(rows: readonly R[]): readonly (R & { readonly name: string })[] {
  return rows.map((row) => ({ ...row, name: row.name ?? '' }));
}

/** The 비목 into whose midst lines are dropped; undefined when they land at the edge of one and keep their own. */
export function categoryAt(
  lines: readonly Pick<BudgetLine, 'id' | 'category'>[],
  ids: readonly string[],
  beforeId: string | null,
): string | undefined {
  const staying = lines.filter((line) => !ids.includes(line.id));
  const at = beforeId === null ? -1 : staying.findIndex((line) => line.id === beforeId);
  const [above, below] = [staying[at - 1]?.category, staying[at]?.category];
  return at > 0 && above === below && above !== '' ? above : undefined;
}

export function useBook(experimentId: string): Book {
  const client = useQueryClient();
  const book = useLoaded('money.book', { experimentId });
  return useMemo(() => {
    const key = queryKey('money.book', { experimentId });

    /** Draws the change before the store has it; a refusal draws the stored state again. */
    function shown<T>(guess: (now: MoneyBook) => MoneyBook, send: () => Promise<T>): Promise<T> {
      return showFirst(client, { key, guess, send });
    }

    const sources: MoneyTable<SourceFields> = {
      add: (rows, beforeId) => runCommand('fundingSource.add', { experimentId, rows: named(rows), beforeId }),
      edit: (patches) =>
        shown(
          (now) => ({ ...now, sources: patched<FundingSource>(now.sources, patches) }),
          () => runCommand('fundingSource.edit', { experimentId, patches }),
        ),
      paste: (patches, rows) => runCommand('fundingSource.paste', { experimentId, patches, rows: named(rows) }),
      remove: (ids) => runCommand('fundingSource.remove', { experimentId, ids }),
      move: (ids, beforeId) => runCommand('fundingSource.move', { experimentId, ids, beforeId }),
    };
    const lines: MoneyTable<LineFields> = {
      add: (rows, beforeId) => runCommand('budgetLine.add', { experimentId, rows, beforeId }),
      edit: (patches) =>
        shown(
          (now) => ({ ...now, lines: patched<BudgetLine>(now.lines, patches) }),
          () => runCommand('budgetLine.edit', { experimentId, patches }),
        ),
      paste: (patches, rows) => runCommand('budgetLine.paste', { experimentId, patches, rows }),
      remove: (ids) => runCommand('budgetLine.remove', { experimentId, ids }),
      move: (ids, beforeId) => {
        const category = categoryAt(book.lines, ids, beforeId);
        const patch = category === undefined ? undefined : { category };
        return runCommand('budgetLine.move', { experimentId, ids, beforeId, patch });
      },
    };
    const expenses: MoneyTable<ExpenseFields> = {
      add: (rows, beforeId) => runCommand('expense.add', { experimentId, rows, beforeId }),
      edit: (patches) =>
        shown(
          (now) => ({ ...now, expenses: patched<Expense>(now.expenses, patches) }),
          () => runCommand('expense.edit', { experimentId, patches }),
        ),
      paste: (patches, rows) => runCommand('expense.paste', { experimentId, patches, rows }),
      remove: (ids) => runCommand('expense.remove', { experimentId, ids }),
      move: (ids, beforeId) => runCommand('expense.move', { experimentId, ids, beforeId }),
    };
    return { book, sources, lines, expenses };
  }, [client, experimentId, book]);
}
