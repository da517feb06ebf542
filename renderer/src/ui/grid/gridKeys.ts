import type { KeyboardEvent } from 'react';
import { chordOf, isComposing, runKey, type KeyAction } from '../keys';
import { fitWidth, withStep, withWidth } from './columns';
import { cellAt, type Grid } from './controller';
import { beginEdit, cancelEdit, clearCells, commitEdit, fillDown } from './editing';
import { stepSpot, tabSpot, type Spot } from './movement';
import { deleteRows, insertRow, nudgeRows } from './rowMoves';
import { extentOf } from './state';

type PenKey = KeyboardEvent<HTMLTextAreaElement>;
type Bindings = Readonly<Record<string, KeyAction<PenKey>>>;

const RESIZE_STEP = 8;

/** What the pen knows besides the grid. */
export interface KeySituation {
  /** Rows in view. */
  readonly page: number;
  /** Set by Esc: the next Tab leaves the grid instead of walking on. */
  readonly leaving: { current: boolean };
}

/** Every key press of the pen. Nothing happens while an input method composes. */
export function handleGridKey<Row>(grid: Grid<Row>, event: PenKey, situation: KeySituation): void {
  if (isComposing(event)) return;
  const { at, edit } = grid.view;
  if (!at) return;
  if (edit) {
    runKey(event, editingKeys(grid, at, edit.how === 'typing'));
    return;
  }
  if (chordOf(event) !== 'Tab' && chordOf(event) !== 'Shift+Tab') situation.leaving.current = false;
  if (at.row < 0) runKey(event, headerKeys(grid, at));
  else if (!runKey(event, restingKeys(grid, at, situation))) walk(grid, event, at, situation.page);
}

/** Arrows and paging; with Shift they stretch the selection. */
function walk<Row>(grid: Grid<Row>, event: PenKey, at: Spot, page: number): void {
  const chord = chordOf(event);
  const stretch = chord.includes('Shift+');
  const from = stretch ? (cornerSpot(grid) ?? at) : at;
  const next = stepSpot(chord.replace('Shift+', ''), from, extentOf(grid.order), page);
  if (!next) return;
  event.preventDefault();
  grid.dispatch(stretch ? { type: 'extend', spot: next } : { type: 'go', spot: next });
}

function cornerSpot<Row>(grid: Grid<Row>): Spot | undefined {
  const { corner } = grid.state;
  const row = corner ? grid.order.rowAt.get(corner.rowId) : undefined;
  const column = corner ? grid.order.columnAt.get(corner.columnId) : undefined;
  return row === undefined || column === undefined ? undefined : { row, column };
}

/** Down (1) or up (-1) from a cell after Enter; below the last row a new one is asked for. */
function moveOn<Row>(grid: Grid<Row>, at: Spot, step: 1 | -1): void {
  const column = grid.order.columnAt.get(grid.state.tabColumn ?? '') ?? at.column;
  const last = at.row === grid.order.rowIds.length - 1;
  if (step > 0 && last) insertRow(grid, grid.order.rowIds[at.row] ?? null);
  else grid.dispatch({ type: 'go', spot: { row: Math.max(0, at.row + step), column } });
}

/** Next or previous cell. False when there is none and focus should leave the grid. */
function tabOn<Row>(grid: Grid<Row>, at: Spot, step: 1 | -1): boolean {
  const next = tabSpot(at, step, extentOf(grid.order));
  const tabColumn = grid.state.tabColumn ?? grid.order.columnIds[at.column] ?? null;
  if (next) grid.dispatch({ type: 'go', spot: next, tabColumn });
  else if (step > 0 && grid.props.onInsertRow && !grid.props.readOnly)
    insertRow(grid, grid.order.rowIds[at.row] ?? null);
  else return false;
  return true;
}

function restingKeys<Row>(grid: Grid<Row>, at: Spot, { leaving }: KeySituation): Bindings {
  const cell = cellAt(grid, at);
  const rowIds = grid.order.rowIds;
  const last = { row: rowIds.length - 1, column: grid.order.columnIds.length - 1 };
  return {
    Enter: () => moveOn(grid, at, 1),
    'Shift+Enter': () => moveOn(grid, at, -1),
    Tab: () => (leaving.current ? false : tabOn(grid, at, 1) ? undefined : false),
    'Shift+Tab': () => (leaving.current ? false : tabOn(grid, at, -1) ? undefined : false),
    F2: () => beginEdit(grid),
    Space: () => {
      if (cell?.view.column.activate && !grid.props.readOnly) cell.view.column.activate(cell.row);
      else if (cell?.view.column.editor) beginEdit(grid);
      else return false;
    },
    Delete: () => {
      if (grid.state.rows.size === 0 || !deleteRows(grid)) clearCells(grid);
    },
    Backspace: () => clearCells(grid),
    'Mod+Backspace': () => void deleteRows(grid),
    'Mod+Delete': () => void deleteRows(grid),
    Escape: (event) => {
      if (grid.view.rect && (grid.state.corner || grid.state.rows.size > 0)) event.stopPropagation();
      leaving.current = true;
      grid.dispatch({ type: 'go', spot: at });
    },
    'Mod+a': () => {
      grid.dispatch({ type: 'go', spot: { row: 0, column: 0 } });
      grid.dispatch({ type: 'extend', spot: last });
    },
    'Shift+Space': () => selectRows(grid, at),
    'Mod+Space': () => {
      grid.dispatch({ type: 'go', spot: { row: 0, column: at.column } });
      grid.dispatch({ type: 'extend', spot: { row: last.row, column: at.column } });
    },
    'Mod+d': () => fillDown(grid),
    'Mod+Enter': () => insertRow(grid, rowIds[at.row] ?? null),
    'Alt+ArrowUp': () => nudgeRows(grid, -1),
    'Alt+ArrowDown': () => nudgeRows(grid, 1),
  };
}

/** The rows of the present selection as whole rows. */
function selectRows<Row>(grid: Grid<Row>, at: Spot): void {
  const rect = grid.view.rect ?? { top: at.row, bottom: at.row };
  const rowIds = grid.order.rowIds.slice(rect.top, rect.bottom + 1);
  const active = grid.order.rowIds[at.row];
  if (active !== undefined) grid.dispatch({ type: 'rows', rowIds, anchor: active, active });
}

function editingKeys<Row>(grid: Grid<Row>, at: Spot, typing: boolean): Bindings {
  const multiline = cellAt(grid, at)?.view.column.kind === 'multiline';
  function then(move: () => void) {
    if (commitEdit(grid)) move();
  }
  function breakLine() {
    const pen = grid.elements.pen();
    if (multiline && pen) pen.setRangeText('\n', pen.selectionStart, pen.selectionEnd, 'end');
  }
  function arrow(spot: Spot): KeyAction<PenKey> {
    return () => (typing ? then(() => grid.dispatch({ type: 'go', spot })) : false);
  }
  return {
    Enter: () => then(() => moveOn(grid, at, 1)),
    'Shift+Enter': () => (multiline ? false : then(() => moveOn(grid, at, -1))),
    'Alt+Enter': breakLine,
    'Mod+Enter': breakLine,
    Tab: () => then(() => void tabOn(grid, at, 1)),
    'Shift+Tab': () => then(() => void tabOn(grid, at, -1)),
    Escape: (event) => {
      event.stopPropagation();
      cancelEdit(grid);
    },
    F2: () => grid.dispatch({ type: 'edit', edit: { how: typing ? 'caret' : 'typing' } }),
    ArrowUp: arrow({ ...at, row: Math.max(0, at.row - 1) }),
    ArrowDown: arrow({ ...at, row: at.row + 1 }),
    ArrowLeft: arrow({ ...at, column: at.column - 1 }),
    ArrowRight: arrow({ ...at, column: at.column + 1 }),
  };
}

function headerKeys<Row>(grid: Grid<Row>, at: Spot): Bindings {
  const { words } = grid.props;
  const view = grid.views[at.column];
  if (!view) return {};
  const { column, id, width } = view;
  function resize(step: number) {
    const next = fitWidth(column, width + step);
    grid.setColumns(withWidth(grid.columnState, id, next));
    grid.say(words.columnWidth(column.title, next));
  }
  function shift(step: 1 | -1) {
    grid.setColumns(withStep(grid.columnState, grid.views, id, step));
    grid.say(words.columnMoved(column.title, Math.max(1, Math.min(grid.views.length, at.column + 1 + step))));
  }
  const openMenu = () => grid.setMenu(id);
  return {
    ArrowDown: () => grid.dispatch({ type: 'go', spot: { row: 0, column: at.column } }),
    ArrowLeft: () => grid.dispatch({ type: 'go', spot: { row: -1, column: at.column - 1 } }),
    ArrowRight: () => grid.dispatch({ type: 'go', spot: { row: -1, column: at.column + 1 } }),
    Home: () => grid.dispatch({ type: 'go', spot: { row: -1, column: 0 } }),
    End: () => grid.dispatch({ type: 'go', spot: { row: -1, column: grid.views.length - 1 } }),
    'Mod+End': () =>
      grid.dispatch({ type: 'go', spot: { row: grid.order.rowIds.length - 1, column: grid.views.length - 1 } }),
    Enter: openMenu,
    Space: openMenu,
    F2: openMenu,
    'Alt+ArrowDown': openMenu,
    'Alt+ArrowLeft': () => shift(-1),
    'Alt+ArrowRight': () => shift(1),
    'Shift+ArrowLeft': () => resize(-RESIZE_STEP),
    'Shift+ArrowRight': () => resize(RESIZE_STEP),
  };
}
