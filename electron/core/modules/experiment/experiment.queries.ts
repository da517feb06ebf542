import type { experimentQueries } from '@shared/contract/experiment.contract.ts';
import type { Entity, EntityName } from '../../db/tables.ts';
import type { Reader } from '../../db/reader.ts';
import { AppError } from '../../base/app-error.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';
import { headCountsOf } from './head-counts.shared.ts';

/** The row of a table that holds exactly one per experiment. */
export function single<N extends EntityName>(reader: Reader, table: N, where: Partial<Entity<N>>): Entity<N> {
  const [row] = reader.list(table, where);
  if (row === undefined) throw new AppError('notFound', { what: table });
  return row;
}

export const experimentQueryHandlers: QueryHandlers<typeof experimentQueries> = {
  'experiment.detail'(reader, { experimentId }) {
    return {
      experiment: reader.get('experiment', experimentId),
      brief: single(reader, 'brief', { experimentId }),
      closing: single(reader, 'closing', { experimentId }),
      overrides: reader.list('gateOverride', { experimentId }),
    };
  },
  'experiment.headCounts': (reader, { experimentId }) => headCountsOf(reader, reader.get('experiment', experimentId)),
};
