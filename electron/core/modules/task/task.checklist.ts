import type { taskCommands } from '@shared/contract/task.contract.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { own, ranksAt } from './task.rows.ts';

type ChecklistCommands = Pick<typeof taskCommands, Extract<keyof typeof taskCommands, `checkItem.${string}`>>;

function describeLine(work: UnitOfWork, text: string): void {
  work.describe({ text });
}

export const checklistHandlers: CommandHandlers<ChecklistCommands> = {
  'checkItem.add': {
    run(work, { experimentId, taskId, texts, place }) {
      own(work, 'task', taskId);
      const added = texts.map((text) => ({ id: work.ports.newId(), text }));
      const ids = added.map(({ id }) => id);
      const ranks = ranksAt(work.list('checkItem', { taskId }), ids, place, 'checkItem');
      for (const { id, text } of added) {
        const rank = ranks.get(id) ?? '';
        work.insert('checkItem', { id, experimentId, taskId, text, done: false, rank, source: null });
      }
      for (const [id, rank] of ranks) work.update('checkItem', id, { rank });
      const [first] = texts;
      if (texts.length === 1 && first !== undefined) describeLine(work, first);
      else work.describe({ count: texts.length }, 'checkItems.add');
      return { ids };
    },
  },
  'checkItem.edit': {
    run(work, { id, text }) {
      describeLine(work, own(work, 'checkItem', id).text);
      work.update('checkItem', id, { text });
      return null;
    },
  },
  'checkItem.toggle': {
    run(work, { id, done }) {
      const { text } = own(work, 'checkItem', id);
      work.describe({ text }, done ? 'checkItem.toggle' : 'checkItem.untick');
      work.update('checkItem', id, { done });
      return null;
    },
  },
  'checkItem.move': {
    run(work, { id, place }) {
      const item = own(work, 'checkItem', id);
      describeLine(work, item.text);
      const ranks = ranksAt(work.list('checkItem', { taskId: item.taskId }), [id], place, 'checkItem');
      for (const [line, rank] of ranks) work.update('checkItem', line, { rank });
      return null;
    },
  },
  'checkItem.remove': {
    run(work, { id }) {
      describeLine(work, own(work, 'checkItem', id).text);
      work.remove('checkItem', id);
      return null;
    },
  },
};
