import type { taskCommands } from '@shared/contract/task.contract.ts';
import type { CellMeaning } from '@shared/contract/task.contract.ts';
import type { Task } from '@shared/contract/entities.ts';
import { blankOf } from '@shared/entities/index.ts';
import { rankBetween } from '@shared/domain/ordering.ts';
import { beforeMassDelete } from '../../kernel/handlers.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { personName } from '../person/person-name.shared.ts';
import { checklistHandlers } from './task.checklist.ts';
import { duplicateTask } from './task.duplicate.ts';
import { anchorHandlers } from './task.anchors.ts';
import { linkHandlers } from './task.links.ts';
import { takeHandlers } from './task.take.ts';
import { ownerHandlers } from './task.owners.ts';
import { answerByCard } from './answered-cards.shared.ts';
import {
  applyMeaning,
  cardOrder,
  describeTasks,
  insertAssignment,
  overruleGates,
  own,
  ownTasks,
  ranksAt,
  shifted,
  typedDates,
} from './task.rows.ts';

const UNTOUCHED = blankOf('task');

/** Says what a move changed: the one thing when it is one, the column and lane when both, the order when neither. */
function describeMove(work: UnitOfWork, tasks: readonly Task[], to: CellMeaning): void {
  const { stage, status, area, leadId } = to;
  const toStage = stage !== undefined && tasks.some((task) => task.stage !== stage);
  const toArea = area !== undefined && tasks.some((task) => task.area !== area);
  if (toStage && toArea) describeTasks(work, tasks, 'toStageAndArea', { stage, area });
  else if (toStage) describeTasks(work, tasks, 'toStage', { stage });
  else if (status !== undefined && tasks.some((task) => task.status !== status))
    describeTasks(work, tasks, 'toStatus', { status });
  else if (toArea) describeTasks(work, tasks, 'toArea', { area });
  else if (leadId === null) describeTasks(work, tasks, 'toNobody');
  else if (leadId !== undefined)
    describeTasks(work, tasks, 'toLead', { person: personName(own(work, 'person', leadId)) });
  else describeTasks(work, tasks, 'move');
}

export const taskCommandHandlers: CommandHandlers<typeof taskCommands> = {
  'task.create': {
    run(work, { experimentId, leadId, place, ...fields }) {
      work.get('experiment', experimentId);
      const id = work.ports.newId();
      for (const [standing, rank] of ranksAt(cardOrder(work), [id], place, 'task')) {
        if (standing === id) work.insert('task', { id, experimentId, ...UNTOUCHED, ...fields, rank });
        else work.update('task', standing, { rank });
      }
      if (leadId !== null) {
        const personId = own(work, 'person', leadId).id;
        insertAssignment(work, { taskId: id, personId, duty: 'lead', rank: rankBetween(null, null) });
      }
      work.describe({ title: fields.title });
      return { id };
    },
  },
  'task.edit': {
    run(work, { id, patch: { dates, ...columns }, overrule }) {
      const task = own(work, 'task', id);
      const { stage, status, area, title } = columns;
      if (title !== undefined && title !== task.title) work.describe({ title: task.title, to: title }, 'task.rename');
      else if (stage ?? status ?? area) describeMove(work, [task], { stage, status, area });
      else work.describe({ title: task.title });
      work.update('task', id, { ...columns, ...(dates === undefined ? {} : typedDates(task, dates)) });
      if (status !== undefined) answerByCard(work, task, status);
      overruleGates(work, overrule);
      return null;
    },
  },
  'task.move': {
    run(work, { ids, to, place, overrule }) {
      const tasks = ownTasks(work, ids);
      describeMove(work, tasks, to);
      const ranks = ranksAt(cardOrder(work), ids, place, 'task');
      for (const task of tasks) applyMeaning(work, task, to, ranks.get(task.id));
      for (const [id, rank] of ranks) work.update('task', id, { rank });
      overruleGates(work, overrule);
      return null;
    },
  },
  'task.bulkEdit': {
    run(work, { ids, patch: { dates, ...meaning }, overrule }) {
      const tasks = ownTasks(work, ids);
      if (dates === undefined) describeMove(work, tasks, meaning);
      else describeTasks(work, tasks, 'setDates');
      for (const task of tasks) {
        applyMeaning(work, task, meaning);
        if (dates !== undefined) work.update('task', task.id, typedDates(task, dates));
      }
      overruleGates(work, overrule);
      return null;
    },
  },
  'task.shift': {
    run(work, { ids, days }) {
      const tasks = ownTasks(work, ids);
      describeTasks(work, tasks, days > 0 ? 'postpone' : 'bringForward', { days: String(Math.abs(days)) });
      for (const task of tasks) {
        const dates = shifted(task, days);
        if (dates !== null) work.update('task', task.id, typedDates(task, dates));
      }
      return null;
    },
  },
  'task.archive': {
    run(work, { ids }) {
      const tasks = ownTasks(work, ids);
      describeTasks(work, tasks, 'archive');
      const archivedAt = work.ports.now();
      for (const task of tasks) if (task.archivedAt === null) work.update('task', task.id, { archivedAt });
      return null;
    },
  },
  'task.unarchive': {
    run(work, { ids }) {
      const tasks = ownTasks(work, ids);
      describeTasks(work, tasks, 'unarchive');
      for (const task of tasks) work.update('task', task.id, { archivedAt: null });
      return null;
    },
  },
  'task.remove': {
    backupFirst: beforeMassDelete,
    run(work, { ids }) {
      const tasks = ownTasks(work, ids);
      describeTasks(work, tasks, 'remove');
      for (const task of tasks) work.remove('task', task.id);
      return null;
    },
  },
  'task.duplicate': {
    run(work, { ids }) {
      const tasks = ownTasks(work, ids);
      describeTasks(work, tasks, 'duplicate');
      return { ids: tasks.map((task) => duplicateTask(work, task)) };
    },
  },
  ...anchorHandlers,
  ...ownerHandlers,
  ...takeHandlers,
  ...checklistHandlers,
  ...linkHandlers,
};
