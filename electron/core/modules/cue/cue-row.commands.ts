import type { cueCommands } from '@shared/contract/cue.contract.ts';
import type { Cue } from '@shared/contract/entities.ts';
import { layPaste } from '@shared/domain/cue-paste.ts';
import { blankRow, deriveSheet, type CueRow, type CueTable } from '@shared/domain/cue-rows.ts';
import type { CellChange } from '@shared/domain/cue-plan.ts';
import { AppError } from '../../base/app-error.ts';
import { beforeMassDelete } from '../../kernel/handlers.ts';
import type { CommandHandlers } from '../../kernel/handlers.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';
import { cueIdsOf, tableOf, type RankedRow } from './cue.queries.ts';
import { insertRows, ranksBefore, refuseTooMany, refuseUnknownColumns, writeCells, writeRanks } from './cue.repo.ts';
import type { SheetPlace } from './cue.repo.ts';

type RowCommands = Pick<
  typeof cueCommands,
  Exclude<Extract<keyof typeof cueCommands, `cue.${string}`>, 'cue.addPeople'>
>;

export const cueRowCommandHandlers: CommandHandlers<RowCommands> = {
  'cue.insert': {
    run(work, { experimentId, sheetId, beforeId, rows }) {
      const place = { experimentId, sheetId };
      const changes = rows.flatMap(({ id: cueId, cells }) =>
        Object.entries(cells).map(([column, value]) => ({ cueId, column, value })),
      );
      refuseUnknownColumns(changes);
      const table = tableOf(work, place, NONE, namesPeople(changes));
      work.describe({ count: rows.length });
      addRows(
        work,
        place,
        table,
        beforeId,
        rows.map(({ id }) => blankRow(id)),
        changes,
      );
      return null;
    },
  },
  'cue.setCells': {
    run(work, { experimentId, sheetId, cells }) {
      const place = { experimentId, sheetId };
      refuseUnknownColumns(cells);
      const table = tableOf(work, place, readWhole(cells), namesPeople(cells));
      work.describe({ count: cells.length });
      writeCells(work, place, table, cells);
      return null;
    },
  },
  'cue.paste': {
    run(work, { experimentId, sheetId, ...block }) {
      const place = { experimentId, sheetId };
      const rowIds = cueIdsOf(work, place);
      if (block.startCueId !== null && !rowIds.includes(block.startCueId)) {
        throw new AppError('notFound', { what: 'cue' });
      }
      const layout = layPaste(rowIds, block);
      const rows = Array.from({ length: layout.appended }, () => blankRow(work.ports.newId()));
      const changes = layout.changes(rows.map(({ id }) => id));
      const table = tableOf(work, place, readWhole(changes), namesPeople(changes));
      work.describe({ count: changes.length });
      addRows(work, place, table, null, rows, changes);
      return { cueIds: [...new Set(changes.map(({ cueId }) => cueId))] };
    },
  },
  'cue.move': {
    run(work, { experimentId, sheetId, ids, beforeId }) {
      const list = tableOf(work, { experimentId, sheetId }, NONE, false).rows;
      const standing = new Set(list.map(({ id }) => id));
      const coming = ids.filter((id) => !standing.has(id)).map((id) => work.get('cue', id));
      refuseTooMany(list.length + coming.length);
      refuseSameNumbers([...list, ...coming]);
      work.describe({ count: ids.length });
      for (const { id } of coming) work.update('cue', id, { sheetId });
      writeRanks(work, 'cue', ranksBefore(list, ids, beforeId, 'cue'));
      return null;
    },
  },
  'cue.remove': {
    backupFirst: beforeMassDelete,
    run(work, { ids }) {
      work.describe({ count: ids.length });
      for (const id of ids) work.remove('cue', id);
      return null;
    },
  },
  'cue.duplicate': {
    run(work, { experimentId, ids }) {
      const sheetId = sheetOfRows(work, ids);
      const chosen = new Set(ids);
      const table = tableOf(work, { experimentId, sheetId }, chosen, false);
      const originals = table.rows.filter(({ id }) => chosen.has(id));
      const next = table.rows[table.rows.findLastIndex(({ id }) => chosen.has(id)) + 1];
      // The number and the fixed start belong to the original.
      const copies = originals.map((row) => ({ ...row, id: work.ports.newId(), number: '', pinnedStart: null }));
      work.describe({ count: copies.length });
      addRows(work, { experimentId, sheetId }, table, next?.id ?? null, copies, []);
      return { cueIds: copies.map(({ id }) => id) };
    },
  },
  'cue.pin': {
    run(work, { experimentId, cueId, start }) {
      const { sheetId, title } = work.get('cue', cueId);
      work.describe({ title });
      const pinnedStart = start ?? standingStart(work, { experimentId, sheetId }, cueId);
      work.update('cue', cueId, { pinnedStart });
      return null;
    },
  },
  'cue.unpin': {
    run(work, { ids }) {
      work.describe({ count: ids.length });
      for (const id of ids) work.update('cue', id, { pinnedStart: null });
      return null;
    },
  },
};

const NONE: ReadonlySet<string> = new Set();

/** The columns whose cells say nothing but what is read of every row. */
const LEAN: ReadonlySet<string> = new Set(['number', 'section', 'minutes', 'start', 'end']);

/** The rows that must be known whole before these cells can be written. */
function readWhole(changes: readonly CellChange[]): ReadonlySet<string> {
  return new Set(changes.filter(({ column }) => !LEAN.has(column)).map(({ cueId }) => cueId));
}

function namesPeople(changes: readonly CellChange[]): boolean {
  return changes.some(({ column }) => column === 'people');
}

/** Inserts rows before `beforeId`, then writes the cells, into old and new rows alike. */
function addRows(
  work: UnitOfWork,
  place: SheetPlace,
  table: CueTable<RankedRow>,
  beforeId: string | null,
  rows: readonly CueRow[],
  changes: readonly CellChange[],
): void {
  const isNew = insertRows(work, place, table.rows, beforeId, rows);
  const at = beforeId === null ? table.rows.length : table.rows.findIndex(({ id }) => id === beforeId);
  const all = [...table.rows.slice(0, at), ...rows, ...table.rows.slice(at)];
  if (changes.length > 0) writeCells(work, place, { ...table, rows: all }, changes, isNew);
}

function sheetOfRows(work: UnitOfWork, ids: readonly string[]): string {
  const sheets = new Set(ids.map((id) => work.get('cue', id).sheetId));
  const [sheetId] = sheets;
  if (sheetId === undefined || sheets.size > 1) throw new AppError('input.invalid', { field: 'ids', reason: 'sheets' });
  return sheetId;
}

/** Throws `cue.duplicateNumber` naming both rows by their positions. */
function refuseSameNumbers(cues: readonly Pick<Cue, 'number'>[]): void {
  const seen = new Map<string, number>();
  for (const [index, { number }] of cues.entries()) {
    if (number === '') continue;
    const first = seen.get(number);
    if (first !== undefined) {
      throw new AppError('cue.duplicateNumber', { number, first: first + 1, second: index + 1, row: index + 1 });
    }
    seen.set(number, index);
  }
}

function standingStart(work: UnitOfWork, place: SheetPlace, cueId: string): number {
  const start = deriveSheet(tableOf(work, place, NONE, false)).rows.find(({ id }) => id === cueId)?.start;
  if (start === undefined) throw new AppError('notFound', { what: 'cue' });
  return start;
}
