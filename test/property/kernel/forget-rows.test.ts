/** Purging what was deleted destroys its images and leaves a history that still undoes and redoes everything else. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Core } from '@core/core.ts';
import { openConnection } from '@core/db/connection.ts';
import type { ThingTable } from '@shared/contract/history.contract.ts';
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

function bytesOf(file: string): Buffer {
  return readFileSync(file);
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

function rowsOf(core: Core, experimentId: string): unknown {
  return core.query('library.bundle', { experimentId, app: 'test', exportedAt: '2026-11-22T00:00:00.000Z' });
}

describe('a history with purged things', () => {
  test('still undoes and redoes every other step, points at nothing purged, and keeps no byte of its words', () => {
    fc.assert(
      fc.property(
        fc.array(randomEdit, { minLength: 10, maxLength: 60 }),
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }),
        (edits, picks) => {
          const folder = mkdtempSync(join(tmpdir(), 'silheomjang-forget-'));
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
            const chosen =
              gone.length === 0
                ? []
                : [...new Set(picks.map((pick) => gone[pick % gone.length]))].flatMap((row) => row ?? []);
            core = new Core({ file });
            if (chosen.length > 0) core.command('history.purge', { experimentId: id, things: chosen });
            const now = rowsOf(core, id);
            const redone = walk(core, id, 'redo');
            const end = rowsOf(core, id);
            const undone = walk(core, id, 'undo');
            const start = rowsOf(core, id);
            expect(walk(core, id, 'redo')).toBe(undone);
            expect(rowsOf(core, id)).toEqual(end);
            for (let step = 0; step < redone; step += 1) core.command('history.undo', { scope: id });
            expect(rowsOf(core, id)).toEqual(now);
            walk(core, id, 'undo');
            expect(rowsOf(core, id)).toEqual(start);
            core.close();
            const bytes = bytesOf(file);
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
