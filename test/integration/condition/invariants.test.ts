import { join } from 'node:path';
import { Core } from '@core/core.ts';
import { openCopy } from '@core/backup/inspect.ts';
import { ROW_CHECKS } from '@shared/contract/condition.contract.ts';
import { fc } from '../../support/chance.ts';
import { describe, expect, onTestFinished, test } from 'vitest';
import { newId } from '../../support/rows.ts';
import { performEdit, randomEdit } from '../../support/random-edits.ts';
import { makeFolder, makeStore } from '../../support/store.ts';

/** A library with the larger sample, edited, moved, deleted, undone and redone, then closed. */
function worked() {
  const file = join(makeFolder(), 'library.db');
  const core = new Core({ file });
  const { experimentId } = core.command('library.openSample', { name: 'seoul-station-night-school-2018' });
  const { cards } = core.query('board.get', { experimentId });
  const [first, second] = cards;
  if (first === undefined || second === undefined) throw new Error('the sample has cards');
  core.command('task.edit', { experimentId, id: first.id, patch: { title: '포스터 붙이기' } });
  core.command('experiment.edit', { experimentId, patch: { venue: '마을회관' } });
  core.command('experiment.edit', { experimentId, patch: { venue: '도서관' } });
  core.command('history.undo', { scope: experimentId });
  core.command('task.remove', { experimentId, ids: [second.id] });
  core.command('history.undo', { scope: experimentId });
  core.command('history.redo', { scope: experimentId });
  core.close();
  return { file, experimentId };
}

async function breaches(file: string) {
  const core = new Core({ file });
  onTestFinished(() => core.close());
  const found = await core.examineRows();
  return Object.fromEntries(ROW_CHECKS.flatMap((name) => (found[name].size === 0 ? [] : [[name, [...found[name]]]])));
}

function spoil(file: string, statement: string): void {
  const connection = openCopy(file, { readonly: false });
  connection.pragma('foreign_keys = OFF');
  expect(connection.prepare(statement).run().changes).toBeGreaterThan(0);
  connection.close();
}

describe('the check-up of what must hold between rows', () => {
  test('finds nothing in a library that was only ever used', async () => {
    expect(await breaches(worked().file)).toEqual({});
  });

  test('raises no alarm, whatever is done in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(randomEdit, { minLength: 20, maxLength: 60 }), async (edits) => {
        const { core, experiment } = makeStore();
        for (const edit of edits) performEdit(core, experiment.id, edit, newId);
        const found = await core.examineRows();
        expect(ROW_CHECKS.filter((name) => found[name].size > 0)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test.each([
    ['order', `UPDATE cue SET rank = (SELECT min(rank) FROM cue) WHERE rowid IN (SELECT rowid FROM cue LIMIT 2)`],
    ['amounts', `UPDATE expense SET total = total + 1 WHERE rowid = (SELECT min(rowid) FROM expense)`],
    ['belonging', `DELETE FROM closing`],
    ['values', `UPDATE task SET status = 'paused' WHERE rowid = (SELECT max(rowid) FROM task)`],
    ['settings', `INSERT INTO documentSetting SELECT 'x', id, 'cueSheet', '{"sheetId":"gone"}' FROM experiment`],
    ['steps', `UPDATE experiment SET venue = '다른 곳'`],
  ] as const)('names the experiment whose %s is broken', async (name, statement) => {
    const { file, experimentId } = worked();
    spoil(file, statement);
    const found = await breaches(file);
    expect(found[name]).toEqual([[experimentId, expect.any(Number)]]);
  });
});
