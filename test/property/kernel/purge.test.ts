/** Purging what was deleted destroys its images; what is left of the history is as true as before, and is a floor for undo. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Core } from '@core/core.ts';
import { openConnection } from '@core/db/connection.ts';
import { AppError } from '@core/base/app-error.ts';
import { ROW_CHECKS } from '@shared/contract/condition.contract.ts';
import type { HistoryEntry, RowHistory, ThingTable } from '@shared/contract/history.contract.ts';
import { fc } from '../../support/chance.ts';
import { describe, expect, test } from 'vitest';
import { plantRows } from '../../support/plant.ts';
import { performEdit, randomEdit } from '../../support/random-edits.ts';
import { emptyBrief, emptyClosing, makeExperiment, makePerson, makeTask, newId } from '../../support/rows.ts';

interface Gone {
  readonly table: ThingTable;
  readonly id: string;
}

/** Reads the closed file: what the journal holds of rows that are not there. */
function goneRows(file: string): readonly Gone[] {
  const connection = openConnection(file);
  const rows = connection
    .prepare<[], { table: ThingTable; id: string }>(
      'SELECT DISTINCT tableName AS "table", rowId AS id FROM rowChange ORDER BY rowId',
    )
    .all();
  const gone = rows.filter(
    ({ table, id }) => connection.prepare(`SELECT 1 FROM ${table} WHERE id = ?`).get(id) === undefined,
  );
  connection.close();
  return gone;
}

/** Of the closed file: a deleted row that merely pointed at what is purged keeps its removal, which holds the id alone. */
function dropKeptRemovals(file: string, purged: readonly Gone[]): void {
  const connection = openConnection(file);
  const drop = connection.prepare<[string]>(
    `DELETE FROM rowChange WHERE after IS NULL AND tableName IN ('expense', 'budgetLine')
       AND ? IN (before ->> 'lineId', before ->> 'sourceId')`,
  );
  const dropped = purged.map(({ id }) => drop.run(id).changes);
  if (dropped.some((count) => count > 0)) connection.exec('VACUUM');
  connection.close();
}

/** Walks as far as it goes; answers how many steps. Any conflict throws. */
function walk(core: Core, scope: string, direction: 'undo' | 'redo'): number {
  let steps = 0;
  while (core.query('history.state', { scope })[direction] !== null) {
    core.command(`history.${direction}`, { scope });
    steps += 1;
  }
  return steps;
}

function rowsOf(core: Core, experimentId: string) {
  const bundle = core.query('library.bundle', { experimentId, app: 'test', exportedAt: '2026-11-22T00:00:00.000Z' });
  return { experiment: bundle.experiment, tables: bundle.tables };
}

function entriesOf(core: Core, experimentId: string): readonly HistoryEntry[] {
  return core.query('history.list', { experimentId, limit: 200 }).entries;
}

/** What the history says of a row at a step, but for words that a name is made of. */
function told({ table, id, kind, fields }: RowHistory): string {
  return JSON.stringify({ table, id, kind, fields });
}

/** Rows of a step that is whole of which something else is said than before. */
function toldOtherwise(entry: HistoryEntry, was: HistoryEntry | undefined): readonly string[] {
  const known = new Set(was?.changes.map(told));
  const isWhole = !entry.purged && entry.more === 0 && was?.more === 0;
  return isWhole ? entry.changes.map(told).filter((row) => !known.has(row)) : [];
}

describe('a history with purged things', () => {
  test('tells every row whose images are left as before, puts it back, and keeps no byte of what was purged', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(randomEdit, { minLength: 10, maxLength: 60 }),
        fc.array(randomEdit, { maxLength: 8 }),
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }),
        async (edits, later, picks) => {
          const folder = mkdtempSync(join(tmpdir(), 'silheomjang-purge-'));
          const file = join(folder, 'library', 'library.db');
          const experiment = makeExperiment();
          const { id } = experiment;
          plantRows(file, {
            experiment: [experiment],
            brief: [emptyBrief(id)],
            closing: [emptyClosing(id)],
            person: [makePerson(id), makePerson(id, { nickname: '해솔' })],
            task: [makeTask(id), makeTask(id, { title: '현장 답사' })],
          });
          let core = new Core({ file });
          try {
            for (const edit of edits) performEdit(core, id, edit, newId);
            core.close();
            const gone = goneRows(file);
            fc.pre(gone.length > 0);
            const chosen = [...new Set(picks.map((pick) => gone[pick % gone.length]))].flatMap((row) => row ?? []);
            core = new Core({ file });
            const before = new Map(entriesOf(core, id).map((entry) => [entry.id, entry]));
            const now = rowsOf(core, id);
            core.command('history.purge', { experimentId: id, things: chosen });
            expect(rowsOf(core, id)).toEqual(now);
            expect(core.query('history.state', { scope: id })).toEqual({ undo: null, redo: null });
            const after = entriesOf(core, id);
            expect(after.flatMap((entry) => toldOtherwise(entry, before.get(entry.id)))).toEqual([]);
            const faults = after.flatMap((entry) => entry.changes.flatMap((row) => faultsOf(core, id, entry.id, row)));
            expect(faults.filter((code) => code !== 'history.parentGone')).toEqual([]);
            const purged = after.filter((entry) => entry.purged).map((entry) => entry.id);
            expect(purged.filter((step) => core.query('history.canTakeBack', { scope: id, step }))).toEqual([]);
            const checked = await core.examineRows();
            expect(ROW_CHECKS.filter((name) => checked[name].size > 0)).toEqual([]);
            // Whatever is done from now on is undone and redone as ever, down to the floor.
            for (const edit of later) performEdit(core, id, edit, newId);
            walk(core, id, 'redo');
            const end = rowsOf(core, id);
            const undone = walk(core, id, 'undo');
            expect(rowsOf(core, id)).toEqual(now);
            expect(walk(core, id, 'redo')).toBe(undone);
            expect(rowsOf(core, id)).toEqual(end);
            core.close();
            dropKeptRemovals(file, chosen);
            const bytes = readFileSync(file);
            for (const row of chosen) expect([row, bytes.includes(row.id)]).toEqual([row, false]);
          } finally {
            core.close();
            rmSync(folder, { recursive: true, force: true });
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});

/** Why a row cannot be put back as it was around a step. */
function faultsOf(core: Core, experimentId: string, step: number, { table, id }: RowHistory): readonly string[] {
  return (['before', 'after'] as const).flatMap((when) => {
    try {
      core.query('history.preview', { experimentId, step, when, table, id });
      return [];
    } catch (error) {
      return [error instanceof AppError ? error.code : 'a fault of the program'];
    }
  });
}
