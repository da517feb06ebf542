import type { taskCommands } from '@shared/contract/task.contract.ts';
import { rankBetween } from '@shared/domain/ordering.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import { PeopleEntry, personName } from '../person/person-name.shared.ts';
import { describeTasks, insertAssignment, own, ownTasks } from './task.rows.ts';

type OwnerCommands = Pick<typeof taskCommands, 'task.assign' | 'task.unassign'>;

export const ownerHandlers: CommandHandlers<OwnerCommands> = {
  /** Someone already on a card gets the new duty and stays where they stand. */
  'task.assign': {
    run(work, { ids, person, duty }) {
      const tasks = ownTasks(work, ids);
      const assigned = 'id' in person ? own(work, 'person', person.id) : new PeopleEntry(work).enter(person.name);
      for (const { id: taskId } of tasks) {
        const assignments = work.list('taskAssignment', { taskId });
        const standing = assignments.find(({ personId }) => personId === assigned.id);
        const rank = rankBetween(assignments.at(-1)?.rank ?? null, null);
        if (standing === undefined) insertAssignment(work, { taskId, personId: assigned.id, duty, rank });
        else if (standing.duty !== duty) work.update('taskAssignment', standing.id, { duty, rank });
      }
      describeTasks(work, tasks, 'assign', { person: personName(assigned) });
      return { personId: assigned.id };
    },
  },
  'task.unassign': {
    run(work, { ids, personId }) {
      const tasks = ownTasks(work, ids);
      describeTasks(work, tasks, 'unassign', { person: personName(own(work, 'person', personId)) });
      for (const { id: taskId } of tasks)
        for (const { id } of work.list('taskAssignment', { taskId, personId })) work.remove('taskAssignment', id);
      return null;
    },
  },
};
