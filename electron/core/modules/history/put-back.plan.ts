/** Where a thing went, and what went with it. Reads only. */
import { parseImage } from '../../db/stored-json.ts';
import type { StoredRow } from '../../db/codec.ts';
import { sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';
import { referredBy } from '../../db/tables.ts';
import type { EntityName } from '../../db/tables.ts';
import type { Change } from './describe.ts';
import { rowsNow } from './timeline.ts';
import type { RowKey } from './timeline.ts';

export interface Deletion {
  readonly step: number;
  readonly row: StoredRow;
}

/** The step that deleted a row last; undefined when none did. */
export function findDeletion(reader: Reader, { table, id }: RowKey): Deletion | undefined {
  const found = reader.first<{ step: number; before: string | null }>(
    sql
      .selectFrom('rowChange')
      .innerJoin('changeSet', 'changeSet.id', 'rowChange.changeSetId')
      .select(['changeSet.id as step', 'before'])
      .where('rowId', '=', id)
      .where('tableName', '=', table)
      .where('after', 'is', null)
      .where('undone', '=', 0)
      .orderBy('changeSet.id', 'desc')
      .limit(1),
  );
  return typeof found?.before === 'string' ? { step: found.step, row: parseImage(found.before) } : undefined;
}

/** Rows deleted in the same step that hung on the thing, at any depth, and are not there now; hosts before what hangs on them. */
export function partsToPutBack(reader: Reader, key: RowKey): readonly Change[] {
  const deletion = findDeletion(reader, key);
  if (deletion === undefined) return [];
  const gone = imagesOfStep(reader, deletion.step).filter((image) => image.after === null);
  const now = rowsNow(reader, gone);
  const back = new Set([key.id]);
  const parts: Change[] = [];
  // A removal is recorded after what it took along: backwards, hosts come first.
  for (const image of gone.toReversed()) {
    if (back.has(image.id) || now.has(image.id)) continue;
    const hosts = reader.registry
      .referencesOf(image.table)
      .filter(({ onRemove, target }) => onRemove === 'remove' && target !== 'experiment')
      .flatMap((reference) => {
        const id = referredBy(reference, image.before);
        return id === null ? [] : [{ table: reference.target, id }];
      });
    const hangs = hosts.some(({ id }) => back.has(id));
    if (!hangs || hosts.some(({ table, id }) => !back.has(id) && reader.find(table, id) === undefined)) continue;
    back.add(image.id);
    parts.push(image);
  }
  return parts;
}

/** References that were cleared when the rows went and still point at nothing. */
export function clearedReferences(
  reader: Reader,
  step: number,
  ids: ReadonlySet<string>,
): readonly { readonly table: EntityName; readonly id: string; readonly column: string; readonly to: string }[] {
  return imagesOfStep(reader, step).flatMap(({ table, id, before, after }) => {
    if (before === null || after === null) return [];
    const now = rowsNow(reader, [{ table, id }]).get(id);
    return reader.registry.referencesOf(table).flatMap(({ column, onRemove }) => {
      const to = before[column];
      const isFree = onRemove === 'clear' && now !== undefined && now[column] === null;
      return isFree && typeof to === 'string' && ids.has(to) ? [{ table, id, column, to }] : [];
    });
  });
}

/** What a step did, in its order; the changed columns only where a row neither came nor went. */
export function imagesOfStep(reader: Reader, step: number): readonly Change[] {
  return reader
    .all<{ table: EntityName; id: string; before: string | null; after: string | null }>(
      sql
        .selectFrom('rowChange')
        .select(['tableName as table', 'rowId as id', 'before', 'after'])
        .$castTo<{ table: EntityName; id: string; before: string | null; after: string | null }>()
        .where('changeSetId', '=', step)
        .orderBy('seq'),
    )
    .map(({ table, id, before, after }) => ({
      table,
      id,
      before: before === null ? null : parseImage(before),
      after: after === null ? null : parseImage(after),
    }));
}
