/** A place of its own in its list for a row that comes back or comes in: meanwhile another one may have been given the same rank. */
import { sql as raw } from 'kysely';
import { rankBetween } from '@shared/domain/ordering.ts';
import { columnsOf } from '../db/codec.ts';
import { sql } from '../db/reader.ts';
import type { Reader } from '../db/reader.ts';
import type { EntityName } from '../db/tables.ts';

/** What makes a list: a row's nearest parent, for a file all that it may hang on. */
function listOf(table: EntityName): readonly string[] {
  const columns = columnsOf(table);
  if (table === 'attachment') return ['experimentId', 'owner', 'taskId', 'expenseId', 'personId'];
  return ['sheetId', 'cueId', 'taskId', 'experimentId'].filter((column) => columns.includes(column)).slice(0, 1);
}

/** The row's rank where no other row of its list has it, else one right behind; undefined for a row without one. */
export function freeRank(
  reader: Reader,
  table: EntityName,
  row: Readonly<Record<string, unknown>> & { readonly id: string },
): string | undefined {
  const { id, rank } = row;
  if (typeof rank !== 'string' || !columnsOf(table).includes('rank')) return undefined;
  const others = listOf(table)
    .reduce(
      (query, column) => query.where(raw.ref(column), 'is', row[column] ?? null),
      sql.selectFrom(table).where('id', '!=', id),
    )
    .where(raw.ref('rank'), '>=', rank)
    .select(raw<string>`rank`.as('rank'))
    .orderBy(raw.ref('rank'));
  const ranks = reader.all<{ rank: string }>(others).map((other) => other.rank);
  if (ranks[0] !== rank) return rank;
  return rankBetween(rank, ranks.find((other) => other > rank) ?? null);
}
