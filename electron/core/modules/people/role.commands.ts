/** Lead (정) and deputy (부) of a task, a cue or a shift, from the role table; one row per person and duty-bearer. */
import type { peopleCommands, RoleTarget } from '@shared/contract/people.contract.ts';
import type { Duty } from '@shared/contract/entities.ts';
import { rankBetween } from '@shared/domain/ordering.ts';
import { AppError } from '../../base/app-error.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { PeopleEntry } from '../person/person-name.shared.ts';
import { dutyCommandHandlers } from './duty.commands.ts';
import { personLabel } from './person-label.ts';

interface Held {
  readonly id: string;
  readonly personId: string;
  readonly duty: Duty;
  readonly rank: string;
}

/** What the role table does not say of somebody on a shift. */
const UNSAID = { state: 'planned', meal: false, vest: '', radio: '', note: '' } as const;

const TABLES = { task: 'taskAssignment', cue: 'cueAssignment', shift: 'shiftEntry' } as const;

function tableOf(target: RoleTarget) {
  return TABLES[target.kind];
}

/** Who has a duty on it, in their order. A task or person of another experiment is not found. */
function heldOn(work: UnitOfWork, experimentId: string, target: RoleTarget): readonly Held[] {
  if (work.get(target.kind, target.id).experimentId !== experimentId)
    throw new AppError('notFound', { what: target.kind });
  switch (target.kind) {
    case 'task':
      return work.list('taskAssignment', { taskId: target.id });
    case 'cue':
      return work.list('cueAssignment', { cueId: target.id });
    case 'shift':
      return work
        .list('shiftEntry', { shiftId: target.id })
        .map(({ part, ...entry }) => ({ ...entry, duty: part === 'lead' ? 'lead' : 'deputy' }));
  }
}

/** Who supports a shift stands among its deputies, and stays what they are there. */
function change(work: UnitOfWork, target: RoleTarget, id: string, held: Partial<Pick<Held, 'duty' | 'rank'>>): void {
  const { duty, ...rest } = held;
  if (target.kind !== 'shift') return void work.update(tableOf(target), id, held);
  const { part } = work.get('shiftEntry', id);
  work.update('shiftEntry', id, { ...rest, part: duty === 'deputy' && part === 'hand' ? 'hand' : duty });
}

function give(
  work: UnitOfWork,
  experimentId: string,
  target: RoleTarget,
  { personId, duty, rank }: Omit<Held, 'id'>,
): void {
  if (work.get('person', personId).experimentId !== experimentId) throw new AppError('notFound', { what: 'person' });
  const row = { id: work.ports.newId(), experimentId, personId, rank };
  if (target.kind === 'task') work.insert('taskAssignment', { ...row, duty, taskId: target.id });
  else if (target.kind === 'cue') work.insert('cueAssignment', { ...row, duty, cueId: target.id });
  else work.insert('shiftEntry', { ...UNSAID, ...row, part: duty, shiftId: target.id });
}

function titleOf(work: UnitOfWork, target: RoleTarget): string {
  return target.kind === 'shift'
    ? work.get('post', work.get('shift', target.id).postId).title
    : work.get(target.kind, target.id).title;
}

function describePerson(work: UnitOfWork, target: RoleTarget, personId: string): void {
  work.describe({ name: personLabel(work.get('person', personId)), title: titleOf(work, target) });
}

/** Exactly these people have this duty, in this order; who had the other one changes over. */
function setDuty(
  work: UnitOfWork,
  experimentId: string,
  target: RoleTarget,
  duty: Duty,
  personIds: readonly string[],
): void {
  const held = heldOn(work, experimentId, target);
  const wanted = new Set(personIds);
  for (const row of held) {
    if (row.duty === duty && !wanted.has(row.personId)) work.remove(tableOf(target), row.id);
  }
  let last = held.findLast((row) => row.duty !== duty && !wanted.has(row.personId))?.rank ?? null;
  for (const personId of wanted) {
    const existing = held.find((row) => row.personId === personId);
    const rank =
      existing !== undefined && (last === null || existing.rank > last) ? existing.rank : rankBetween(last, null);
    if (existing === undefined) give(work, experimentId, target, { personId, duty, rank });
    else change(work, target, existing.id, { duty, rank });
    last = rank;
  }
}

export const roleCommandHandlers: CommandHandlers<typeof peopleCommands> = {
  ...dutyCommandHandlers,
  'role.assign': {
    run(work, { experimentId, target, personId, duty }) {
      const held = heldOn(work, experimentId, target);
      const existing = held.find((row) => row.personId === personId);
      if (existing !== undefined) change(work, target, existing.id, { duty });
      else give(work, experimentId, target, { personId, duty, rank: rankBetween(held.at(-1)?.rank ?? null, null) });
      describePerson(work, target, personId);
      return null;
    },
  },
  'role.unassign': {
    run(work, { experimentId, target, personId }) {
      const existing = heldOn(work, experimentId, target).find((row) => row.personId === personId);
      if (existing === undefined) return null;
      describePerson(work, target, personId);
      work.remove(tableOf(target), existing.id);
      return null;
    },
  },
  'role.set': {
    run(work, { experimentId, changes }) {
      const entry = new PeopleEntry(work);
      for (const { target, duty, people } of changes) {
        const personIds = people.map((person) => ('id' in person ? person.id : entry.enter(person.name).id));
        setDuty(work, experimentId, target, duty, personIds);
      }
      const [first] = changes;
      const count = new Set(changes.map(({ target }) => target.id)).size;
      if (count === 1 && first !== undefined) work.describe({ title: titleOf(work, first.target) }, 'role.setOne');
      else work.describe({ count });
      return null;
    },
  },
};
