import type { historyCommands } from '@shared/contract/history.contract.ts';
import { AppError } from '../../kernel/app-error.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';

/** Undo and redo belong to the kernel itself. */
type ModuleCommands = Omit<typeof historyCommands, 'history.undo' | 'history.redo'>;

export const historyCommandHandlers: CommandHandlers<ModuleCommands> = {
  'history.purge': {
    undoable: false,
    run(work, { things }) {
      for (const { table, id } of things) {
        if (work.find(table, id) !== undefined) throw new AppError('history.notDeleted', { what: table });
        work.forgetRows({ table, ids: [id] });
      }
      return null;
    },
  },
};
