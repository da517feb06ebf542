import { paperOf } from '@shared/papers/index.ts';
import type { PaperKind } from '@shared/papers/index.ts';
import { sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';

/** Whether a paper has something to say: one of the tables that it needs has a row, or an answer is written. */
export function isReady(reader: Reader, experimentId: string, kind: PaperKind): boolean {
  const { needs, needsRow = {}, needsAnswers = [] } = paperOf(kind);
  const hasRows = needs.some((table) => {
    const isOne = needsRow[table] as ((row: unknown) => boolean) | undefined;
    if (isOne !== undefined) return reader.list(table, { experimentId }).some(isOne);
    const query = sql.selectFrom(table).select('id').where('experimentId', '=', experimentId).limit(1);
    return reader.first(query) !== undefined;
  });
  if (hasRows || needsAnswers.length === 0) return hasRows;
  const [brief] = reader.list('brief', { experimentId });
  return needsAnswers.some((name) => (brief?.[name] ?? '').trim() !== '');
}
