/**
 * What a bundle's shape cannot say: ids that are unique, references that lead somewhere, keys that the store holds once, and the
 * rules that every command keeps. Each fault names its place in the file, `tables.cue[3].sheetId`.
 */
import type { Bundle } from '@shared/contract/bundle.ts';
import type { Task } from '@shared/contract/entities.ts';
import { taskDates } from '@shared/contract/task.contract.ts';
import { isSafeLink } from '@shared/domain/link.ts';
import { isRank } from '@shared/domain/ordering.ts';
import { referencesOf } from '../db/tables.ts';
import type { EntityName } from '../db/tables.ts';
import { AppError } from '../kernel/app-error.ts';
import { invalidAt } from './bundle-fault.ts';
import type { AnyRow as Row, ChildName, Content } from './content.ts';
import { NATURAL_KEYS, naturalKey } from './natural-keys.ts';

/** Throws `bundle.duplicateId`, `bundle.dangling` or `bundle.invalid`, with `place`. */
export function checkIntegrity(bundle: Content): void {
  const tables = tablesOf(bundle);
  const ids = new Map<EntityName, ReadonlySet<unknown>>([['experiment', new Set([bundle.experiment.id])]]);
  for (const [table, rows] of tables) ids.set(table, idsOf(table, rows));
  for (const [table, rows] of tables) {
    checkReferences(table, rows, ids);
    checkUnique(table, rows);
    checkRanks(table, rows);
  }
  checkRules(bundle);
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

function checkReferences(table: ChildName, rows: readonly Row[], ids: Map<EntityName, ReadonlySet<unknown>>): void {
  for (const { column, target } of referencesOf(table)) {
    for (const [index, row] of rows.entries()) {
      const id = row[column];
      if (id === null || ids.get(target)?.has(id)) continue;
      throw new AppError('bundle.dangling', { place: placeOf(table, index, column) });
    }
  }
}

function checkUnique(table: ChildName, rows: readonly Row[]): void {
  const columns = NATURAL_KEYS[table];
  if (columns === undefined) return;
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const key = naturalKey(columns, row);
    if (seen.has(key)) throw invalidAt(placeOf(table, index, columns.join('+')), 'twice');
    seen.add(key);
  }
}

function checkRanks(table: ChildName, rows: readonly Row[]): void {
  for (const [index, { rank }] of rows.entries()) {
    if (typeof rank !== 'string' || isRank(rank)) continue;
    throw invalidAt(placeOf(table, index, 'rank'), 'rank');
  }
}

function checkRules({ tables }: Content): void {
  for (const [index, task] of tables.task.entries()) {
    checkDates(task, index);
  }
  for (const [index, { url }] of tables.taskLink.entries()) {
    if (!isSafeLink(url)) throw invalidAt(placeOf('taskLink', index, 'url'), 'unsafeLink');
  }
  for (const [index, { name, nickname }] of tables.person.entries()) {
    if (name === '' && nickname === '') throw invalidAt(placeOf('person', index, 'name'), 'nameMissing');
  }
  for (const [index, { supply, vat, total }] of tables.expense.entries()) {
    if (supply + vat !== total) throw invalidAt(placeOf('expense', index, 'total'), 'vatMismatch');
  }
  checkCueNumbers(tables.cue);
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

/** A number that is given is unique within its sheet (korean conventions 1.3). */
function checkCueNumbers(cues: Bundle['tables']['cue']): void {
  const seen = new Set<string>();
  for (const [index, { sheetId, number }] of cues.entries()) {
    const key = `${sheetId} ${number}`;
    if (number !== '' && seen.has(key)) throw invalidAt(placeOf('cue', index, 'number'), 'twice');
    seen.add(key);
  }
}
