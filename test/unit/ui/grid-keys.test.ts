import { describe, expect, it } from 'vitest';
import { enterMove, tabMove, type KeyState } from '../../../renderer/src/ui/grid/keyRules';
import { EMPTY_STATE, orderOf, reduceGrid, type GridAction } from '../../../renderer/src/ui/grid/state';
import { fc } from '../../support/chance.ts';

const extent = { rows: 40, columns: 12 };
const order = orderOf(
  Array.from({ length: extent.rows }, (_, row) => `r${row}`),
  Array.from({ length: extent.columns }, (_, column) => `c${column}`),
);

function situation(change: Partial<KeyState> = {}): KeyState {
  return { at: { row: 3, column: 4 }, extent, isWorking: false, offersDraft: true, draftRow: undefined, ...change };
}

function working(...actions: readonly GridAction[]): boolean {
  return actions.reduce((state, action) => reduceGrid(state, action, order), EMPTY_STATE).isWorking;
}

describe('Tab', () => {
  it('leaves at once, forwards and backwards, where no cell is being filled', () => {
    expect(tabMove(situation(), 1)).toEqual({ kind: 'leave' });
    expect(tabMove(situation({ at: { row: 39, column: 11 } }), -1)).toEqual({ kind: 'leave' });
  });

  it('goes from cell to cell while cells are filled, and on to the next row', () => {
    expect(tabMove(situation({ isWorking: true }), 1)).toEqual({ kind: 'go', spot: { row: 3, column: 5 } });
    const end = situation({ isWorking: true, at: { row: 3, column: 11 } });
    expect(tabMove(end, 1)).toEqual({ kind: 'go', spot: { row: 4, column: 0 } });
    const first = situation({ isWorking: true, at: { row: 3, column: 0 } });
    expect(tabMove(first, -1)).toEqual({ kind: 'go', spot: { row: 2, column: 11 } });
  });

  it('leaves beyond the last cell and before the first', () => {
    expect(tabMove(situation({ isWorking: true, at: { row: 39, column: 11 } }), 1)).toEqual({ kind: 'leave' });
    expect(tabMove(situation({ isWorking: true, at: { row: 0, column: 0 } }), -1)).toEqual({ kind: 'leave' });
  });

  it('never opens a row, wherever it is pressed', () => {
    const states = fc.record({
      at: fc.record({ row: fc.nat(extent.rows - 1), column: fc.nat(extent.columns - 1) }),
      extent: fc.constant(extent),
      isWorking: fc.boolean(),
      offersDraft: fc.boolean(),
      draftRow: fc.option(fc.nat(extent.rows - 1), { nil: undefined }),
    });
    fc.assert(
      fc.property(states, fc.constantFrom<1 | -1>(1, -1), (state, step) => {
        expect(['go', 'leave']).toContain(tabMove(state, step).kind);
      }),
    );
  });

  it('is out of the table after as many presses as cells are left, at most', () => {
    let state = situation({ isWorking: true, at: { row: 38, column: 3 } });
    let presses = 1;
    for (let move = tabMove(state, 1); move.kind === 'go'; move = tabMove(state, 1)) {
      state = { ...state, at: move.spot };
      presses += 1;
    }
    expect(presses).toBe(2 * 12 - 3);
  });
});

describe('Enter', () => {
  it('goes down and Shift+Enter up, in the column where a run of Tabs began', () => {
    expect(enterMove(situation(), 1, 1)).toEqual({ kind: 'go', spot: { row: 4, column: 1 } });
    expect(enterMove(situation(), -1, 4)).toEqual({ kind: 'go', spot: { row: 2, column: 4 } });
    expect(enterMove(situation({ at: { row: 0, column: 4 } }), -1, 4)).toEqual({ kind: 'stay' });
  });

  it('opens a draft below the last row, where the table takes rows', () => {
    const last = { at: { row: 39, column: 4 } };
    expect(enterMove(situation(last), 1, 4)).toEqual({ kind: 'openDraft' });
    expect(enterMove(situation({ ...last, offersDraft: false }), 1, 4)).toEqual({ kind: 'stay' });
  });

  it('stays on a draft, however often it is pressed', () => {
    expect(enterMove(situation({ at: { row: 39, column: 4 }, draftRow: 39 }), 1, 4)).toEqual({ kind: 'stay' });
  });
});

describe('cells are being filled', () => {
  const come: GridAction = { type: 'enter' };
  const press: GridAction = { type: 'go', spot: { row: 1, column: 1 }, isWorking: true };
  const arrow: GridAction = { type: 'go', spot: { row: 2, column: 1 } };
  const open: GridAction = { type: 'edit', edit: { how: 'typing' } };

  it('from the first edit or press on, not by walking', () => {
    expect(working(come)).toBe(false);
    expect(working(come, arrow)).toBe(false);
    expect(working(come, open)).toBe(true);
    expect(working(come, press, arrow)).toBe(true);
    expect(working(come, open, { type: 'stop' }, arrow)).toBe(true);
  });

  it('until Esc, also the Esc that gives an edit up, or until the grid is left', () => {
    expect(working(come, press, { type: 'go', spot: { row: 1, column: 1 }, isWorking: false })).toBe(false);
    expect(working(come, open, { type: 'stop', isGivenUp: true })).toBe(false);
    expect(working(come, open, { type: 'stop' }, { type: 'leave' })).toBe(false);
  });
});

describe('selecting everything', () => {
  it('leaves the view where it is, until something else is selected', () => {
    const all = reduceGrid(
      EMPTY_STATE,
      { type: 'all', from: { row: 0, column: 0 }, to: { row: 39, column: 11 } },
      order,
    );
    expect(all).toMatchObject({ isStill: true, corner: { rowId: 'r39', columnId: 'c11' } });
    expect(reduceGrid(all, { type: 'extend', spot: { row: 5, column: 5 } }, order).isStill).toBe(false);
    expect(reduceGrid(all, { type: 'go', spot: { row: 5, column: 5 } }, order).isStill).toBe(false);
  });
});
