import { paperOf } from '@shared/papers/index.ts';
import type { PaperKind } from '@shared/papers/index.ts';
import { sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';

/** Whether a paper has something to say: one of the tables that it needs has a row. */
export function isReady(reader: Reader, experimentId: string, kind: PaperKind): boolean {
  return paperOf(kind).needs.some((table) => {
    const query = sql.selectFrom(table).select('id').where('experimentId', '=', experimentId).limit(1);
    return reader.first(query) !== undefined;
  });
}
