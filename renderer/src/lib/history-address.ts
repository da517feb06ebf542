/** The address of one thing's history: `#/e/<experiment>/history/<table>.<id>`. */
import { ENTITIES } from '@shared/contract/entities.ts';
import type { EntityName } from '@shared/contract/entities.ts';

export interface ThingKey {
  readonly table: EntityName;
  readonly id: string;
}

export function historyAddress(experimentId: string, thing: ThingKey): string {
  return `/e/${experimentId}/history/${thing.table}.${thing.id}`;
}

function isEntity(table: string): table is EntityName {
  return Object.hasOwn(ENTITIES, table);
}

/** The thing that an address asks for; null for anything else. */
export function thingOf(field: string | undefined): ThingKey | null {
  const [table = '', id = ''] = field?.split('.') ?? [];
  return isEntity(table) && /^[0-9a-f-]{36}$/.test(id) ? { table, id } : null;
}
