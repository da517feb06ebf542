/** What the store reads off the registry beyond what a declaration says. SQLite's own cascades are not used: they would bypass the row images that undo needs. */
import { ROOM_TOPICS } from '@shared/contract/topics.ts';
import type { Topic } from '@shared/contract/topics.ts';
import { referredBy } from '@shared/entities/derive.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import type { Entity, EntityName, Registry } from '@shared/entities/index.ts';
import type { Reference } from '@shared/entities/registry.ts';

/** The condition under which a stored row points at `?` by a reference; `row` is the name of the table in the query, with a dot. */
export function pointsAt({ column, target, tableColumn }: Reference, row = ''): string {
  const isTable = tableColumn === undefined ? '' : ` AND ${row}"${tableColumn}" = '${target}'`;
  return `${row}"${column}" = ?${isTable}`;
}

/** What the changes of a table make stale. */
export function topicOf(registry: Registry, table: EntityName): Topic {
  return ROOM_TOPICS[registry.declarationOf(table).room];
}

export { PRODUCT, referredBy };
export type { Entity, EntityName, Reference, Registry };
