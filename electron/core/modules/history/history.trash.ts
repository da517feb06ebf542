/** Everything of an experiment that was deleted and is not there now, from the journal. */
import { grouped } from '@shared/domain/grouped.ts';
import type { TrashedThing } from '@shared/contract/history.contract.ts';
import { parseImage } from '../../db/stored-json.ts';
import { sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';
import type { EntityName, Registry } from '../../db/tables.ts';
import { countParts, ownerName, groupWithChildren } from './describe.ts';
import type { Change } from './describe.ts';
import { Names } from './row-names.shared.ts';
import { rowsNow } from './timeline.ts';

interface Removal extends Change {
  readonly step: number;
  readonly at: string;
}

/** Newest first; what hung on a thing is counted with it. */
export function trashOf(reader: Reader, experimentId: string): readonly TrashedThing[] {
  const removals = removalsOf(reader, experimentId);
  const there = rowsNow(reader, removals);
  const seen = new Set<string>();
  const gone = removals.filter(({ id }) => {
    if (there.has(id) || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
  const names = new Names(reader);
  return [...grouped(gone, ({ step }) => step).values()].flatMap((sameStep) =>
    groupWithChildren(reader.registry, sameStep)
      // Duties, settings and decisions are no things to find again: undo and the history bring them back.
      .filter(({ change: { table } }) => reader.registry.declarationOf(table).listed !== false)
      .map(({ change: { table, id, before, at, step }, parts }) => ({
        ...names.thing({ table, id }, before),
        room: reader.registry.roomOf(table, before),
        owner: ownerName(names, table, before),
        at,
        step,
        parts: countParts(parts),
      })),
  );
}

/** Exported for the test that asserts its plan. */
export function removalsQuery(registry: Registry, experimentId: string) {
  return sql
    .selectFrom('changeSet')
    .innerJoin('rowChange', 'rowChange.changeSetId', 'changeSet.id')
    .select(['changeSet.id as step', 'at', 'tableName as table', 'rowId as id', 'before'])
    .$castTo<{ step: number; at: string; table: EntityName; id: string; before: string }>()
    .where('scope', '=', experimentId)
    .where('undone', '=', 0)
    .where('after', 'is', null)
    .where('tableName', 'in', registry.names)
    .orderBy('changeSet.id', 'desc')
    .orderBy('seq');
}

function removalsOf(reader: Reader, experimentId: string): readonly Removal[] {
  return reader
    .all(removalsQuery(reader.registry, experimentId))
    .map(({ before, ...removal }) => ({ ...removal, before: parseImage(before), after: null }));
}
