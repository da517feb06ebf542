import { decode } from './codec.ts';
import type { StoredRow } from './codec.ts';
import type { Connection } from './connection.ts';
import { DamagedValue } from './stored-json.ts';
import { PRODUCT } from './tables.ts';
import type { EntityName, Registry } from './tables.ts';

/** The first column that holds what no command would have stored there, as `table.column`; undefined when every row is as it should be. */
export function findDamagedValue(connection: Connection, registry: Registry = PRODUCT): string | undefined {
  for (const table of registry.names) {
    const rows = connection.prepare(`SELECT * FROM "${table}"`).iterate() as IterableIterator<StoredRow>;
    for (const row of rows) {
      const column = damagedColumn(registry, table, row);
      if (column !== undefined) return `${table}.${column}`;
    }
  }
  return undefined;
}

function damagedColumn(registry: Registry, table: EntityName, row: StoredRow): string | undefined {
  try {
    const { error } = registry.declarationOf(table).fileSchema.safeParse(decode(registry, table, row));
    return error === undefined ? undefined : String(error.issues[0]?.path[0]);
  } catch (error) {
    if (error instanceof DamagedValue) return error.message.slice(table.length + 1);
    throw error;
  }
}
