import { decode } from '../../db/codec.ts';
import type { StoredRow } from '../../db/codec.ts';
import type { Entity } from '../../db/tables.ts';
import { AppError } from '../../base/app-error.ts';
import { freeRank } from '../../kernel/free-rank.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { clearedReferences, findDeletion, partsToPutBack } from './put-back.plan.ts';
import { isTaken, refuseTaken, withoutDanglingRefs } from './row-integrity.ts';
import type { RowKey } from './timeline.ts';

/**
 * Inserts a deleted row as it was, with what was deleted with it, and lets what pointed at it point at it again. Throws `notFound`,
 * `history.parentGone`, `history.numberTaken`.
 */
export function putBack(work: UnitOfWork, key: RowKey): void {
  const deletion = findDeletion(work, key);
  if (deletion === undefined) throw new AppError('notFound', { what: key.table });
  const parts = partsToPutBack(work, key);
  const back = new Set([key.id]);
  refuseTaken(work, key.table, key.id, deletion.row);
  insert(work, key, deletion.row);
  for (const { table, id, before } of parts) {
    // A duty that was given anew in the meantime stands already.
    if (before === null || isTaken(work, table, id, before)) continue;
    insert(work, { table, id }, before);
    back.add(id);
  }
  for (const { table, id, column, to } of clearedReferences(work, deletion.step, back)) {
    work.update(table, id, { [column]: to });
  }
}

function insert(work: UnitOfWork, { table }: RowKey, row: StoredRow): void {
  // Columns that came with a later release take what the migration gave the rows that were there.
  const stands = withoutDanglingRefs(work, table, row);
  const rank = freeRank(work, table, { ...stands, id: String(row['id']) });
  const whole = decode(work.registry, table, rank === undefined ? stands : { ...stands, rank });
  const said = Object.entries(whole).filter(([column]) => column in row);
  work.insert(table, Object.fromEntries(said) as Entity<typeof table>);
}
