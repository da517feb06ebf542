import { AppError } from '../../base/app-error.ts';
import type { RowRules } from '../../kernel/ranked-table.ts';

/** A person takes part once: refused before the store would say only that it cannot be. */
export const participationRules: RowRules<'participation'> = {
  complete(row, _at, work) {
    const { id, experimentId, personId } = row;
    if (work.list('participation', { experimentId, personId }).some((other) => other.id !== id))
      throw new AppError('input.invalid', { field: 'personId', reason: 'taken' });
    return row;
  },
};
