/** What the task commands share: owned rows, the one order of the cards, dates as columns, what a cell means. */
import type { CellMeaning, TaskDates } from '@shared/contract/task.contract.ts';
import type { Task } from '@shared/contract/entities.ts';
import type { TaskGesture } from '@shared/contract/step-names.ts';
import { addDays } from '@shared/domain/civil-date.ts';
import { moveInto, rankBetween, type MoveTarget, type Ranked } from '@shared/domain/ordering.ts';
import type { Stage } from '@shared/domain/stage.ts';
import { sql } from '../../db/reader.ts';
import type { Entity } from '../../db/tables.ts';
import { AppError } from '../../base/app-error.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { overruleGate } from '../experiment/gate-override.shared.ts';
import { answerByCard } from './answered-cards.shared.ts';

type Owned = 'task' | 'person' | 'checkItem' | 'taskLink' | 'namedDate';

/** A row of the experiment that the command works in; `notFound` also for another experiment's. */
export function own<N extends Owned>(work: UnitOfWork, table: N, id: string): Entity<N> {
  const row = work.get(table, id);
  if (row.experimentId !== work.scope) throw new AppError('notFound', { what: table });
  return row;
}

export function ownTasks(work: UnitOfWork, ids: readonly string[]): readonly Task[] {
  return [...new Set(ids)].map((id) => own(work, 'task', id));
}

/** All cards of the experiment, archived ones too, in the one order that every grouping of the board shares. */
export function cardOrder(work: UnitOfWork): readonly Ranked[] {
  return work.all(
    sql.selectFrom('task').select(['id', 'rank']).where('experimentId', '=', work.scope).orderBy('rank').orderBy('id'),
  );
}

/** New ranks for `ids` at the place; `notFound` when the card or line to stand beside is not there. */
export function ranksAt(
  list: readonly Ranked[],
  ids: readonly string[],
  place: MoveTarget,
  what: 'task' | 'checkItem',
): ReadonlyMap<string, string> {
  const moved = moveInto(list, ids, place);
  if (!moved.ok) throw new AppError('notFound', { what });
  return moved.value;
}

type DateColumns = Pick<Task, 'dateKind' | 'startOn' | 'startAt' | 'endOn' | 'endAt' | 'pinned'>;

/** Dates that somebody typed. A card that hangs on another date is pinned by them, unless it still begins on the same day. */
export function typedDates(task: Task, dates: TaskDates): DateColumns {
  const columns = { startOn: null, startAt: null, endOn: null, endAt: null, ...dates };
  const isKept = columns.startOn === task.startOn && dates.dateKind !== 'tbd' && dates.dateKind !== 'none';
  return { ...columns, pinned: task.pinned || (task.anchor !== 'none' && !isKept) };
}

/** The days of a card so many days later, with the hours they have; null where it has no day. */
export function shifted(task: Task, days: number): TaskDates | null {
  const { dateKind, startOn, startAt, endOn, endAt } = task;
  if (startOn === null) return null;
  const from = addDays(startOn, days);
  if (dateKind === 'day') return { dateKind, startOn: from, startAt, endAt };
  if (dateKind === 'range') return { dateKind, startOn: from, startAt, endOn: addDays(endOn ?? startOn, days), endAt };
  return null;
}

/** Writes what standing in a column and lane means. */
export function applyMeaning(work: UnitOfWork, task: Task, { leadId, ...columns }: CellMeaning, rank?: string): void {
  work.update('task', task.id, { ...columns, ...(rank === undefined ? {} : { rank }) });
  if (columns.status !== undefined) answerByCard(work, task, columns.status);
  if (leadId !== undefined) setLead(work, task.id, leadId === null ? null : own(work, 'person', leadId).id);
}

/** The store's side of `ownersAfter`: the new lead takes the first lead's place. */
function setLead(work: UnitOfWork, taskId: string, leadId: string | null): void {
  const assignments = work.list('taskAssignment', { taskId });
  const leads = assignments.filter(({ duty }) => duty === 'lead');
  if (leadId === null) {
    for (const lead of leads) work.remove('taskAssignment', lead.id);
    return;
  }
  const [first] = leads;
  if (first?.personId === leadId) return;
  const rank = first?.rank ?? rankBetween(null, assignments[0]?.rank ?? null);
  if (first !== undefined) work.remove('taskAssignment', first.id);
  const standing = assignments.find(({ personId }) => personId === leadId);
  if (standing !== undefined) work.update('taskAssignment', standing.id, { duty: 'lead', rank });
  else insertAssignment(work, { taskId, personId: leadId, duty: 'lead', rank });
}

export function insertAssignment(
  work: UnitOfWork,
  fields: Pick<Entity<'taskAssignment'>, 'taskId' | 'personId' | 'duty' | 'rank'>,
): void {
  work.insert('taskAssignment', { id: work.ports.newId(), experimentId: work.scope, ...fields });
}

/** Records, in the same step, why gates are passed although something is missing. */
export function overruleGates(
  work: UnitOfWork,
  overrule: { readonly stages: readonly Stage[]; readonly reason: string } | undefined,
): void {
  for (const stage of overrule?.stages ?? []) overruleGate(work, work.scope, stage, overrule?.reason ?? '');
}

/** Names the step: the title of a single card, else how many (`tasks.…` instead of `task.…`). */
export function describeTasks(
  work: UnitOfWork,
  tasks: readonly Task[],
  gesture: TaskGesture,
  params: Readonly<Record<string, string>> = {},
): void {
  const [first] = tasks;
  if (tasks.length === 1 && first !== undefined) work.describe({ title: first.title, ...params }, `task.${gesture}`);
  else work.describe({ count: tasks.length, ...params }, `tasks.${gesture}`);
}
