/** What a row needs of its surroundings before it may stand again as it was. */
import { uniqueColumns } from '@shared/entities/derive.ts';
import type { StoredRow } from '../../db/codec.ts';
import { sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';
import { referredBy } from '../../db/tables.ts';
import type { EntityName } from '../../db/tables.ts';
import { AppError } from '../../base/app-error.ts';
import { sql as raw } from 'kysely';
import { Names } from './row-names.shared.ts';

/** The row with references to what is gone cleared. Throws `history.parentGone` where it cannot stand without it. */
export function withoutDanglingRefs(reader: Reader, table: EntityName, row: StoredRow): StoredRow {
  const cleared: Record<string, null> = {};
  for (const reference of reader.registry.referencesOf(table)) {
    const { column, target, onRemove } = reference;
    const id = referredBy(reference, row);
    if (id === null || reader.find(target, id) !== undefined) continue;
    if (onRemove === 'remove') {
      const { name } = new Names(reader).thing({ table: target, id });
      throw new AppError('history.parentGone', { what: target, name });
    }
    cleared[column] = null;
  }
  return { ...row, ...cleared };
}

const NONE: readonly string[] = [];

/** Another row has what only one may have; `leaving` are rows that are about to give it up. */
export function isTaken(reader: Reader, table: EntityName, id: string, row: StoredRow, leaving = NONE): boolean {
  const declaration = reader.registry.declarationOf(table);
  const columns = uniqueColumns(declaration);
  const optional = declaration.uniqueIfGiven?.at(-1);
  if (columns === undefined || (optional !== undefined && row[optional] === '')) return false;
  const others = columns.reduce(
    (query, column) => query.where(raw.ref(column), '=', row[column] ?? null),
    sql
      .selectFrom(table)
      .select('id')
      .where('id', '!=', id)
      .where('id', 'not in', raw<string>`(SELECT value FROM json_each(${JSON.stringify(leaving)}))`),
  );
  return reader.first(others) !== undefined;
}

/** Throws `history.numberTaken` or `history.alreadyThere`. */
export function refuseTaken(reader: Reader, table: EntityName, id: string, row: StoredRow, leaving = NONE): void {
  if (!isTaken(reader, table, id, row, leaving)) return;
  throw table === 'cue'
    ? new AppError('history.numberTaken', { number: String(row['number']) })
    : new AppError('history.alreadyThere');
}
