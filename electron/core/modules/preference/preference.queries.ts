import type { preferenceQueries } from '@shared/contract/preference.contract.ts';
import { parseStored } from '../../db/stored-json.ts';
import { sql } from '../../db/reader.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';

export const preferenceQueryHandlers: QueryHandlers<typeof preferenceQueries> = {
  'preference.all'(reader) {
    const rows = reader.all(sql.selectFrom('preference').select(['key', 'value']));
    return Object.fromEntries(rows.map((row) => [row.key, parseStored(row.value, 'preference.value')]));
  },
};
