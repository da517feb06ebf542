import { openConnection } from '@core/db/connection.ts';
import { PRODUCT } from '@core/db/tables.ts';
import { Reader } from '@core/db/reader.ts';
import { onceHungOn, pageQuery } from '@core/modules/history/history.list.ts';
import { laterQuery } from '@core/modules/history/take-back.plan.ts';
import { removalsQuery } from '@core/modules/history/history.trash.ts';
import { onTestFinished, describe, expect, test } from 'vitest';
import { makeTask } from '../../support/rows.ts';
import { makeStore } from '../../support/store.ts';

/** A closed library with one card, its reader, and the plan of a query in it. */
function makePlanner() {
  const { core, file, experiment } = makeStore((id) => ({ task: [makeTask(id)] }));
  const [task] = core.query('board.get', { experimentId: experiment.id }).cards;
  core.close();
  const connection = openConnection(file);
  onTestFinished(() => {
    connection.close();
  });
  function plan(query: { compile(): { readonly sql: string; readonly parameters: readonly unknown[] } }): string {
    const { sql, parameters } = query.compile();
    const rows = connection.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters);
    return rows.map(({ detail }) => detail).join('\n');
  }
  return { plan, reader: new Reader(connection), experimentId: experiment.id, taskId: task?.id ?? '' };
}

const everything = { before: null, room: null, thing: null, text: '', limit: 50 } as const;

describe('a long history', () => {
  test('is read from its end by an index, without sorting', () => {
    const { plan, reader, experimentId } = makePlanner();
    const page = plan(pageQuery(reader, { ...everything, experimentId, before: 9 }));
    expect(page).toContain('USING INDEX changeSet_by_scope_id (scope=? AND id<?)');
    expect(page).not.toContain('TEMP B-TREE FOR ORDER BY');
  });

  test('finds the steps of one thing, and what once hung on it, by index', () => {
    const { plan, reader, experimentId, taskId } = makePlanner();
    const page = plan(pageQuery(reader, { ...everything, experimentId, thing: { table: 'task', id: taskId } }));
    expect(page).toContain('rowChange_by_rowId');
    expect(page).not.toContain('SCAN rowChange');
    expect(plan(onceHungOn('taskId', taskId))).toContain('USING INDEX rowChange_of_taskId');
  });

  test('finds by index what later steps did to the rows of one', () => {
    const { plan, taskId } = makePlanner();
    const later = plan(laterQuery(1, [taskId]));
    expect(later).toContain('rowChange_by_rowId');
    expect(later).not.toContain('SCAN rowChange');
    expect(later).not.toContain('SCAN changeSet');
  });

  test('finds what was deleted step by step, without reading other experiments', () => {
    const { plan, experimentId } = makePlanner();
    const removals = plan(removalsQuery(PRODUCT, experimentId));
    expect(removals).toContain('USING INDEX changeSet_by_scope (scope=? AND undone=?)');
    expect(removals).not.toContain('SCAN');
  });
});
