import type { RowQueries } from '@shared/contract/row.contract.ts';
import { gestureTables } from '@shared/contract/row.contract.ts';
import { DECLARED } from '@shared/entities/index.ts';
import type { GestureTable } from '@shared/entities/index.ts';
import type { Reader } from '../../db/reader.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';

function rowsOf(table: GestureTable) {
  return (reader: Reader, { experimentId }: { readonly experimentId: string }) => reader.list(table, { experimentId });
}

/** The rows of one table of one experiment, in their order. */
export const rowQueryHandlers = Object.fromEntries(
  gestureTables(DECLARED).map((table) => [`${table}.rows`, rowsOf(table as GestureTable)]),
  // The type says per table what `rowsOf` gives.
) as unknown as QueryHandlers<RowQueries>;
