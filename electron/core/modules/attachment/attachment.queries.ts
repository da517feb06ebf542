import type { AttachmentCounts, attachmentQueries } from '@shared/contract/attachment.contract.ts';
import { sql as raw } from 'kysely';
import { sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';
import { AppError } from '../../base/app-error.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';
import { ownerName } from './attachment.owner.ts';

export const attachmentQueryHandlers: QueryHandlers<typeof attachmentQueries> = {
  'attachment.list'(reader, { experimentId, owner }) {
    return reader.list('attachment', { experimentId, ...owner });
  },
  'attachment.get'(reader, { experimentId, id }) {
    const row = reader.get('attachment', id);
    if (row.experimentId !== experimentId) throw new AppError('notFound', { what: 'attachment' });
    return row;
  },
  'attachment.counts'(reader, { experimentId }) {
    return countsOf(reader, experimentId);
  },
  'attachment.places'(reader) {
    const titles = new Map(reader.list('experiment', {}).map(({ id, title }) => [id, title]));
    return reader.list('attachment', {}).map((row) => ({
      id: row.id,
      experimentId: row.experimentId,
      experiment: titles.get(row.experimentId) ?? '',
      ownerTable: row.ownerTable,
      ownerId: row.ownerId,
      ownerName: ownerName(reader, row.experimentId, row),
      name: row.name,
      bytes: row.bytes,
      sha256: row.sha256,
    }));
  },
  'attachment.isNeeded'(reader, { sha256 }) {
    return isNamed(reader, sha256) || isInHistory(reader, sha256);
  },
  'attachment.mediaType'(reader, { sha256 }) {
    const row = reader.first(sql.selectFrom('attachment').select('mediaType').where('sha256', '=', sha256).limit(1));
    return row?.mediaType ?? null;
  },
};

function countsOf(reader: Reader, experimentId: string): AttachmentCounts {
  const rows = reader.all(
    sql
      .selectFrom('attachment')
      .select((query) => ['ownerTable', 'ownerId', query.fn.countAll<number>().as('total')])
      .where('experimentId', '=', experimentId)
      .groupBy(['ownerTable', 'ownerId']),
  );
  const counts: Record<string, Record<string, number>> = {};
  for (const { ownerTable, ownerId, total } of rows) (counts[ownerTable] ??= {})[ownerId] = total;
  return counts;
}

function isNamed(reader: Reader, sha256: string): boolean {
  return reader.first(sql.selectFrom('attachment').select('id').where('sha256', '=', sha256).limit(1)) !== undefined;
}

/** The images of removed and added rows hold the whole row; the literal table name lets SQLite use the index of this table's images. */
function isInHistory(reader: Reader, sha256: string): boolean {
  const found = reader.first(
    sql
      .selectFrom('rowChange')
      .select('rowId')
      .where(raw<boolean>`"tableName" = 'attachment'`)
      .where(
        raw<boolean>`(json_extract("before", '$.sha256') = ${sha256} OR json_extract("after", '$.sha256') = ${sha256})`,
      )
      .limit(1),
  );
  return found !== undefined;
}
