import type { taskCommands } from '@shared/contract/task.contract.ts';
import { isSafeLink } from '@shared/domain/link.ts';
import { rankBetween } from '@shared/domain/ordering.ts';
import { AppError } from '../../base/app-error.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import { own } from './task.rows.ts';

type LinkCommands = Pick<typeof taskCommands, Extract<keyof typeof taskCommands, `taskLink.${string}`>>;

/** A link that only opens a page or a mail; anything that could run or read a file is refused by name. */
function safe(url: string): string {
  if (!isSafeLink(url)) throw new AppError('link.unsafe', { url: url.slice(0, 100) });
  return url;
}

export const linkHandlers: CommandHandlers<LinkCommands> = {
  'taskLink.add': {
    run(work, { experimentId, taskId, url, label }) {
      const { title } = own(work, 'task', taskId);
      const id = work.ports.newId();
      const rank = rankBetween(work.list('taskLink', { taskId }).at(-1)?.rank ?? null, null);
      work.insert('taskLink', { id, experimentId, taskId, url: safe(url), label, rank });
      work.describe({ title });
      return { id };
    },
  },
  'taskLink.edit': {
    run(work, { id, patch }) {
      const link = own(work, 'taskLink', id);
      work.describe({ title: work.get('task', link.taskId).title });
      work.update('taskLink', id, { ...patch, ...(patch.url === undefined ? {} : { url: safe(patch.url) }) });
      return null;
    },
  },
  'taskLink.remove': {
    run(work, { id }) {
      const link = own(work, 'taskLink', id);
      work.describe({ title: work.get('task', link.taskId).title });
      work.remove('taskLink', id);
      return null;
    },
  },
};
