import type { publicityQueries } from '@shared/contract/publicity.contract.ts';
import { publicityIssues } from '@shared/domain/publicity/publicity-issues.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';
import { publicityFacts } from './publicity-facts.shared.ts';

export const publicityQueryHandlers: QueryHandlers<typeof publicityQueries> = {
  'publicity.issues': (reader, { experimentId, today }) =>
    publicityIssues(publicityFacts(reader, reader.get('experiment', experimentId), today)),
};
