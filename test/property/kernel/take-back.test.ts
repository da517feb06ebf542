/** Taking back one step alone: what is promised of it holds over any edits, and it reaches no further than the step did. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Core } from '@core/core.ts';
import { openConnection } from '@core/db/connection.ts';
import { AppError } from '@core/base/app-error.ts';
import { fc } from '../../support/chance.ts';
import { describe, expect, test } from 'vitest';
import { plantRows } from '../../support/plant.ts';
import { performEdit, randomEdit } from '../../support/random-edits.ts';
import { emptyBrief, emptyClosing, makeExperiment, makePerson, makeTask, newId } from '../../support/rows.ts';

interface Told {
  readonly step: number;
  readonly rows: ReadonlySet<string>;
}

/** Reads the closed file: every step with the rows that it touched. */
function stepsIn(file: string): readonly Told[] {
  const connection = openConnection(file);
  const steps = connection.prepare<[], number>('SELECT id FROM changeSet ORDER BY id').pluck().all();
  const rows = connection.prepare<[number], string>('SELECT rowId FROM rowChange WHERE changeSetId = ?').pluck();
  const told = steps.map((step) => ({ step, rows: new Set(rows.all(step)) }));
  connection.close();
  return told;
}

/** Every row of the experiment as text, by its id. */
function rowsOf(core: Core, experimentId: string): ReadonlyMap<string, string> {
  const { tables } = core.query('library.bundle', {
    experimentId,
    app: 'test',
    exportedAt: '2026-11-22T00:00:00.000Z',
  });
  return new Map(Object.values(tables).flatMap((rows) => rows.map((row) => [row.id, JSON.stringify(row)] as const)));
}

function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((id) => one.get(id) !== other.get(id));
}

/** Whether the step was taken back; a refusal has its code. */
function takenBack(core: Core, scope: string, step: number): boolean {
  try {
    core.command('history.takeBack', { scope, step });
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code.startsWith('history.')) return false;
    throw error;
  }
}

describe('taking back one step', () => {
  test('is done where it is offered and refused where it is not; touches only rows of the step; is undone as one', () => {
    let [taken, refused] = [0, 0];
    fc.assert(
      fc.property(
        fc.array(randomEdit, { minLength: 8, maxLength: 40 }),
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 5 }),
        (edits, picks) => {
          const folder = mkdtempSync(join(tmpdir(), 'silheomjang-take-back-'));
          const file = join(folder, 'library.db');
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
            const steps = stepsIn(file);
            core = new Core({ file });
            for (const pick of picks) {
              const told = steps[pick % steps.length];
              if (told === undefined) continue;
              const before = rowsOf(core, id);
              const isOffered = core.query('history.canTakeBack', { scope: id, step: told.step });
              const isTaken = takenBack(core, id, told.step);
              expect(isTaken).toBe(isOffered);
              const changed = differing(before, rowsOf(core, id));
              expect(changed.filter((row) => !told.rows.has(row))).toEqual([]);
              expect(isTaken ? [] : changed).toEqual([]);
              if (isTaken) taken += 1;
              else refused += 1;
            }
            while (core.query('history.state', { scope: id }).redo !== null)
              core.command('history.redo', { scope: id });
            const end = rowsOf(core, id);
            let undone = 0;
            for (; core.query('history.state', { scope: id }).undo !== null; undone += 1)
              core.command('history.undo', { scope: id });
            for (; undone > 0; undone -= 1) core.command('history.redo', { scope: id });
            expect(rowsOf(core, id)).toEqual(end);
          } finally {
            core.close();
            rmSync(folder, { recursive: true, force: true });
          }
        },
      ),
      { numRuns: 25 },
    );
    expect([taken > 0, refused > 0]).toEqual([true, true]);
  });
});
