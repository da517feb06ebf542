import type { CSSProperties } from 'react';
import type { GridColumn, GridColumnState } from './types';

export const HEAD_WIDTH = 44;
const NARROWEST = 40;
const WIDEST = 1200;

/** A column as it stands on screen. */
export interface ColumnView<Row> {
  readonly column: GridColumn<Row>;
  readonly id: string;
  /** Position among the shown columns. */
  readonly index: number;
  readonly width: number;
  /** Pixels from the left edge of the table, the row heads included. */
  readonly left: number;
  /** Stays in view; `last` stands before those that scroll. */
  readonly frozen: false | 'inner' | 'last';
  readonly align: 'start' | 'center' | 'end';
}

/** Every column once: first as the user ordered them, then those the stored state does not know yet. */
export function completeState<Row>(
  columns: readonly GridColumn<Row>[],
  state: readonly GridColumnState[] = [],
): readonly GridColumnState[] {
  const known = new Set(columns.map((column) => column.id));
  const kept = state.filter(
    (one, index) => known.has(one.id) && state.findIndex((same) => same.id === one.id) === index,
  );
  const seen = new Set(kept.map((one) => one.id));
  return [...kept, ...columns.filter((column) => !seen.has(column.id)).map((column) => ({ id: column.id }))];
}

/** The shown columns in order, with their places. */
export function viewColumns<Row>(
  columns: readonly GridColumn<Row>[],
  state: readonly GridColumnState[],
  frozen: number,
): readonly ColumnView<Row>[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const views: ColumnView<Row>[] = [];
  let left = HEAD_WIDTH;
  for (const { id, width, hidden } of state) {
    const column = byId.get(id);
    if (!column || (hidden && !column.fixed)) continue;
    const index = views.length;
    const shown = fitWidth(column, width ?? column.width);
    const align = column.align ?? (column.kind === 'number' ? 'end' : 'start');
    views.push({ column, id, index, width: shown, left, frozen: false, align });
    left += shown;
  }
  return views.map((view, index) =>
    index < frozen ? { ...view, frozen: index === frozen - 1 ? 'last' : 'inner' } : view,
  );
}

export function fitWidth<Row>(column: GridColumn<Row>, width: number): number {
  return Math.round(Math.max(column.minWidth ?? NARROWEST, Math.min(WIDEST, width)));
}

/** The custom properties that every row lays itself out by; a resize changes only these. */
export function layoutVariables<Row>(views: readonly ColumnView<Row>[]): Readonly<Record<`--${string}`, string>> {
  const variables: Record<`--${string}`, string> = { '--head': `${HEAD_WIDTH}px` };
  const width = views.reduce((sum, view) => sum + view.width, HEAD_WIDTH);
  variables['--grid-width'] = `calc(${width}px + var(--spare, 0px))`;
  for (const view of views) {
    variables[`--w${view.index}`] = `${view.width}px`;
    if (view.frozen) variables[`--left${view.index}`] = `${view.left}px`;
  }
  return variables;
}

/** The place of a cell in its row. Rows are flex lines: in a CSS grid a sticky cell could not leave its own column. */
export function cellStyle(index: number, frozen: ColumnView<unknown>['frozen']): CSSProperties {
  return { width: `var(--w${index})`, left: frozen ? `var(--left${index})` : undefined };
}

export function withWidth(state: readonly GridColumnState[], id: string, width: number): readonly GridColumnState[] {
  return state.map((one) => (one.id === id ? { ...one, width } : one));
}

export function withHidden(state: readonly GridColumnState[], id: string, hidden: boolean): readonly GridColumnState[] {
  return state.map((one) => (one.id === id ? { ...one, hidden } : one));
}

/** Moves a column before another one, or to the end when `before` is null. */
export function withMoved(
  state: readonly GridColumnState[],
  id: string,
  before: string | null,
): readonly GridColumnState[] {
  const moving = state.find((one) => one.id === id);
  if (!moving || id === before) return state;
  const rest = state.filter((one) => one.id !== id);
  const at = before === null ? rest.length : rest.findIndex((one) => one.id === before);
  return at < 0 ? state : [...rest.slice(0, at), moving, ...rest.slice(at)];
}

/** Moves a shown column one place among the shown ones. */
export function withStep<Row>(
  state: readonly GridColumnState[],
  views: readonly ColumnView<Row>[],
  id: string,
  step: 1 | -1,
): readonly GridColumnState[] {
  const at = views.findIndex((view) => view.id === id);
  const neighbour = views[at + step];
  if (at < 0 || !neighbour) return state;
  return step < 0
    ? withMoved(state, id, neighbour.id)
    : withMoved(state, id, views[at + 2]?.id ?? afterLast(state, neighbour.id));
}

/** The id that follows `id` in the whole order, hidden ones included; null at the end. */
function afterLast(state: readonly GridColumnState[], id: string): string | null {
  return state[state.findIndex((one) => one.id === id) + 1]?.id ?? null;
}
