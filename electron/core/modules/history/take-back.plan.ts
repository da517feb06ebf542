/** What taking one step back alone would take, and what later steps have built on it. Reads only. */
import { grouped } from '@shared/domain/grouped.ts';
import type { StepMark } from '@shared/contract/history.contract.ts';
import type { StoredRow } from '../../db/codec.ts';
import { parseImage, parseParams } from '../../db/stored-json.ts';
import { pointing, sql } from '../../db/reader.ts';
import type { Reader } from '../../db/reader.ts';
import type { EntityName, Registry } from '../../db/tables.ts';
import { AppError } from '../../base/app-error.ts';
import type { StepParams } from '../../kernel/unit-of-work.ts';
import { sql as raw } from 'kysely';
import { groupWithChildren } from './describe.ts';
import type { Change } from './describe.ts';
import { imagesOfStep } from './put-back.plan.ts';
import { refuseTaken, withoutDanglingRefs } from './row-integrity.ts';
import { rowsNow } from './timeline.ts';
import type { RowKey } from './timeline.ts';

export interface TakeBackPlan {
  readonly name: string;
  readonly params: StepParams;
  readonly at: string;
  /** Rows that the step made, parts before what they hang on. */
  readonly made: readonly RowKey[];
  /** Things that it deleted, hosts before what points at them; each comes back with its parts. */
  readonly gone: readonly RowKey[];
  /** The columns that it changed, as they were. */
  readonly changed: readonly (RowKey & { readonly before: StoredRow })[];
}

type Image = Pick<Change, 'before' | 'after'>;

/** Throws `history.stepGone`, `history.stepUndone`, `history.stepPurged`, `history.builtOn`, `history.parentGone`, `history.numberTaken`. */
export function planTakeBack(reader: Reader, { scope, step }: StepMark): TakeBackPlan {
  const found = reader.first(
    sql
      .selectFrom('changeSet')
      .select(['name', 'params', 'at', 'undone', 'purged'])
      .where('scope', '=', scope)
      .where('id', '=', step),
  );
  if (found === undefined) throw new AppError('history.stepGone');
  if (found.undone === 1) throw new AppError('history.stepUndone');
  if (found.purged === 1) throw new AppError('history.stepPurged');
  const images = imagesOfStep(reader, step).toReversed();
  const now = rowsNow(reader, images);
  const later = laterImages(reader, step, images);
  const gone = groupWithChildren(
    reader.registry,
    images.filter(({ after }) => after === null),
  ).map(({ change }) => change);
  const made = images.filter(({ before }) => before === null);
  const changed = ownChanges(reader.registry, images);
  const touched = images.map(({ id }) => id);
  const own = new Set(touched);
  for (const { id, table, before } of gone) {
    if (now.has(id) || later.has(id) || before === null) throw new AppError('history.builtOn');
    refuseTaken(reader, table, id, withoutDanglingRefs(reader, table, before), touched);
  }
  for (const { table, id, after } of made) {
    if (later.has(id) || !isAsLeft(now.get(id), after) || isHeld(reader, { table, id }, touched)) {
      throw new AppError('history.builtOn');
    }
  }
  for (const { table, id, before, after } of changed) {
    const columns = Object.keys(after);
    if (
      !isAsLeft(now.get(id), after) ||
      (later.get(id) ?? []).some((image) => touches(reader.registry, table, image, columns))
    ) {
      throw new AppError('history.builtOn');
    }
    const wanted = { ...now.get(id), ...before };
    // What it points at may come back with it.
    withoutDanglingRefs(
      reader,
      table,
      Object.fromEntries(Object.entries(wanted).filter(([, value]) => !isOneOf(own, value))),
    );
    refuseTaken(reader, table, id, wanted, touched);
  }
  return { name: found.name, params: parseParams(found.params), at: found.at, made, gone, changed };
}

function isOneOf(ids: ReadonlySet<string>, value: StoredRow[string] | undefined): boolean {
  return typeof value === 'string' && ids.has(value);
}

/** Whether the step can be taken back alone. */
export function canTakeBack(reader: Reader, mark: StepMark): boolean {
  try {
    planTakeBack(reader, mark);
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

/** Changes of rows that stayed, without references that were only cleared because their target went: they come back with it. */
function ownChanges(registry: Registry, images: readonly Change[]) {
  const gone = new Set(images.filter(({ after }) => after === null).map(({ id }) => id));
  return images.flatMap(({ table, id, before, after }) => {
    if (before === null || after === null) return [];
    const cleared = new Set<string>(
      registry
        .referencesOf(table)
        .filter(({ column, onRemove }) => onRemove === 'clear' && gone.has(String(before[column])))
        .map(({ column }) => column),
    );
    const own = (row: StoredRow) => Object.fromEntries(Object.entries(row).filter(([name]) => !cleared.has(name)));
    return Object.keys(own(after)).length === 0 ? [] : [{ table, id, before: own(before), after: own(after) }];
  });
}

function isAsLeft(row: StoredRow | undefined, left: StoredRow | null): boolean {
  return row !== undefined && left !== null && Object.entries(left).every(([column, value]) => row[column] === value);
}

function touches(registry: Registry, table: EntityName, { before, after }: Image, columns: readonly string[]): boolean {
  if (before === null || after === null) return true;
  // Half of a date from before and half from later would be one that nobody wrote.
  const groups = (registry.declarationOf(table).together ?? []).filter((group) =>
    columns.some((name) => group.includes(name)),
  );
  const kept = new Set([...columns, ...groups.flat()]);
  return Object.keys(after).some((column) => kept.has(column));
}

/** Something that the step did not touch hangs on the row, or points at it. */
function isHeld(reader: Reader, { table, id }: RowKey, touched: readonly string[]): boolean {
  const own = JSON.stringify(touched);
  return reader.registry.referencesTo(table).some(
    ({ table: from, ...reference }) =>
      reader.first(
        sql
          .selectFrom(from)
          .select('id')
          .where(pointing(reference, id))
          .where('id', 'not in', raw<string>`(SELECT value FROM json_each(${own}))`),
      ) !== undefined,
  );
}

/** Exported for the test that asserts its plan. */
export function laterQuery(step: number, ids: readonly string[]) {
  return sql
    .selectFrom('rowChange')
    .innerJoin('changeSet', 'changeSet.id', 'rowChange.changeSetId')
    .select(['rowId', 'before', 'after'])
    .where('rowId', 'in', raw<string>`(SELECT value FROM json_each(${JSON.stringify(ids)}))`)
    .where('changeSetId', '>', step)
    .where('undone', '=', 0);
}

/** What later steps did to the rows of this one, by row; steps that are undone did nothing. */
function laterImages(reader: Reader, step: number, rows: readonly RowKey[]): ReadonlyMap<string, readonly Image[]> {
  const found = reader.all(
    laterQuery(
      step,
      rows.map(({ id }) => id),
    ),
  );
  const images = found.map(({ rowId, before, after }) => ({
    rowId,
    before: before === null ? null : parseImage(before),
    after: after === null ? null : parseImage(after),
  }));
  return grouped(images, ({ rowId }) => rowId);
}
