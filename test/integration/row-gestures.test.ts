/** What every table with gestures gets from its declaration, whatever it is. */
import { commands, queries } from '@shared/contract/index.ts';
import { ROW_GESTURES } from '@shared/contract/row.contract.ts';
import { ROOM_TOPICS } from '@shared/contract/topics.ts';
import { DECLARED, PRODUCT } from '@shared/entities/index.ts';
import type { GestureTable } from '@shared/entities/index.ts';
import { describe, expect, test } from 'vitest';
import { rowsWithParents } from '../support/declared-rows.ts';
import { newId } from '../support/rows.ts';
import { makeStore } from '../support/store.ts';

function libraryOf(table: GestureTable) {
  const ids = [newId(), newId(), newId()];
  const store = makeStore((experimentId) => rowsWithParents(table, experimentId, ids));
  const experimentId = store.experiment.id;
  const { core } = store;
  const rows = () => core.query(`${table}.rows`, { experimentId }) as readonly { readonly id: string }[];
  return { core, experimentId, ids, rows, order: () => rows().map(({ id }) => id) };
}

/** What was written there stays: `incident.kept`. */
const KEEPS_ITS_ROWS: ReadonlySet<GestureTable> = new Set<GestureTable>(['incidentEntry']);

describe.each(PRODUCT.gestureTables.filter((table) => !KEEPS_ITS_ROWS.has(table)))('%s', (table) => {
  test('is read in its order, moved, and undone by one step each', () => {
    const { core, experimentId, ids, rows, order } = libraryOf(table);
    const before = rows();
    const [a = '', b = '', c = ''] = ids;
    expect(order()).toEqual(ids);
    core.command(`${table}.move`, { experimentId, ids: [c, b], beforeId: a });
    expect(order()).toEqual([b, c, a]);
    expect(core.command(`${table}.remove`, { experimentId, ids: [b] })).toEqual([]);
    expect(order()).toEqual([c, a]);
    for (let step = 0; step < 2; step += 1) core.command('history.undo', { scope: experimentId });
    expect(rows()).toEqual(before);
  });
});

describe.each(PRODUCT.gestureTables)('%s', (table) => {
  test('has its five commands and its query, which the changes of its room make stale', () => {
    expect(ROW_GESTURES.filter((gesture) => !(`${table}.${gesture}` in commands))).toEqual([]);
    expect(queries[`${table}.rows`].topics).toEqual([ROOM_TOPICS[DECLARED[table].room]]);
  });

  test('tells a row that is not there, or that stands in another experiment, by the name of the table', () => {
    const { core, experimentId, rows } = libraryOf(table);
    const before = rows();
    const refused = expect.objectContaining({ code: 'notFound', params: { what: table } });
    const stranger = [newId()];
    expect(() => core.command(`${table}.remove`, { experimentId, ids: stranger })).toThrow(refused);
    expect(() => core.command(`${table}.move`, { experimentId, ids: stranger, beforeId: null })).toThrow(refused);
    expect(() => core.command(`${table}.remove`, { experimentId: newId(), ids: [before[0]?.id ?? ''] })).toThrow(
      refused,
    );
    expect(rows()).toEqual(before);
  });

  test('takes no column that is fixed, and refuses more than a gesture holds', () => {
    const { core, experimentId, ids, rows } = libraryOf(table);
    const before = rows();
    const [first = ''] = ids;
    core.call(`${table}.edit`, {
      experimentId,
      patches: [{ id: first, patch: { rank: 'zz', experimentId: newId() } }],
    });
    expect(rows()).toEqual(before);
    const many = Array.from({ length: 5001 }, () => first);
    expect(() => core.call(`${table}.remove`, { experimentId, ids: many })).toThrow(
      expect.objectContaining({ code: 'input.invalid', params: expect.objectContaining({ field: 'ids' }) }),
    );
  });
});

describe('a new row', () => {
  test('must bring what has no blank: the place is named', () => {
    const { core, experiment } = makeStore();
    const experimentId = experiment.id;
    expect(() => core.call('fundingSource.add', { experimentId, rows: [{ name: '시비' }, { amount: 3 }] })).toThrow(
      expect.objectContaining({ code: 'input.invalid', params: { field: 'rows.1.name', reason: 'invalid_type' } }),
    );
    expect(core.query('fundingSource.rows', { experimentId })).toEqual([]);
  });

  test('points only at rows of its own experiment', () => {
    const { core, experiment } = makeStore();
    const other = core.command('library.openSample', { name: 'little-library-2020' }).experimentId;
    const [line] = core.query('budgetLine.rows', { experimentId: other });
    const experimentId = experiment.id;
    expect(() => core.command('expense.add', { experimentId, rows: [{ lineId: line?.id ?? '' }] })).toThrow(
      expect.objectContaining({ code: 'notFound', params: { what: 'budgetLine' } }),
    );
    expect(core.query('expense.rows', { experimentId })).toEqual([]);
  });
});
