/** What a file of a later release brought along with an experiment: where the library keeps it. */
import type { Reader } from '../../db/reader.ts';
import { sql } from '../../db/reader.ts';
import { parseStored } from '../../db/stored-json.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { NO_UNKNOWN_PARTS } from '../../transfer/unknown-parts.ts';
import type { UnknownPart, UnknownParts } from '../../transfer/unknown-parts.ts';

/** Under this name, which no table has, stands which known rows the parts name. */
const NAMED = '';

export function unknownPartsOf(reader: Reader, experimentId: string): UnknownParts {
  const rows = reader.all(
    sql
      .selectFrom('unknownPart')
      .select(['tableName', 'rowId', 'content'])
      .where('experimentId', '=', experimentId)
      .orderBy('position'),
  );
  if (rows.length === 0) return NO_UNKNOWN_PARTS;
  const parts = rows.map(({ tableName, rowId, content }): UnknownPart => ({
    table: tableName,
    rowId,
    content: parseStored(content, 'unknownPart.content'),
  }));
  const named = parts.find(({ table }) => table === NAMED)?.content;
  return { parts: parts.filter(({ table }) => table !== NAMED), named: Array.isArray(named) ? named.map(String) : [] };
}

/** Beside what is there already; of the same table or row the newer one stands. */
export function keepUnknownParts(work: UnitOfWork, experimentId: string, { parts, named }: UnknownParts): void {
  if (parts.length === 0) return;
  const all = new Set([...unknownPartsOf(work, experimentId).named, ...named]);
  for (const { table, rowId, content } of [...parts, { table: NAMED, rowId: '', content: [...all] }]) {
    work.setUnknownPart(experimentId, { table, rowId, content: JSON.stringify(content) });
  }
}
