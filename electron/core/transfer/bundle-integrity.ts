/**
 * What a bundle's shape cannot say: ids that are unique, references that lead somewhere, keys that the store holds once, and the
 * rules that every command keeps. Each fault names its place in the file, `tables.cue[3].sheetId`.
 */
import { CUES_PER_SHEET } from '@shared/contract/cue.contract.ts';
import type { Cue, Task } from '@shared/contract/entities.ts';
import { taskDates } from '@shared/contract/task.contract.ts';
import { isRank } from '@shared/domain/ordering.ts';
import { ownersIn } from '@shared/entities/derive.ts';
import { PRODUCT, referredBy } from '../db/tables.ts';
import type { EntityName, Registry } from '../db/tables.ts';
import { AppError } from '../base/app-error.ts';
import { invalidAt } from './bundle-fault.ts';
import type { AnyRow as Row, ChildName, Content } from './content.ts';
import { naturalKey } from './natural-keys.ts';

/** Whether the file has a row of this id in a table of a later release. */
type Carries = (table: string, id: string) => boolean;

/** Throws `bundle.duplicateId`, `bundle.dangling` or `bundle.invalid`, with `place`, or `cue.tooMany`. */
export function checkIntegrity(bundle: Content, carries: Carries = () => false, registry: Registry = PRODUCT): void {
  const tables = tablesOf(bundle);
  const ids = new Map<EntityName, ReadonlySet<unknown>>([['experiment', new Set([bundle.experiment.id])]]);
  for (const [table, rows] of tables) ids.set(table, idsOf(table, rows));
  for (const [table, rows] of tables) {
    checkReferences(registry, table, rows, ids);
    checkOwners(registry, table, rows, carries);
    checkUnique(registry, table, rows);
    checkRanks(table, rows);
    checkRules(registry, table, rows);
  }
  for (const [index, task] of bundle.tables.task.entries()) checkDates(task, index);
  checkSheets(bundle.tables.cue);
}

function tablesOf(bundle: Content): readonly (readonly [ChildName, readonly Row[]])[] {
  return (Object.keys(bundle.tables) as ChildName[]).map((table) => [table, bundle.tables[table]]);
}

function placeOf(table: ChildName, index: number, column: string): string {
  return `tables.${table}[${index}].${column}`;
}

function idsOf(table: ChildName, rows: readonly Row[]): ReadonlySet<unknown> {
  const seen = new Set<unknown>();
  for (const [index, { id }] of rows.entries()) {
    if (seen.has(id)) throw new AppError('bundle.duplicateId', { place: placeOf(table, index, 'id') });
    seen.add(id);
  }
  return seen;
}

function checkReferences(
  registry: Registry,
  table: ChildName,
  rows: readonly Row[],
  ids: Map<EntityName, ReadonlySet<unknown>>,
): void {
  for (const reference of registry.referencesOf(table)) {
    const { column, target } = reference;
    const above = reference.isPart && target === table ? new Map(rows.map((row) => [row.id, row[column]])) : undefined;
    for (const [index, row] of rows.entries()) {
      const id = referredBy(reference, row);
      if (above !== undefined && isAboveItself(row.id, above)) throw invalidAt(placeOf(table, index, column), 'depth');
      if (id === null || ids.get(target)?.has(id)) continue;
      throw new AppError('bundle.dangling', { place: placeOf(table, index, column) });
    }
  }
}

/** Whether a row is a part of itself, by whatever is between; `above`: what each row is a part of. */
function isAboveItself(id: unknown, above: ReadonlyMap<unknown, unknown>): boolean {
  const met = new Set<unknown>();
  for (let at = above.get(id); typeof at === 'string' && !met.has(at); at = above.get(at)) {
    if (at === id) return true;
    met.add(at);
  }
  return false;
}

/** What a row belongs to stands in a table that may own such rows, or in one that this release does not know. */
function checkOwners(registry: Registry, table: ChildName, rows: readonly Row[], carries: Carries): void {
  const { fields } = registry.declarationOf(table);
  const ownership = Object.values(fields).find(({ ownedBy }) => ownedBy !== undefined)?.ownedBy;
  if (ownership === undefined) return;
  const owners = new Set(ownersIn(registry.declared, ownership));
  for (const [index, { ownerTable, ownerId }] of rows.entries()) {
    const known = String(ownerTable);
    if (owners.has(known)) continue;
    if (registry.has(known)) throw invalidAt(placeOf(table, index, 'ownerTable'), 'choice');
    if (carries(known, String(ownerId))) continue;
    throw new AppError('bundle.dangling', { place: placeOf(table, index, 'ownerId') });
  }
}

/** No two rows have the key of a table, or a number that is given (korean conventions 1.3: within its sheet). */
function checkUnique(registry: Registry, table: ChildName, rows: readonly Row[]): void {
  const { key, uniqueIfGiven } = registry.declarationOf(table);
  const columns = key ?? uniqueIfGiven;
  if (columns === undefined) return;
  const optional = key === undefined ? columns.at(-1) : undefined;
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    if (optional !== undefined && row[optional] === '') continue;
    const own = naturalKey(columns, row);
    if (seen.has(own)) throw invalidAt(placeOf(table, index, optional ?? columns.join('+')), 'twice');
    seen.add(own);
  }
}

function checkRanks(table: ChildName, rows: readonly Row[]): void {
  for (const [index, { rank }] of rows.entries()) {
    if (typeof rank !== 'string' || isRank(rank)) continue;
    throw invalidAt(placeOf(table, index, 'rank'), 'rank');
  }
}

/** The rules between fields that every command keeps. */
function checkRules(registry: Registry, table: ChildName, rows: readonly Row[]): void {
  for (const rule of registry.declarationOf(table).rules ?? []) {
    const index = rows.findIndex((row) => !rule.holds(row));
    if (index >= 0) throw invalidAt(placeOf(table, index, rule.at), rule.code);
  }
}

/** What no screen lets a sheet hold comes by no other way either. Throws `cue.tooMany`. */
export function checkSheets(cues: readonly Pick<Cue, 'sheetId'>[]): void {
  const sizes = new Map<string, number>();
  for (const { sheetId } of cues) sizes.set(sheetId, (sizes.get(sheetId) ?? 0) + 1);
  const rows = Math.max(0, ...sizes.values());
  if (rows > CUES_PER_SHEET) throw new AppError('cue.tooMany', { max: CUES_PER_SHEET, rows });
}

/** The same rule as setting the dates of a card: the way of saying when decides which of them stand. */
function checkDates(task: Task, index: number): void {
  const dates = taskDates.safeParse(task);
  if (!dates.success) {
    const [issue] = dates.error.issues;
    const column = String(issue?.path[0] ?? 'dateKind');
    throw invalidAt(placeOf('task', index, column), issue?.code === 'custom' ? 'endBeforeStart' : 'dates');
  }
  const spare = (['startOn', 'startAt', 'endOn', 'endAt'] as const).find(
    (column) => task[column] !== null && !(column in dates.data),
  );
  if (spare !== undefined) throw invalidAt(placeOf('task', index, spare), 'dates');
}
