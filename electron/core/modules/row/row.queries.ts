import type { RowQueries } from '@shared/contract/row.contract.ts';
import type { GestureTable, Registry } from '@shared/entities/index.ts';
import type { Reader } from '../../db/reader.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';

function rowsOf(table: GestureTable) {
  return (reader: Reader, { experimentId }: { readonly experimentId: string }) => reader.list(table, { experimentId });
}

/** The rows of one table of one experiment, in their order. */
export function rowQueryHandlersOf(registry: Registry): QueryHandlers<RowQueries> {
  const handlers = registry.gestureTables.map((table) => [`${table}.rows`, rowsOf(table)] as const);
  // The type says per table what `rowsOf` gives.
  return Object.fromEntries(handlers) as unknown as QueryHandlers<RowQueries>;
}
