import type { searchQueries } from '@shared/contract/search.contract.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';
import { namedRows } from './found-rows.ts';

/** The search itself needs the index, which belongs to the open library. */
type ModuleQueries = Omit<typeof searchQueries, 'search.find'>;

export const searchQueryHandlers: QueryHandlers<ModuleQueries> = {
  'search.named': namedRows,
};
