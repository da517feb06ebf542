import type { KeyboardEvent } from 'react';
import { chordOf, isComposing, runKey, type KeyAction } from '../keys';
import { fitWidth, withStep, withWidth } from './columns';
import { cellAt, type Grid } from './controller';
import { beginEdit, cancelEdit, clearCells, commitEdit, fillDown } from './editing';
import { enterMove, tabMove, type KeyMove, type KeyState } from './keyRules';
import { stepSpot, type Spot } from './movement';
import { GRID_KEYS, type GridKey } from './gridActions';
import { deleteRows, insertRow, nudgeRows, openDraft } from './rowMoves';
import { extentOf } from './state';

type PenKey = KeyboardEvent<HTMLTextAreaElement>;
type Bindings = Readonly<Record<string, KeyAction<PenKey>>>;

const RESIZE_STEP = 8;

/** What the pen knows besides the grid. */
export interface KeySituation {
  /** Rows in view. */
  readonly page: number;
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
  if (at.row < 0) runKey(event, headerKeys(grid, at));
  else if (!runKey(event, restingKeys(grid, at))) walk(grid, event, at, situation.page);
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

function keyState<Row>(grid: Grid<Row>, at: Spot): KeyState {
  const { draft, readOnly } = grid.props;
  return {
    at,
    extent: extentOf(grid.order),
    isWorking: grid.state.isWorking,
    offersDraft: draft !== undefined && readOnly !== true,
    draftRow: grid.order.rowAt.get(draft?.id ?? ''),
  };
}

/** Does what a rule decided. False leaves the key to the browser. */
function follow<Row>(grid: Grid<Row>, move: KeyMove, tabColumn: string | null = null): false | void {
  switch (move.kind) {
    case 'go':
      grid.dispatch({ type: 'go', spot: move.spot, tabColumn });
      return;
    case 'openDraft':
      openDraft(grid);
      return;
    case 'leave':
      grid.props.hint?.onDone();
      return false;
    case 'stay':
      return;
  }
}

/** Down (1) or up (-1) from a cell by Enter. */
function moveOn<Row>(grid: Grid<Row>, at: Spot, step: 1 | -1): void {
  const column = grid.order.columnAt.get(grid.state.tabColumn ?? '') ?? at.column;
  const state = keyState(grid, at);
  follow(grid, enterMove(grid.view.edit ? { ...state, draftRow: undefined } : state, step, column));
}

/** On (1) or back (-1) by Tab, as it stands after an edit when `isWorking` is given. */
function tabOn<Row>(grid: Grid<Row>, at: Spot, step: 1 | -1, isWorking = grid.state.isWorking): false | void {
  const tabColumn = grid.state.tabColumn ?? grid.order.columnIds[at.column] ?? null;
  return follow(grid, tabMove({ ...keyState(grid, at), isWorking }, step), tabColumn);
}

function restingActions<Row>(grid: Grid<Row>, at: Spot): Readonly<Record<GridKey, KeyAction<PenKey>>> {
  const cell = cellAt(grid, at);
  const rowIds = grid.order.rowIds;
  const last = { row: rowIds.length - 1, column: grid.order.columnIds.length - 1 };
  return {
    down: () => moveOn(grid, at, 1),
    up: () => moveOn(grid, at, -1),
    onward: () => tabOn(grid, at, 1),
    back: () => tabOn(grid, at, -1),
    edit: () => beginEdit(grid),
    activate: () => {
      if (cell?.view.column.activate && !grid.props.readOnly) cell.view.column.activate(cell.row);
      else if (cell?.view.column.editor) beginEdit(grid);
      else return false;
    },
    clear: () => {
      if (grid.state.rows.size === 0 || !deleteRows(grid)) clearCells(grid, 'clear');
    },
    clearCells: () => clearCells(grid, 'clear'),
    removeRows: () => void deleteRows(grid),
    letGo: (event) => {
      if (grid.view.rect && (grid.state.corner || grid.state.rows.size > 0)) event.stopPropagation();
      grid.dispatch({ type: 'go', spot: at, isWorking: false });
      grid.props.draft?.onLeave();
    },
    selectAll: () => grid.dispatch({ type: 'all', from: { row: 0, column: 0 }, to: last }),
    selectRows: () => selectRows(grid, at),
    selectColumn: () =>
      grid.dispatch({ type: 'all', from: { row: 0, column: at.column }, to: { row: last.row, column: at.column } }),
    fillDown: () => fillDown(grid),
    insertRow: () => insertRow(grid, rowIds[at.row] ?? null),
    moveUp: () => nudgeRows(grid, -1),
    moveDown: () => nudgeRows(grid, 1),
  };
}

function restingKeys<Row>(grid: Grid<Row>, at: Spot): Bindings {
  const actions = restingActions(grid, at);
  const names = Object.keys(GRID_KEYS) as GridKey[];
  return Object.fromEntries(names.flatMap((name) => GRID_KEYS[name].map((chord) => [chord, actions[name]])));
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
    Tab: () => (commitEdit(grid) ? tabOn(grid, at, 1, true) : undefined),
    'Shift+Tab': () => (commitEdit(grid) ? tabOn(grid, at, -1, true) : undefined),
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
