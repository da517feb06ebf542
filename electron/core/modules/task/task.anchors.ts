/** What the dates of cards hang on: chosen, pinned, followed again. */
import type { taskCommands } from '@shared/contract/task.contract.ts';
import { AppError } from '../../base/app-error.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import { anchorDays, datesByAnchor } from './task-dates.shared.ts';
import { describeTasks, own, ownTasks } from './task.rows.ts';

type AnchorCommands = Pick<typeof taskCommands, 'task.hang' | 'task.pin' | 'task.follow'>;

export const anchorHandlers: CommandHandlers<AnchorCommands> = {
  'task.hang': {
    run(work, { experimentId, id, hanging }) {
      const task = own(work, 'task', id);
      const { anchor, anchorDateId } = hanging;
      if ((anchor === 'named') !== (anchorDateId !== null))
        throw new AppError('input.invalid', { field: 'anchorDateId', reason: 'anchor' });
      if (anchorDateId !== null) own(work, 'namedDate', anchorDateId);
      const hung = { ...task, ...hanging, pinned: false };
      const days = anchorDays(work, work.get('experiment', experimentId));
      work.describe({ title: task.title });
      work.update('task', id, { ...hanging, pinned: false, ...datesByAnchor(hung, days) });
      return null;
    },
  },
  'task.pin': {
    run(work, { ids }) {
      const tasks = ownTasks(work, ids);
      describeTasks(work, tasks, 'pin');
      for (const { id } of tasks) work.update('task', id, { pinned: true });
      return null;
    },
  },
  'task.follow': {
    run(work, { experimentId, ids }) {
      const tasks = ownTasks(work, ids);
      const days = anchorDays(work, work.get('experiment', experimentId));
      describeTasks(work, tasks, 'follow');
      for (const task of tasks) work.update('task', task.id, { pinned: false, ...datesByAnchor(task, days) });
      return null;
    },
  },
};
