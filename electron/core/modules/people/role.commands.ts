/** Lead (정) and deputy (부) of a task or a cue, from the role table; one row per person and duty-bearer. */
import type { peopleCommands, RoleTarget } from '@shared/contract/people.contract.ts';
import type { Duty } from '@shared/contract/entities.ts';
import { personLabel } from './person-label.ts';
import { rankBetween } from '@shared/domain/ordering.ts';
import { AppError } from '../../kernel/app-error.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';

type RoleCommands = Pick<typeof peopleCommands, 'role.assign' | 'role.unassign'>;

function describe(work: UnitOfWork, target: RoleTarget, personId: string): void {
  const { title } = target.kind === 'task' ? work.get('task', target.id) : work.get('cue', target.id);
  work.describe({ name: personLabel(work.get('person', personId)), title });
}

function assignTask(work: UnitOfWork, experimentId: string, taskId: string, personId: string, duty: Duty): void {
  const rows = work.list('taskAssignment', { taskId });
  const existing = rows.find((row) => row.personId === personId);
  const rank = rankBetween(rows.at(-1)?.rank ?? null, null);
  if (existing !== undefined) work.update('taskAssignment', existing.id, { duty });
  else work.insert('taskAssignment', { id: work.ports.newId(), experimentId, taskId, personId, duty, rank });
}

function assignCue(work: UnitOfWork, experimentId: string, cueId: string, personId: string, duty: Duty): void {
  const rows = work.list('cueAssignment', { cueId });
  const existing = rows.find((row) => row.personId === personId);
  const rank = rankBetween(rows.at(-1)?.rank ?? null, null);
  if (existing !== undefined) work.update('cueAssignment', existing.id, { duty });
  else work.insert('cueAssignment', { id: work.ports.newId(), experimentId, cueId, personId, duty, rank });
}

export const roleCommandHandlers: CommandHandlers<RoleCommands> = {
  'role.assign': {
    run(work, { experimentId, target, personId, duty }) {
      assertSame(work, experimentId, target, personId);
      describe(work, target, personId);
      if (target.kind === 'task') assignTask(work, experimentId, target.id, personId, duty);
      else assignCue(work, experimentId, target.id, personId, duty);
      return null;
    },
  },
  'role.unassign': {
    run(work, { experimentId, target, personId }) {
      assertSame(work, experimentId, target, personId);
      describe(work, target, personId);
      const table = target.kind === 'task' ? 'taskAssignment' : 'cueAssignment';
      const where = target.kind === 'task' ? { taskId: target.id, personId } : { cueId: target.id, personId };
      for (const row of work.list(table, where)) work.remove(table, row.id);
      return null;
    },
  },
};

/** A person of one experiment never gets a duty in another. */
function assertSame(work: UnitOfWork, experimentId: string, target: RoleTarget, personId: string): void {
  if (work.get(target.kind, target.id).experimentId !== experimentId)
    throw new AppError('notFound', { what: target.kind });
  if (work.get('person', personId).experimentId !== experimentId) throw new AppError('notFound', { what: 'person' });
}
