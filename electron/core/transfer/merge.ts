/** Taking over what was picked of a comparison: as the content that comes of it, and as writes of one unit of work. */
import type { Difference } from '@shared/contract/bundle-difference.ts';
import type { Entity, EntityName, Registry } from '../db/tables.ts';
import { freeRank } from '../kernel/free-rank.ts';
import type { UnitOfWork } from '../kernel/unit-of-work.ts';
import { rowKey, rowsOf } from './content.ts';
import type { AnyRow, Content } from './content.ts';

/**
 * Writes the picked differences; `picks` must be closed (`withRequired`), so that nothing is removed but what was picked. New rows
 * come first and parents before children, removals last and children before parents.
 */
export function applyPicks(
  work: UnitOfWork,
  there: Content,
  differences: readonly Difference[],
  picks: ReadonlySet<string>,
): void {
  const taken = differences.filter(({ key }) => picks.has(key));
  const rows = rowsByKey(work.registry, there);
  for (const { table, key } of inTableOrder(
    work.registry,
    taken.filter(({ kind }) => kind === 'added'),
  )) {
    // The row of there has the shape of its table: the key found it there.
    work.insert(table, rows.get(key) as unknown as Entity<EntityName>);
  }
  for (const { table, key } of taken.filter(({ kind }) => kind === 'changed')) {
    work.update(table, idOf(key), rows.get(key) as unknown as Partial<Entity<EntityName>>);
  }
  for (const { table, key } of inTableOrder(
    work.registry,
    taken.filter(({ kind }) => kind === 'removed'),
  ).toReversed()) {
    // A part of another row of its own table went along with that one.
    if (work.find(table, idOf(key)) !== undefined) work.remove(table, idOf(key));
  }
  // Only now, when every row stands where it was picked to stand.
  for (const { table, key, kind } of taken) if (kind !== 'removed') makeRoom(work, table, idOf(key));
}

/** Moves a row right behind one that has the same rank here. */
function makeRoom(work: UnitOfWork, table: EntityName, id: string): void {
  const row: AnyRow = { ...work.get(table, id) };
  const rank = freeRank(work, table, row);
  if (rank !== undefined && rank !== row['rank']) work.update(table, id, { rank } as Partial<Entity<EntityName>>);
}

function inTableOrder(registry: Registry, differences: readonly Difference[]): readonly Difference[] {
  return differences.toSorted((one, other) => registry.names.indexOf(one.table) - registry.names.indexOf(other.table));
}

function rowsByKey(registry: Registry, content: Content): ReadonlyMap<string, AnyRow> {
  return new Map(registry.names.flatMap((table) => rowsOf(content, table).map((row) => [rowKey(table, row.id), row])));
}

function idOf(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}
