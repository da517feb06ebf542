import type { OwnerRef } from '@shared/contract/attachment.contract.ts';
import type { Attachment } from '@shared/contract/entities.ts';
import type { Reader } from '../../db/reader.ts';
import { AppError } from '../../kernel/app-error.ts';
import { personName } from '../person/person-name.shared.ts';

export type OwnerColumns = Pick<Attachment, 'owner' | 'taskId' | 'expenseId' | 'personId'>;

/** The owner as the columns of a row. */
export function ownerColumns(owner: OwnerRef): OwnerColumns {
  return {
    owner: owner.kind,
    taskId: owner.kind === 'task' ? owner.id : null,
    expenseId: owner.kind === 'expense' ? owner.id : null,
    personId: owner.kind === 'person' ? owner.id : null,
  };
}

/** What the owner is called; empty when it has no words yet. Throws `notFound`, also for a row of another experiment. */
export function ownerName(reader: Reader, experimentId: string, columns: OwnerColumns): string {
  const { taskId, expenseId, personId } = columns;
  if (taskId !== null) return own(reader, 'task', taskId, experimentId).title;
  if (expenseId !== null) {
    const { description, payee } = own(reader, 'expense', expenseId, experimentId);
    return description || payee;
  }
  if (personId !== null) return personName(own(reader, 'person', personId, experimentId));
  return reader.get('experiment', experimentId).venue;
}

function own<N extends 'task' | 'expense' | 'person'>(reader: Reader, table: N, id: string, experimentId: string) {
  const row = reader.get(table, id);
  if (row.experimentId !== experimentId) throw new AppError('notFound', { what: table });
  return row;
}
