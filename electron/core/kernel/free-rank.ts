/** A place of its own in its list for a row that comes back or comes in: meanwhile another one may have been given the same rank. */
import { sql as raw } from 'kysely';
import { rankBetween } from '@shared/domain/ordering.ts';
import { isRanked } from '@shared/entities/derive.ts';
import { sql } from '../db/reader.ts';
import type { Reader } from '../db/reader.ts';
import type { EntityName, Registry } from '../db/tables.ts';

/** What makes a list: the rows that the declared columns point at. A place that is free among all cards is free in their stage. */
function listOf(registry: Registry, table: EntityName): readonly string[] {
  const references = new Set(registry.referencesOf(table).map(({ column }) => column));
  return (registry.declarationOf(table).order ?? []).filter((column) => references.has(column));
}

/** The row's rank where no other row of its list has it, else one right behind; undefined for a row without one. */
export function freeRank(
  reader: Reader,
  table: EntityName,
  row: Readonly<Record<string, unknown>> & { readonly id: string },
): string | undefined {
  const { id, rank } = row;
  if (typeof rank !== 'string' || !isRanked(reader.registry.declarationOf(table))) return undefined;
  const others = listOf(reader.registry, table)
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
