/** The history of an experiment, page by page. */
import type { HistoryEntry, HistoryPage, historyQueries } from '@shared/contract/history.contract.ts';
import type { ParsedOf } from '@shared/contract/define.ts';
import { sql as raw } from 'kysely';
import { parseParams } from '../../db/stored-json.ts';
import { pointing, sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';
import type { EntityName } from '../../db/tables.ts';
import { AppError } from '../../base/app-error.ts';
import { describeRow, groupWithChildren } from './describe.ts';
import type { Change } from './describe.ts';
import { Names, searchedNames, ownerOf, tablesOf } from './row-names.shared.ts';
import { timelines } from './timeline.ts';
import type { RowKey } from './timeline.ts';

type ListInput = ParsedOf<(typeof historyQueries)['history.list']>;

/** Rows of a step that the list spells out; a paste has thousands. */
const ROWS_PER_ENTRY = 8;
/** Rows of a step that are read at all for the list, so that a long one costs no more than a short one. */
const ROWS_READ = 400;

interface Step {
  readonly id: number;
  readonly name: string;
  readonly params: string;
  readonly at: string;
  readonly undone: number;
  readonly purged: number;
}

export function listHistory(reader: Reader, input: ListInput): HistoryPage {
  const steps = reader.all<Step>(pageQuery(reader, input));
  const shown = steps.slice(0, input.limit);
  return {
    entries: describeSteps(reader, shown, ROWS_PER_ENTRY),
    next: steps.length > shown.length ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** Throws `notFound` for a step of another experiment. */
export function oneStep(reader: Reader, experimentId: string, step: number): HistoryEntry {
  const found = reader.first<Step>(
    sql
      .selectFrom('changeSet')
      .select(['id', 'name', 'params', 'at', 'undone', 'purged'])
      .where('scope', '=', experimentId)
      .where('id', '=', step),
  );
  const [entry] = found === undefined ? [] : describeSteps(reader, [found], Infinity);
  if (entry === undefined) throw new AppError('notFound', { what: 'changeSet' });
  return entry;
}

/** Exported for the test that asserts its plan. */
export function pageQuery(reader: Reader, { experimentId, before, room, thing, text, limit }: ListInput) {
  let query = sql
    .selectFrom('changeSet')
    .select(['changeSet.id', 'name', 'params', 'at', 'undone', 'purged'])
    .where('scope', '=', experimentId)
    .orderBy('changeSet.id', 'desc')
    .limit(limit + 1);
  if (before !== null) query = query.where('changeSet.id', '<', before);
  if (thing !== null) {
    const ids = JSON.stringify(idsOfThing(reader, thing));
    query = query.where(
      'changeSet.id',
      'in',
      raw<number>`(SELECT changeSetId FROM rowChange WHERE rowId IN (SELECT value FROM json_each(${ids})))`,
    );
  }
  if (room !== null) {
    const tables = JSON.stringify(tablesOf(reader.registry, room));
    const { registry } = reader;
    const owned = JSON.stringify(registry.names.filter((table) => registry.declarationOf(table).room === 'ofOwner'));
    query = query.where(
      raw<boolean>`EXISTS (SELECT 1 FROM rowChange WHERE changeSetId = changeSet.id AND (tableName IN (SELECT value FROM json_each(${tables}))
        OR (tableName IN (SELECT value FROM json_each(${owned}))
          AND json_extract(coalesce(after, before), '$.ownerTable') IN (SELECT value FROM json_each(${tables})))))`,
    );
  }
  if (text !== '') {
    const ids = JSON.stringify(idsNamed(reader, experimentId, text));
    const quoted = JSON.stringify(text).slice(1, -1);
    query = query.where(
      raw<boolean>`(instr(params, ${quoted}) > 0 OR EXISTS (SELECT 1 FROM rowChange WHERE changeSetId = changeSet.id
        AND (instr(before, ${quoted}) > 0 OR instr(after, ${quoted}) > 0 OR rowId IN (SELECT value FROM json_each(${ids})))))`,
    );
  }
  return query;
}

/** The thing, what hangs on it now, and what ever came or went while it hung on it. */
function idsOfThing(reader: Reader, { table, id }: RowKey): readonly string[] {
  const parts = reader.registry
    .referencesTo(table)
    .filter(({ onRemove, table: child }) => onRemove === 'remove' && child !== 'cue')
    .flatMap(({ table: child, ...reference }) => [
      ...reader.all<{ id: string }>(sql.selectFrom(child).select('id').where(pointing(reference, id))),
      ...(HUNG_ON.has(reference.column) ? reader.all<{ id: string }>(onceHungOn(reference.column, id)) : []),
    ]);
  return [...new Set([id, ...(table === 'experiment' ? [] : parts.map((part) => part.id))])];
}

/** Columns with an index of their own in the journal (migrations 3 and 10). */
const HUNG_ON: ReadonlySet<string> = new Set(['taskId', 'cueId', 'personId', 'ownerId']);

export function onceHungOn(column: string, id: string) {
  return sql
    .selectFrom('rowChange')
    .select('rowId as id')
    .distinct()
    .where(raw`json_extract(coalesce(after, before), ${raw.lit(`$.${column}`)})`, '=', id);
}

/** Rows of the experiment whose name holds the text now. */
function idsNamed(reader: Reader, experimentId: string, text: string): readonly string[] {
  return searchedNames(reader.registry).flatMap(([table, columns]) =>
    reader
      .all<{ id: string }>(
        sql
          .selectFrom(table)
          .select('id')
          .where(raw.ref('experimentId'), '=', experimentId)
          .where(({ or, eb }) =>
            or(columns.map((column) => eb(raw`instr(lower(${raw.ref(column)}), lower(${text}))`, '>', 0))),
          ),
      )
      .map(({ id }) => id),
  );
}

function describeSteps(reader: Reader, steps: readonly Step[], most: number): readonly HistoryEntry[] {
  const touched = steps.map(({ id }) => ({ id, ...rowsTouched(reader, id, most === Infinity ? -1 : ROWS_READ) }));
  const lines = timelines(
    reader,
    touched.flatMap(({ rows }) => rows),
  );
  const names = new Names(reader);
  return steps.map((step, index) => {
    const { rows = [], left = 0 } = touched[index] ?? {};
    const changes = rows.map(({ table, id }): Change => {
      const states = lines.get(id)?.steps.get(step.id);
      return { table, id, before: states?.before ?? null, after: states?.after ?? null };
    });
    const things = groupWithChildren(
      reader.registry,
      changes.filter(({ before, after }) => before !== null || after !== null),
    );
    const shown = things.slice(0, most);
    names.learn(
      shown.flatMap(({ change }) => ownerOf(reader.registry, change.table, change.before ?? change.after) ?? []),
    );
    return {
      id: step.id,
      name: step.name,
      params: parseParams(step.params),
      at: step.at,
      undone: step.undone === 1,
      purged: step.purged === 1,
      changes: shown.map(({ change, parts }) => describeRow(names, change, parts)),
      more: things.length - shown.length + left,
    };
  });
}

/** `left`: rows beyond the first `most` (-1: all of them). */
function rowsTouched(reader: Reader, step: number, most: number) {
  const rows = reader.all<{ table: EntityName; id: string }>(
    sql
      .selectFrom('rowChange')
      .select(['tableName as table', 'rowId as id'])
      .$castTo<{ table: EntityName; id: string }>()
      .where('changeSetId', '=', step)
      // What a newer release keeps in tables of its own is not shown.
      .where('tableName', 'in', reader.registry.names)
      .orderBy('seq')
      .limit(most < 0 ? 1_000_000 : most + 1),
  );
  if (most < 0 || rows.length <= most) return { rows, left: 0 };
  const all = reader.first<{ count: number }>(
    sql
      .selectFrom('rowChange')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('changeSetId', '=', step),
  );
  return { rows: rows.slice(0, most), left: (all?.count ?? 0) - most };
}
