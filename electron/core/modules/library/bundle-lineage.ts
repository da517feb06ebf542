/** What the library knows of an experiment's travels: when its rows were changed here, and which bundle it last took in. */
import { bundleBase } from '@shared/contract/bundle.ts';
import { sql as raw } from 'kysely';
import { parseStored } from '../../db/stored-json.ts';
import { sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import type { Base, Touched } from '../../transfer/changed-by.ts';

/** When each row of the experiment was last changed, by the steps that stand. */
export function touchedOf(reader: Reader, experimentId: string): Touched {
  const rows = reader.all(
    sql
      .selectFrom('rowChange')
      .innerJoin('changeSet', 'changeSet.id', 'rowChange.changeSetId')
      .where('changeSet.scope', '=', experimentId)
      .where('changeSet.undone', '=', 0)
      .groupBy(['tableName', 'rowId'])
      .select(['tableName', 'rowId', raw<string>`max("changeSet"."at")`.as('at')]),
  );
  return Object.fromEntries(rows.map(({ tableName, rowId, at }) => [`${tableName} ${rowId}`, at]));
}

/** Every moment at which a step, undone or not, changed a row of the experiment: `<table> <id> <instant>`. */
export function momentsOf(reader: Reader, experimentId: string): ReadonlySet<string> {
  const rows = reader.all(
    sql
      .selectFrom('rowChange')
      .innerJoin('changeSet', 'changeSet.id', 'rowChange.changeSetId')
      .where('changeSet.scope', '=', experimentId)
      .select(['tableName', 'rowId', 'changeSet.at']),
  );
  return new Set(rows.map(({ tableName, rowId, at }) => `${tableName} ${rowId} ${at}`));
}

/** What was remembered of the bundle last taken in; null when there was none. */
export function baseOf(reader: Reader, experimentId: string): Base | null {
  const stored = reader.first(sql.selectFrom('preference').where('key', '=', baseKey(experimentId)).select('value'));
  if (stored === undefined) return null;
  const base = bundleBase.safeParse(parseStored(stored.value, 'preference.value'));
  return base.success ? base.data : null;
}

/** Remembers the meeting with the bundle that the same command takes in, so that neither stands without the other. */
export function rememberBundle(
  work: UnitOfWork,
  experimentId: string,
  { exportedAt, masked }: Pick<Base, 'exportedAt' | 'masked'>,
): void {
  work.setPreference(
    baseKey(experimentId),
    JSON.stringify({ exportedAt, at: work.ports.now(), masked } satisfies Base),
  );
}

/** A preference that the page cannot write (`host.`). */
function baseKey(experimentId: string): string {
  return `host.bundle.base.${experimentId}`;
}
