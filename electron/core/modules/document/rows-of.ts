import type { EntityName } from '@shared/entities/index.ts';
import type { Reader } from '../../db/reader.ts';

export type SheetRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** The rows of any table of an experiment, in their order. */
export function rowsOf(reader: Reader, table: EntityName, experimentId: string): readonly SheetRow[] {
  if (table === 'experiment') return [reader.get('experiment', experimentId)];
  // Every table but the experiment's own has the column.
  return reader.list(table, { experimentId } as never) as readonly SheetRow[];
}
