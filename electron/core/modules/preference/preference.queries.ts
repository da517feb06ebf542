import type { preferenceQueries } from '@shared/contract/preference.contract.ts';
import { parseStored } from '../../db/stored-json.ts';
import { sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';

/** What the desk remembers under a key; undefined where it remembers nothing. */
export function preferenceOf(reader: Reader, key: string): unknown {
  const row = reader.first(sql.selectFrom('preference').select('value').where('key', '=', key));
  return row === undefined ? undefined : parseStored(row.value, 'preference.value');
}

export const preferenceQueryHandlers: QueryHandlers<typeof preferenceQueries> = {
  'preference.all'(reader) {
    const rows = reader.all(sql.selectFrom('preference').select(['key', 'value']));
    return Object.fromEntries(rows.map((row) => [row.key, parseStored(row.value, 'preference.value')]));
  },
};
