/** A card and the field that answers the same item of the toolkit are one: each follows the other, in the same step. */
import type { Task } from '@shared/contract/entities.ts';
import { ANSWERING_FIELDS, answeredItem, changedAnswers } from '@shared/domain/answering-fields.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';

/** Cards and lines are done once their field is filled, and open again once it is emptied; what does not apply stays so. */
export function followAnswers(
  work: UnitOfWork,
  experimentId: string,
  table: 'experiment' | 'brief',
  change: { readonly before: object; readonly after: object },
): void {
  for (const { item, isAnswered } of changedAnswers(table, change.before, change.after)) {
    for (const { id, status, archivedAt } of work.list('task', { experimentId, source: item }))
      if (archivedAt === null && (status === 'done') !== isAnswered)
        work.update('task', id, { status: isAnswered ? 'done' : 'todo' });
    for (const { id, state } of work.list('checkItem', { experimentId, source: item }))
      if (state === (isAnswered ? 'open' : 'done'))
        work.update('checkItem', id, { state: isAnswered ? 'done' : 'open' });
  }
}

/** Doing a card that is answered by a mere yes says that yes; taking it back takes it back. */
export function answerByCard(work: UnitOfWork, { experimentId, source, status }: Task, to: Task['status']): void {
  const item = answeredItem(source);
  if (item !== 'B12' || (status === 'done') === (to === 'done')) return;
  for (const { id } of work.list('brief', { experimentId }))
    work.update('brief', id, { [ANSWERING_FIELDS[item].field]: to === 'done' });
}
