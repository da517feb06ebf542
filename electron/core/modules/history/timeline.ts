/** What rows were at each step, worked out from their images: backwards from now, and forwards through steps that are undone. */
import { grouped } from '@shared/domain/grouped.ts';
import { parseImage } from '../../db/stored-json.ts';
import type { StoredRow } from '../../db/codec.ts';
import { sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';
import type { EntityName } from '../../db/tables.ts';
import { sql as raw } from 'kysely';

interface States {
  readonly before: StoredRow | null;
  readonly after: StoredRow | null;
}

export interface Timeline {
  readonly table: EntityName;
  readonly id: string;
  /** The row as it is now; null when it is not there. */
  readonly now: StoredRow | null;
  readonly steps: ReadonlyMap<number, States>;
  /** The row as it is, or as it was when it was last there. */
  readonly lastSeen: StoredRow | null;
}

interface Image {
  readonly step: number;
  readonly undone: number;
  readonly tableName: string;
  readonly rowId: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface RowKey {
  readonly table: EntityName;
  readonly id: string;
}

/** Timelines by row id; a row that no step ever touched has one without steps. */
export function timelines(reader: Reader, rows: readonly RowKey[]): ReadonlyMap<string, Timeline> {
  const ids = [...new Set(rows.map(({ id }) => id))];
  const images = grouped(imagesOf(reader, ids), ({ rowId }) => rowId);
  const now = rowsNow(reader, rows);
  return new Map(rows.map(({ table, id }) => [id, timeline(table, id, now.get(id) ?? null, images.get(id) ?? [])]));
}

function imagesOf(reader: Reader, ids: readonly string[]): readonly Image[] {
  return reader.all(
    sql
      .selectFrom('rowChange')
      .innerJoin('changeSet', 'changeSet.id', 'rowChange.changeSetId')
      .select(['changeSet.id as step', 'undone', 'tableName', 'rowId', 'before', 'after'])
      .where('rowId', 'in', raw<string>`(SELECT value FROM json_each(${JSON.stringify(ids)}))`)
      .orderBy('changeSet.id'),
  );
}

/** Stored rows that are there, by id. */
export function rowsNow(reader: Reader, rows: readonly RowKey[]): ReadonlyMap<string, StoredRow> {
  const found = [...grouped(rows, ({ table }) => table)].flatMap(([table, keys]) =>
    reader.all<StoredRow>(
      sql
        .selectFrom(table)
        .selectAll()
        .where('id', 'in', raw<string>`(SELECT value FROM json_each(${JSON.stringify(keys.map(({ id }) => id))}))`),
    ),
  );
  return new Map(found.map((row) => [String(row['id']), row]));
}

function timeline(table: EntityName, id: string, now: StoredRow | null, images: readonly Image[]): Timeline {
  const steps = new Map<number, States>();
  let state = now;
  let lastSeen = now;
  for (const image of images.filter(({ undone }) => undone === 0).toReversed()) {
    const before = applied(state, image.before);
    steps.set(image.step, { before, after: state });
    state = before;
    lastSeen ??= before;
  }
  state = now;
  for (const image of images.filter(({ undone }) => undone === 1)) {
    const after = applied(state, image.after);
    steps.set(image.step, { before: state, after });
    state = after;
    lastSeen ??= after;
  }
  return { table, id, now, steps, lastSeen };
}

function applied(state: StoredRow | null, image: string | null): StoredRow | null {
  return image === null ? null : { ...state, ...parseImage(image) };
}
