/**
 * Brings another version of an experiment onto the rows here, so that the two can be compared by id. What belongs to the library
 * rather than to the plan (when it was made, whether it is in the trash) stays as it is here.
 */
import { createHash } from 'node:crypto';
import { PRODUCT } from '../db/tables.ts';
import type { EntityName, Registry } from '../db/tables.ts';
import { childNames, rowKey } from './content.ts';
import type { AnyRow, Content } from './content.ts';
import { naturalKey, naturalKeysOf } from './natural-keys.ts';
import { renameIds } from './rename-ids.ts';

/** Whether an id of a table is held by a row of another experiment of the library. */
export type IsTaken = (table: EntityName, id: string) => boolean;

/**
 * Both must be versions of one experiment. Rows of tables with natural keys meet by key, whatever their ids; an id that another
 * experiment holds is exchanged for one derived from it, the same at each opening.
 */
export function matchIds(here: Content, there: Content, isTaken: IsTaken, registry: Registry = PRODUCT): Content {
  return aligned(here, there, isTaken, registry).content;
}

/** The same with the exchanges of ids that brought it there, in their order. */
export function aligned(
  here: Content,
  there: Content,
  isTaken: IsTaken,
  registry: Registry,
): { readonly content: Content; readonly exchanges: readonly ReadonlyMap<string, string>[] } {
  const { createdAt, updatedAt, trashedAt, isSample } = here.experiment;
  const own = { createdAt, updatedAt, trashedAt, isSample };
  const experimentId = here.experiment.id;
  const taken = new Map([
    [rowKey('experiment', there.experiment.id), experimentId],
    ...takenIds(there, experimentId, isTaken),
  ]);
  const free = renameIds(there, taken, registry);
  const meeting = meetingIds(here, free, registry);
  const met = renameIds(free, meeting, registry);
  const { brief, closing } = met.tables;
  const content = {
    experiment: { ...met.experiment, ...own },
    tables: {
      ...met.tables,
      // Every experiment here has these two rows; a bundle may lack them.
      brief: brief.length === 0 ? here.tables.brief : brief,
      closing: closing.length === 0 ? here.tables.closing : closing,
    },
  };
  return { content, exchanges: [taken, meeting] };
}

function takenIds(there: Content, experimentId: string, isTaken: IsTaken): [string, string][] {
  return childNames(there).flatMap((table) =>
    there.tables[table]
      .filter(({ id }) => isTaken(table, id))
      .map(({ id }): [string, string] => [rowKey(table, id), derivedId(experimentId, table, id)]),
  );
}

/** For rows with natural keys: the id that the row of the same key has here; a new one where a row of another key has theirs. */
function meetingIds(here: Content, there: Content, registry: Registry): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [table, columns] of naturalKeysOf(registry)) {
    const byKey = new Map(here.tables[table].map((row: AnyRow) => [naturalKey(columns, row), row.id]));
    const held = new Set(byKey.values());
    for (const row of there.tables[table] as readonly AnyRow[]) {
      const twin = byKey.get(naturalKey(columns, row));
      if (twin !== undefined) ids.set(rowKey(table, row.id), twin);
      else if (held.has(row.id)) ids.set(rowKey(table, row.id), derivedId(here.experiment.id, table, row.id));
    }
  }
  return ids;
}

function derivedId(...from: readonly string[]): string {
  const hex = createHash('sha256').update(from.join(' ')).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
