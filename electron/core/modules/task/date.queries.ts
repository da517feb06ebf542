import type { dateQueries } from '@shared/contract/dates.contract.ts';
import { dateWarnings } from '@shared/domain/date-warnings.ts';
import { sql } from '../../db/reader.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';
import { anchorDays } from './task-dates.shared.ts';

export const dateQueryHandlers: QueryHandlers<typeof dateQueries> = {
  'dates.anchors': (reader, { experimentId }) => anchorDays(reader, reader.get('experiment', experimentId)),
  'dates.warnings'(reader, { experimentId }) {
    const days = anchorDays(reader, reader.get('experiment', experimentId));
    const cards = reader.all(
      sql
        .selectFrom('task')
        .select(['id', 'title', 'stage', 'status', 'dateKind', 'startOn', 'endOn'])
        .where('experimentId', '=', experimentId)
        .where('archivedAt', 'is', null)
        .where('status', '!=', 'done')
        .orderBy('startOn')
        .orderBy('rank')
        .orderBy('id'),
    );
    return dateWarnings(days, cards);
  },
};
