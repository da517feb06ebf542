import { fc } from '../../support/chance.ts';
import { describe, expect, it } from 'vitest';
import { moveTarget, rectOf, stepSpot, tabSpot } from '../../../renderer/src/ui/grid/movement';
import { spreadPaste } from '../../../renderer/src/ui/grid/spread';
import {
  EMPTY_STATE,
  HEADER_ROW,
  orderOf,
  reduceGrid,
  settle,
  type GridAction,
  type GridState,
} from '../../../renderer/src/ui/grid/state';

const extent = { rows: 4, columns: 3 };
const order = orderOf(['r0', 'r1', 'r2', 'r3'], ['a', 'b', 'c']);

function after(...actions: readonly GridAction[]): GridState {
  return actions.reduce((state, action) => reduceGrid(state, action, order), EMPTY_STATE);
}

describe('entering the grid', () => {
  it('goes to the first cell, but not away from a row that was added and is still on its way', () => {
    expect(after({ type: 'enter' }).active).toEqual({ rowId: 'r0', columnId: 'a' });
    const awaited = { rowId: 'new', columnId: 'b' };
    expect(after({ type: 'goto', place: awaited }, { type: 'enter' }).active).toEqual(awaited);
  });
});

describe('walking the grid', () => {
  it('stops at the edges, and reaches the header by ↑ only', () => {
    expect(stepSpot('ArrowUp', { row: 0, column: 1 }, extent, 10)).toEqual({ row: -1, column: 1 });
    expect(stepSpot('PageUp', { row: 2, column: 1 }, extent, 10)).toEqual({ row: 0, column: 1 });
    expect(stepSpot('ArrowDown', { row: 3, column: 1 }, extent, 10)).toEqual({ row: 3, column: 1 });
    expect(stepSpot('Mod+End', { row: 0, column: 0 }, extent, 10)).toEqual({ row: 3, column: 2 });
    expect(stepSpot('Home', { row: 2, column: 2 }, extent, 10)).toEqual({ row: 2, column: 0 });
    expect(stepSpot('x', { row: 2, column: 2 }, extent, 10)).toBeUndefined();
  });

  it('wraps Tab at the row ends and stops at both ends of the table', () => {
    expect(tabSpot({ row: 0, column: 2 }, 1, extent)).toEqual({ row: 1, column: 0 });
    expect(tabSpot({ row: 1, column: 0 }, -1, extent)).toEqual({ row: 0, column: 2 });
    expect(tabSpot({ row: 3, column: 2 }, 1, extent)).toBeUndefined();
    expect(tabSpot({ row: 0, column: 0 }, -1, extent)).toBeUndefined();
  });

  it('visits every cell once by Tab', () => {
    const seen: string[] = [];
    let at: ReturnType<typeof tabSpot> = { row: 0, column: 0 };
    while (at) {
      seen.push(`${at.row}/${at.column}`);
      at = tabSpot(at, 1, extent);
    }
    expect(new Set(seen).size).toBe(12);
  });
});

describe('the selection', () => {
  it('is one cell, or the rectangle between the active cell and the corner', () => {
    const one = after({ type: 'go', spot: { row: 2, column: 1 } });
    expect(settle(one, order)).toMatchObject({
      at: { row: 2, column: 1 },
      rect: rectOf({ row: 2, column: 1 }, { row: 2, column: 1 }),
    });
    const many = reduceGrid(one, { type: 'extend', spot: { row: 0, column: 2 } }, order);
    expect(settle(many, order).at).toEqual({ row: 2, column: 1 });
    expect(settle(many, order).rect).toEqual({ top: 0, bottom: 2, left: 1, right: 2 });
  });

  it('stays with its row when rows move', () => {
    const state = after({ type: 'go', spot: { row: 0, column: 1 } });
    expect(settle(state, orderOf(['r3', 'r2', 'r1', 'r0'], ['a', 'b', 'c'])).at).toEqual({ row: 3, column: 1 });
  });

  it('falls to the neighbour when its row is deleted, and drops the edit', () => {
    const state = after({ type: 'go', spot: { row: 3, column: 0 } }, { type: 'edit', edit: { how: 'caret' } });
    const view = settle(state, orderOf(['r0', 'r1', 'r2'], ['a', 'b', 'c']));
    expect(view.at).toEqual({ row: 2, column: 0 });
    expect(view.edit).toBeNull();
  });

  it('waits for a row that is still to come', () => {
    const state = after(
      { type: 'go', spot: { row: 3, column: 0 } },
      { type: 'goto', place: { rowId: 'new', columnId: 'b' } },
    );
    expect(settle(state, order).at).toEqual({ row: 3, column: 1 });
    expect(settle(state, orderOf(['r0', 'r1', 'r2', 'r3', 'new'], ['a', 'b', 'c'])).at).toEqual({ row: 4, column: 1 });
  });

  it('holds whole rows apart from cells', () => {
    const state = after({ type: 'rows', rowIds: ['r1', 'r2'], anchor: 'r1', active: 'r2' });
    expect(settle(state, order).rect).toBeUndefined();
    expect([...state.rows]).toEqual(['r1', 'r2']);
    expect(reduceGrid(state, { type: 'go', spot: { row: 0, column: 0 } }, order).rows.size).toBe(0);
  });

  it('does not extend from the header', () => {
    const state = after({ type: 'go', spot: { row: -1, column: 1 } });
    expect(state.active?.rowId).toBe(HEADER_ROW);
    expect(reduceGrid(state, { type: 'extend', spot: { row: 2, column: 1 } }, order)).toBe(state);
  });

  it('is empty in an empty table', () => {
    const state = after({ type: 'go', spot: { row: 0, column: 0 } });
    expect(settle(state, orderOf([], [])).at).toBeUndefined();
  });
});

describe('moving rows', () => {
  const ids = ['a', 'b', 'c', 'd'];

  it('names the neighbour that is not moved', () => {
    expect(moveTarget(ids, new Set(['c']), 0)).toEqual({ before: 'a' });
    expect(moveTarget(ids, new Set(['a']), 4)).toEqual({ after: 'd' });
    expect(moveTarget(ids, new Set(['a', 'c']), 2)).toEqual({ before: 'd' });
  });

  it('is nothing when nothing would change', () => {
    expect(moveTarget(ids, new Set(['b']), 1)).toBeUndefined();
    expect(moveTarget(ids, new Set(['b']), 2)).toBeUndefined();
    expect(moveTarget(ids, new Set(ids), 0)).toBeUndefined();
    expect(moveTarget(ids, new Set(), 3)).toBeUndefined();
  });
});

describe('a paste', () => {
  const target = { rowIds: ['r1', 'r2', 'r3'], columnIds: ['b', 'c'], selectedRows: 1, selectedColumns: 1 };

  it('fills from the first cell and hands over the rows that are too many', () => {
    const result = spreadPaste(
      [
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
        ['7', '8'],
      ],
      target,
    );
    expect(result.edits).toHaveLength(6);
    expect(result.edits[0]).toEqual({ rowId: 'r1', columnId: 'b', text: '1' });
    expect(result.newRows).toEqual([{ b: '7', c: '8' }]);
    expect(result.droppedColumns).toBe(0);
  });

  it('tells how many columns found no place', () => {
    expect(spreadPaste([['1', '2', '3', '4']], target).droppedColumns).toBe(2);
  });

  it('repeats one text over the whole selection', () => {
    const result = spreadPaste([['x']], { ...target, selectedRows: 3, selectedColumns: 2 });
    expect(result.edits.map((edit) => `${edit.rowId}${edit.columnId}${edit.text}`)).toEqual([
      'r1bx',
      'r1cx',
      'r2bx',
      'r2cx',
      'r3bx',
      'r3cx',
    ]);
  });

  it('does not repeat a table that does not fit the selection evenly', () => {
    expect(spreadPaste([['x'], ['y']], { ...target, selectedRows: 3 }).edits).toHaveLength(2);
  });

  it('never writes a cell twice', () => {
    const matrix = fc.array(fc.array(fc.string(), { maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(
        matrix,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 4 }),
        (cells, selectedRows, selectedColumns) => {
          const { edits } = spreadPaste(cells, { ...target, selectedRows, selectedColumns });
          expect(new Set(edits.map((edit) => `${edit.rowId}/${edit.columnId}`)).size).toBe(edits.length);
        },
      ),
    );
  });
});
