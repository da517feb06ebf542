import { AppError } from '../../base/app-error.ts';
import type { RowRules } from '../../kernel/ranked-table.ts';
import { assertMayAppear } from '../publicity/publicity.rules.shared.ts';

/** Somebody appears once in a thing: refused before the store would say only that it cannot be. */
export const appearanceRules: RowRules<'appearance'> = {
  complete(row, _at, work) {
    const { id, experimentId, ownerTable, ownerId, personId } = row;
    const others = work.list('appearance', { experimentId, ownerTable, ownerId, personId });
    if (others.some((other) => other.id !== id))
      throw new AppError('input.invalid', { field: 'personId', reason: 'taken' });
    const stored = work.find('appearance', id);
    if (stored?.personId !== personId || stored.ownerId !== ownerId) assertMayAppear(work, row);
    return row;
  },
};
