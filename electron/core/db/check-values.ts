import { ENTITIES } from '@shared/contract/entities.ts';
import { decode } from './codec.ts';
import type { StoredRow } from './codec.ts';
import type { Connection } from './connection.ts';
import { DamagedValue } from './stored-json.ts';
import { ENTITY_NAMES } from './tables.ts';

/** The first column that holds what no command would have stored there, as `table.column`; undefined when every row is as it should be. */
export function findDamagedValue(connection: Connection): string | undefined {
  for (const table of ENTITY_NAMES) {
    const rows = connection.prepare(`SELECT * FROM "${table}"`).iterate() as IterableIterator<StoredRow>;
    for (const row of rows) {
      const column = damagedColumn(table, row);
      if (column !== undefined) return `${table}.${column}`;
    }
  }
  return undefined;
}

function damagedColumn(table: (typeof ENTITY_NAMES)[number], row: StoredRow): string | undefined {
  try {
    const { error } = ENTITIES[table].safeParse(decode(table, row));
    return error === undefined ? undefined : String(error.issues[0]?.path[0]);
  } catch (error) {
    if (error instanceof DamagedValue) return error.message.slice(table.length + 1);
    throw error;
  }
}
