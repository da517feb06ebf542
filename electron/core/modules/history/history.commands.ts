import type { historyCommands } from '@shared/contract/history.contract.ts';
import { decode } from '../../db/codec.ts';
import { AppError } from '../../base/app-error.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { freeRank } from '../../kernel/free-rank.ts';
import { applyEffects } from '../experiment/consumers.shared.ts';
import { putBack } from './put-back.ts';
import { findDeletion } from './put-back.plan.ts';
import { followRestored, restoreEffects } from './restore.effects.ts';
import { planRestore } from './restore.plan.ts';
import { refuseTaken } from './row-integrity.ts';
import { takeBack } from './take-back.ts';
import { Names, isCalledByCode } from './row-names.shared.ts';
import type { RowKey } from './timeline.ts';

/** Undo and redo belong to the kernel itself, and so does taking back the newest step. */
type ModuleCommands = Omit<typeof historyCommands, 'history.undo' | 'history.redo'>;

export const historyCommandHandlers: CommandHandlers<ModuleCommands> = {
  'history.takeBack': { run: takeBack },
  'history.restore': {
    run(work, point) {
      const plan = planRestore(work, point);
      const { kind, table, id, wanted } = plan;
      describe(work, 'restore', [{ table, id }]);
      if (kind === 'nothing') return null;
      const effects = restoreEffects(work, plan);
      const follow = followRestored(work, point.experimentId, [table]);
      if (wanted === null) {
        work.remove(table, id);
        follow();
        return null;
      }
      if (kind === 'putBack') putBack(work, { table, id });
      refuseTaken(work, table, id, wanted);
      const rank = freeRank(work, table, { ...wanted, id });
      work.update(table, id, decode(work.registry, table, rank === undefined ? wanted : { ...wanted, rank }));
      if (effects !== null) applyEffects(work, effects);
      follow();
      return null;
    },
  },
  'history.putBack': {
    run(work, { experimentId, things }) {
      describe(work, 'putBack', things);
      const tables = things.map(({ table }) => table);
      const follow = followRestored(work, experimentId, tables);
      for (const { table, id } of things) if (work.find(table, id) === undefined) putBack(work, { table, id });
      follow();
      return null;
    },
  },
  'history.purge': {
    undoable: false,
    backupFirst: () => 'purge',
    run(work, { things }) {
      for (const { table, id } of things) {
        if (work.find(table, id) !== undefined) throw new AppError('history.notDeleted', { what: table });
        const gone = findDeletion(work, { table, id });
        if (gone !== undefined && gone.row['experimentId'] !== work.scope)
          throw new AppError('notFound', { what: table });
      }
      work.purge({ gone: things });
      return null;
    },
  },
};

/** One thing that has a name is called by it, several are counted. */
function describe(work: UnitOfWork, gesture: 'restore' | 'putBack', things: readonly RowKey[]): void {
  const [first] = things;
  const name =
    first === undefined || things.length > 1 || isCalledByCode(work.registry, first.table)
      ? ''
      : new Names(work).thing(first).name;
  if (name === '') work.describe({ count: things.length });
  else work.describe({ name }, `history.${gesture}One`);
}
