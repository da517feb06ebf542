/** The money of an experiment: the rows of its three tables, and the gestures that change them. */
import type { BudgetLine } from '@shared/contract/entities.ts';
import { maskPerson } from '@shared/domain/masking.ts';
import { useCallback, useMemo } from 'react';
import { useAskedAhead, useLoaded } from '@app/lib/data.ts';
import { useRows } from '@app/records/useRows.ts';
import type { Rows } from '@app/records/useRows.ts';
import type { MoneyBook } from './model/book-view.ts';

export interface Book {
  readonly book: MoneyBook;
  readonly sources: Rows<'fundingSource'>;
  readonly lines: Rows<'budgetLine'>;
  readonly expenses: Rows<'expense'>;
  /** What the directory calls somebody who was paid. */
  readonly nameOf: (personId: string) => string;
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
  useAskedAhead('budgetLine.rows', { experimentId });
  useAskedAhead('experiment.headCounts', { experimentId });
  useAskedAhead('expense.rows', { experimentId });
  useAskedAhead('person.rows', { experimentId });
  useAskedAhead('payBatch.rows', { experimentId });
  useAskedAhead('payment.rows', { experimentId });
  const sources = useRows('fundingSource', experimentId);
  const lines = useRows('budgetLine', experimentId);
  const expenses = useRows('expense', experimentId);
  const people = useLoaded('person.rows', { experimentId });
  const nameOf = useCallback(
    (personId: string) => {
      const person = people.find(({ id }) => id === personId);
      return person === undefined ? '' : maskPerson(person, 'internal', '');
    },
    [people],
  );
  const book = useMemo(
    () => ({ sources: sources.rows, lines: lines.rows, expenses: expenses.rows }),
    [sources.rows, lines.rows, expenses.rows],
  );
  function moveLines(ids: readonly string[], beforeId: string | null): Promise<void> {
    const category = categoryAt(lines.rows, ids, beforeId);
    return lines.move(ids, beforeId, category === undefined ? undefined : { category });
  }
  return { book, sources, lines: { ...lines, move: moveLines }, expenses, nameOf };
}
