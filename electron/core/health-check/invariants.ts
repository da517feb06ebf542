/**
 * What must hold between the rows of a library beyond what the schema enforces. Each breach is counted by experiment, so that the user can
 * be told where it is. Nothing is written, and after each table the window gets its turn.
 */
import type { RowCheckName } from '@shared/contract/condition.contract.ts';
import { decode } from '../db/codec.ts';
import type { StoredRow } from '../db/codec.ts';
import type { Connection } from '../db/connection.ts';
import { PRODUCT } from '../db/tables.ts';
import type { EntityName, Registry } from '../db/tables.ts';
import { noProgress } from '../base/progress.ts';
import type { Progress } from '../base/progress.ts';
import { strayImages } from './journal-rows.ts';

/** Breaches by the id of their experiment. */
export type Breaches = ReadonlyMap<string, number>;
export type RowCondition = Readonly<Record<RowCheckName, Breaches>>;

/** Things that the user orders by hand, and the list within which an order must be clear. */
function listsOf(registry: Registry): readonly (readonly [table: EntityName, list: string])[] {
  return registry.names.flatMap((table) => {
    const { order } = registry.declarationOf(table);
    return order === undefined || registry.parentRefs(table).length > 0 ? [] : [[table, order.join(', ')] as const];
  });
}

export async function examineRows(
  connection: Connection,
  progress: Progress = noProgress,
  registry: Registry = PRODUCT,
): Promise<RowCondition> {
  const found: Record<RowCheckName, Map<string, number>> = {
    order: new Map(),
    amounts: new Map(),
    belonging: new Map(),
    values: new Map(),
    settings: new Map(),
    steps: new Map(),
  };
  async function count(check: RowCheckName, query: string): Promise<void> {
    for (const row of connection.prepare(query).raw().all()) {
      if (Array.isArray(row)) note(found[check], String(row[0]), Number(row[1]));
    }
    await pause();
  }

  for (const [table, list] of listsOf(registry)) {
    await count(
      'order',
      `SELECT experimentId, count(*) - count(DISTINCT rank) AS same FROM ${table} GROUP BY ${list} HAVING same > 0`,
    );
  }
  await count(
    'amounts',
    'SELECT experimentId, count(*) FROM expense WHERE supply + vat <> total GROUP BY experimentId',
  );
  for (const [index, table] of registry.names.entries()) {
    const share = index / registry.names.length;
    progress(share);
    for (const { column, target, tableColumn } of registry.referencesOf(table)) {
      if (tableColumn !== undefined) {
        // SQLite itself sees to every other reference, but not to one into several tables.
        const own = target === 'experiment' ? 'id' : 'experimentId';
        await count(
          'belonging',
          `SELECT experimentId, count(*) FROM ${table} child WHERE "${tableColumn}" = '${target}' AND NOT EXISTS
             (SELECT 1 FROM ${target} owner WHERE owner.id = child."${column}" AND owner."${own}" = child.experimentId)
           GROUP BY experimentId`,
        );
        continue;
      }
      if (target === 'experiment') continue;
      await count(
        'belonging',
        `SELECT child.experimentId, count(*) FROM ${table} child JOIN ${target} parent ON parent.id = child."${column}"
         WHERE parent.experimentId <> child.experimentId GROUP BY child.experimentId`,
      );
    }
    for (const [experimentId, strange] of await strangeRows(connection, registry, table, () => progress(share))) {
      note(found.values, experimentId, strange);
    }
  }
  for (const part of ['brief', 'closing']) {
    await count('belonging', `SELECT id, 1 FROM experiment WHERE id NOT IN (SELECT experimentId FROM ${part})`);
  }
  await count(
    'settings',
    `SELECT experimentId, count(*) FROM (
       SELECT experimentId, CASE WHEN json_valid(settings) THEN settings ELSE '{}' END AS settings FROM documentSetting)
     WHERE json_extract(settings, '$.sheetId') NOT IN (SELECT id FROM cueSheet)
       OR json_extract(settings, '$.filter.personId') NOT IN (SELECT id FROM person) GROUP BY experimentId`,
  );
  progress(1);
  for (const [experimentId, stray] of await strayImages(connection, registry)) note(found.steps, experimentId, stray);
  return found;
}

/** Rows that no screen could have written, read a few hundred at a time. */
async function strangeRows(
  connection: Connection,
  registry: Registry,
  table: EntityName,
  beat: () => void,
): Promise<Breaches> {
  const strange = new Map<string, number>();
  const page = connection.prepare(`SELECT rowid AS "row", * FROM ${table} WHERE rowid > ? ORDER BY rowid LIMIT 250`);
  for (let last = 0; ;) {
    const rows = page.all(last) as (StoredRow & { readonly row: number })[];
    for (const row of rows) {
      if (!isKnownShape(registry, table, row)) note(strange, String(row['experimentId'] ?? row['id']), 1);
    }
    await pause();
    beat();
    const end = rows.at(-1);
    if (end === undefined) return strange;
    last = end.row;
  }
}

function isKnownShape(registry: Registry, table: EntityName, row: StoredRow): boolean {
  try {
    return registry.declarationOf(table).fileSchema.safeParse(decode(registry, table, row)).success;
  } catch {
    // Text that is no JSON where a structure should stand.
    return false;
  }
}

function note(breaches: Map<string, number>, experimentId: string, count: number): void {
  breaches.set(experimentId, (breaches.get(experimentId) ?? 0) + count);
}

function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
