import { describe, expect, it } from 'vitest';
import {
  completeState,
  layoutVariables,
  viewColumns,
  withHidden,
  withMoved,
  withStep,
  withWidth,
} from '../../../renderer/src/ui/grid/columns';
import type { GridColumn } from '../../../renderer/src/ui/grid/types';

function column(id: string, over: Partial<GridColumn<unknown>> = {}): GridColumn<unknown> {
  return { id, title: id, width: 100, kind: 'text', text: () => '', ...over };
}

const columns = [column('a'), column('b'), column('c'), column('d', { kind: 'number', fixed: true })];
const ids = (state: readonly { readonly id: string }[]) => state.map((one) => one.id).join('');

describe('columns', () => {
  it('keep the stored order, drop what is gone and append what is new', () => {
    expect(ids(completeState(columns, [{ id: 'c' }, { id: 'gone' }, { id: 'a' }, { id: 'c' }]))).toBe('cabd');
  });

  it('show widths, places and frozen ones; numbers stand right', () => {
    const state = withWidth(withHidden(completeState(columns), 'b', true), 'a', 60);
    const views = viewColumns(columns, state, 1);
    expect(views.map((view) => [view.id, view.width, view.left, view.frozen, view.align])).toEqual([
      ['a', 60, 44, 'last', 'start'],
      ['c', 100, 104, false, 'start'],
      ['d', 100, 204, false, 'end'],
    ]);
    expect(layoutVariables(views)).toEqual({
      '--head': '44px',
      '--w0': '60px',
      '--left0': '44px',
      '--w1': '100px',
      '--w2': '100px',
      '--grid-width': 'calc(304px + var(--spare, 0px))',
    });
  });

  it('cannot hide a fixed column, nor go under the narrowest', () => {
    const state = withWidth(withHidden(completeState(columns), 'd', true), 'd', 2);
    expect(viewColumns(columns, state, 0).at(-1)).toMatchObject({ id: 'd', width: 40 });
  });

  it('move before another, to the end, or one step among the shown', () => {
    const state = completeState(columns);
    expect(ids(withMoved(state, 'c', 'a'))).toBe('cabd');
    expect(ids(withMoved(state, 'a', null))).toBe('bcda');
    const hidden = withHidden(state, 'b', true);
    const views = viewColumns(columns, hidden, 0);
    expect(ids(withStep(hidden, views, 'a', 1))).toBe('bcad');
    expect(ids(withStep(hidden, views, 'c', -1))).toBe('cabd');
    expect(ids(withStep(hidden, views, 'd', 1))).toBe('abcd');
    expect(ids(withStep(hidden, views, 'c', 1))).toBe('abdc');
  });
});
