import { isLineFact } from '@shared/domain/checks/fact-keys.ts';
import { factPrint } from '@shared/domain/checks/facts.ts';
import { AppError } from '../../base/app-error.ts';
import type { RowRules } from '../../kernel/ranked-table.ts';
import { revisionNow } from '../document/outdated.shared.ts';
import { checkStore } from './check-store.shared.ts';

/** What is said against a fact holds for the fact as it stands when it is said. */
export const checkOverruleRules: RowRules<'checkOverrule'> = {
  complete(row, _at, work) {
    const { id, experimentId, factKey } = row;
    if (work.list('checkOverrule', { experimentId, factKey }).some((other) => other.id !== id))
      throw new AppError('input.invalid', { field: 'factKey', reason: 'taken' });
    // A fact that only a later release knows is none that could be read here.
    if (!isLineFact(factKey)) return row;
    const print = factPrint(factKey, checkStore(work, experimentId, revisionNow));
    return { ...row, print, saidAt: work.ports.now() };
  },
};
