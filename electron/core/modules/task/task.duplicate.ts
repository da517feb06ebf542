import type { Task } from '@shared/contract/entities.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { cardOrder, insertAssignment, ranksAt } from './task.rows.ts';

const UNCHECKED = { checkedAt: null, checkedById: null, checkedPrint: null, proof: '' };

/**
 * A copy right after its original, with its checklist unticked, its links, its files and its owners; still to do, and the planner's own:
 * the toolkit's item stays with the original. Returns the copy's id.
 */
export function duplicateTask(work: UnitOfWork, task: Task): string {
  const { newId } = work.ports;
  const id = newId();
  for (const [standing, rank] of ranksAt(cardOrder(work), [id], { after: task.id }, 'task')) {
    if (standing === id) work.insert('task', { ...task, id, rank, status: 'todo', source: null, archivedAt: null });
    else work.update('task', standing, { rank });
  }
  const items = work.list('checkItem', { taskId: task.id });
  const copies = new Map(items.map((item) => [item.id, newId()]));
  for (const item of items) {
    const own = { id: copies.get(item.id) ?? newId(), taskId: id, parentId: copies.get(item.parentId ?? '') ?? null };
    work.insert('checkItem', { ...item, ...own, state: 'open', reason: '', source: null, ...UNCHECKED });
  }
  for (const link of work.list('taskLink', { taskId: task.id }))
    work.insert('taskLink', { ...link, id: newId(), taskId: id });
  for (const file of work.list('attachment', { ownerTable: 'task', ownerId: task.id }))
    work.insert('attachment', { ...file, id: newId(), ownerId: id });
  for (const { personId, duty, rank } of work.list('taskAssignment', { taskId: task.id }))
    insertAssignment(work, { taskId: id, personId, duty, rank });
  return id;
}
