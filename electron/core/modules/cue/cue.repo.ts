/** How changes to a sheet's rows reach the store. Every write goes through the unit of work. */
import { CUES_PER_SHEET } from '@shared/contract/cue.contract.ts';
import type { CueAssignment } from '@shared/contract/entities.ts';
import { columnKind } from '@shared/domain/cue-columns.ts';
import type { CueDuty } from '@shared/domain/cue-people.ts';
import { planCells, type CellChange } from '@shared/domain/cue-plan.ts';
import type { CueRow, CueTable } from '@shared/domain/cue-rows.ts';
import { moveInto, ranksBetween, type Ranked } from '@shared/domain/ordering.ts';
import { truncateText } from '@shared/domain/text.ts';
import { AppError } from '../../base/app-error.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';

/** Where rows of a sheet are written. */
export interface SheetPlace {
  readonly experimentId: string;
  readonly sheetId: string;
}

/** Throws `cue.tooMany` when the sheet would hold more rows than one may. */
export function refuseTooMany(rows: number): void {
  if (rows > CUES_PER_SHEET) throw new AppError('cue.tooMany', { max: CUES_PER_SHEET, rows });
}

/**
 * Ranks that put `ids` before a row of the list, or at its end; none when they stand there already. Throws `notFound` when that
 * row is not there.
 */
export function ranksBefore(
  list: readonly Ranked[],
  ids: readonly string[],
  beforeId: string | null,
  what: string,
): ReadonlyMap<string, string> {
  const ranks = moveInto(list, ids, beforeId === null ? { at: 'end' } : { before: beforeId });
  if (!ranks.ok) throw new AppError('notFound', { what });
  const moved = list.map(({ id, rank }) => ({ id, rank: ranks.value.get(id) ?? rank }));
  const isSameOrder = moved.every(({ rank }, index) => index === 0 || (moved[index - 1]?.rank ?? '') < rank);
  return isSameOrder && ids.every((id) => list.some((row) => row.id === id)) ? new Map() : ranks.value;
}

/**
 * Reads typed cells against the sheet with the given new rows in place and writes whatever differs; nothing is written unless
 * every cell can be read. Throws `notFound` for a row or column that does not exist, else the first fault, which names row,
 * column and text, with `count` saying how many there are.
 */
export function writeCells(
  work: UnitOfWork,
  place: SheetPlace,
  table: CueTable,
  changes: readonly CellChange[],
  isNew: ReadonlySet<string> = new Set(),
): void {
  const known = new Set(table.rows.map(({ id }) => id));
  if (changes.some(({ cueId }) => !known.has(cueId))) throw new AppError('notFound', { what: 'cue' });
  const plan = planCells(table, changes);
  if (!plan.ok) {
    const [first] = plan.faults;
    if (first === undefined) throw new AppError('internal', { detail: 'a refusal without a fault' });
    const { row, column, value, code, params } = first;
    const text = truncateText(value, 60);
    throw new AppError(code, { field: column, ...params, row, column, text, count: plan.faults.length });
  }
  work.updateAll('cue', new Map([...plan.patches].map(([cueId, { people: _people, ...fields }]) => [cueId, fields])));
  for (const [cueId, { people }] of plan.patches) {
    if (people === undefined) continue;
    setPeople(work, place.experimentId, cueId, isNew.has(cueId) ? [] : work.list('cueAssignment', { cueId }), people);
  }
}

/** Cells that a sheet of this shape cannot have: misspelt keys at the door. */
export function refuseUnknownColumns(changes: readonly CellChange[]): void {
  const unknown = changes.find(({ column }) => columnKind(column) === undefined);
  if (unknown !== undefined) throw new AppError('input.invalid', { field: 'column', reason: unknown.column });
}

/** Inserts rows before one of the sheet's (`standing`), or at its end; answers their ids. */
export function insertRows(
  work: UnitOfWork,
  place: SheetPlace,
  standing: readonly Ranked[],
  beforeId: string | null,
  rows: readonly CueRow[],
): ReadonlySet<string> {
  refuseTooMany(standing.length + rows.length);
  const isNew = new Set(rows.map(({ id }) => id));
  if (isNew.size < rows.length) throw new AppError('input.invalid', { field: 'rows', reason: 'duplicate' });
  const ranks = ranksBefore(standing, [...isNew], beforeId, 'cue');
  for (const row of rows) insertRow(work, place, row, ranks.get(row.id) ?? '');
  writeRanks(work, 'cue', ranks, isNew);
  return isNew;
}

export function insertRow(work: UnitOfWork, place: SheetPlace, row: CueRow, rank: string): void {
  const { people, ...fields } = row;
  if (work.find('cue', row.id) !== undefined) throw new AppError('input.invalid', { field: 'id', reason: 'taken' });
  work.insert('cue', { ...fields, ...place, rank });
  setPeople(work, place.experimentId, row.id, [], people);
}

/** Writes the ranks that moved or had to give way. */
export function writeRanks(
  work: UnitOfWork,
  table: 'cue' | 'cueSheet',
  ranks: ReadonlyMap<string, string>,
  except: ReadonlySet<string> = new Set(),
): void {
  for (const [id, rank] of ranks) if (!except.has(id)) work.update(table, id, { rank });
}

/** Makes the cue's assignments say exactly this, touching only what differs. */
export function setPeople(
  work: UnitOfWork,
  experimentId: string,
  cueId: string,
  current: readonly CueAssignment[],
  duties: readonly CueDuty[],
): void {
  const left = new Map(current.map((assignment) => [assignment.personId, assignment]));
  for (const { personId } of duties) left.delete(personId);
  for (const { id } of left.values()) work.remove('cueAssignment', id);
  const ranks = ranksBetween(null, null, duties.length);
  for (const [position, { personId, duty }] of duties.entries()) {
    const rank = ranks[position] ?? '';
    const existing = current.find((assignment) => assignment.personId === personId);
    if (existing === undefined) {
      work.insert('cueAssignment', { id: work.ports.newId(), experimentId, cueId, personId, duty, rank });
    } else work.update('cueAssignment', existing.id, { duty, rank });
  }
}
