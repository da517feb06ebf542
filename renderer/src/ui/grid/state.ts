import { clampSpot, rectOf, type Extent, type Rect, type Spot } from './movement';

/** The row id that stands for the header. */
export const HEADER_ROW = '\u0000header';

export interface Place {
  readonly rowId: string;
  readonly columnId: string;
}

export interface Edit {
  /** typing: arrows commit and move, as in a spreadsheet · caret: arrows move in the text. */
  readonly how: 'typing' | 'caret';
  readonly error?: string;
  /** What the pen holds when the edit begins with text; undefined when it begins with what is being typed. */
  readonly initialText?: string;
}

/** Text that a cell shows instead of its own: refused with an error, or on its way to the store. */
export interface Note {
  readonly text: string;
  readonly error?: string;
}

export interface GridState {
  /** The cell that is typed into. Ids, so that it stays with its row when rows move. */
  readonly active: Place | null;
  /** The other corner of the selection; null when only the active cell is selected. */
  readonly corner: Place | null;
  /** Where the active cell was last seen, for when its row goes away. */
  readonly seen: Spot;
  readonly rows: ReadonlySet<string>;
  readonly rowAnchor: string | null;
  readonly edit: Edit | null;
  /** The column where a run of Tabs began: Enter returns below it. */
  readonly tabColumn: string | null;
  /** Cells are being filled, so Tab goes from cell to cell (see keyRules). */
  readonly isWorking: boolean;
  /** The selection grew beyond what is in view at one stroke, and the view stays where it is. */
  readonly isStill: boolean;
  /** Keyed by `noteKey`. */
  readonly notes: ReadonlyMap<string, Note>;
}

export const EMPTY_STATE: GridState = {
  active: null,
  corner: null,
  seen: { row: 0, column: 0 },
  rows: new Set(),
  rowAnchor: null,
  edit: null,
  tabColumn: null,
  isWorking: false,
  isStill: false,
  notes: new Map(),
};

/** The order of rows and shown columns, both ways. */
export interface Order {
  readonly rowIds: readonly string[];
  readonly rowAt: ReadonlyMap<string, number>;
  readonly columnIds: readonly string[];
  readonly columnAt: ReadonlyMap<string, number>;
}

export function orderOf(rowIds: readonly string[], columnIds: readonly string[]): Order {
  return {
    rowIds,
    rowAt: new Map(rowIds.map((id, index) => [id, index])),
    columnIds,
    columnAt: new Map(columnIds.map((id, index) => [id, index])),
  };
}

export function extentOf(order: Order): Extent {
  return { rows: order.rowIds.length, columns: order.columnIds.length };
}

export type GridAction =
  /** The focus came in: to the first cell, unless a place is known already, be it of a row still on its way. */
  | { readonly type: 'enter' }
  | { readonly type: 'go'; readonly spot: Spot; readonly tabColumn?: string | null; readonly isWorking?: boolean }
  | { readonly type: 'goto'; readonly place: Place }
  | { readonly type: 'extend'; readonly spot: Spot }
  /** Everything, or a whole column. */
  | { readonly type: 'all'; readonly from: Spot; readonly to: Spot }
  | {
      readonly type: 'rows';
      readonly rowIds: readonly string[];
      readonly anchor: string | null;
      readonly active: string;
    }
  | { readonly type: 'edit'; readonly edit: Edit }
  | { readonly type: 'stop'; readonly isGivenUp?: boolean }
  /** The focus went to another part of the page. */
  | { readonly type: 'leave' }
  | { readonly type: 'note'; readonly key: string; readonly note: Note | null };

export function noteKey(rowId: string, columnId: string): string {
  return `${rowId}\n${columnId}`;
}

export function reduceGrid(state: GridState, action: GridAction, order: Order): GridState {
  switch (action.type) {
    case 'enter':
      return state.active ? state : goTo(state, { row: 0, column: 0 }, order, null);
    case 'go': {
      const isWorking = action.isWorking ?? state.isWorking;
      return goTo({ ...state, isWorking }, action.spot, order, action.tabColumn ?? null);
    }
    case 'goto': {
      const row = order.rowAt.get(action.place.rowId);
      const column = order.columnAt.get(action.place.columnId) ?? 0;
      // A row that is not there yet keeps the old place until it arrives.
      const seen = row === undefined ? state.seen : { row, column };
      const at = { active: action.place, corner: null, seen, rows: new Set<string>() };
      return { ...state, ...at, edit: null, tabColumn: null, isWorking: true, isStill: false };
    }
    case 'extend': {
      const spot = clampSpot(action.spot, extentOf(order));
      const corner = spot && placeOf({ ...spot, row: Math.max(0, spot.row) }, order);
      if (!corner || !state.active || state.active.rowId === HEADER_ROW) return state;
      return { ...state, corner, rows: new Set(), edit: null, isStill: false };
    }
    case 'all': {
      const from = reduceGrid(state, { type: 'go', spot: action.from }, order);
      return { ...reduceGrid(from, { type: 'extend', spot: action.to }, order), isStill: true };
    }
    case 'rows': {
      const row = order.rowAt.get(action.active) ?? state.seen.row;
      const columnId = state.active?.columnId ?? order.columnIds[0];
      if (columnId === undefined) return state;
      const active = { rowId: action.active, columnId };
      const seen = { row, column: order.columnAt.get(columnId) ?? 0 };
      return {
        ...state,
        active,
        seen,
        corner: null,
        rows: new Set(action.rowIds),
        rowAnchor: action.anchor,
        edit: null,
        isStill: false,
      };
    }
    case 'edit':
      return { ...state, edit: action.edit, corner: null, rows: new Set(), isWorking: true, isStill: false };
    case 'stop':
      if (!state.edit && action.isGivenUp !== true) return state;
      return { ...state, edit: null, isWorking: state.isWorking && action.isGivenUp !== true };
    case 'leave':
      return state.isWorking || state.tabColumn !== null ? { ...state, tabColumn: null, isWorking: false } : state;
    case 'note': {
      const notes = new Map(state.notes);
      if (action.note) notes.set(action.key, action.note);
      else notes.delete(action.key);
      return { ...state, notes };
    }
  }
}

function goTo(state: GridState, spot: Spot, order: Order, tabColumn: string | null): GridState {
  const seen = clampSpot(spot, extentOf(order));
  const active = seen && placeOf(seen, order);
  if (!seen || !active) return state;
  const at = { active, seen, corner: null, rows: new Set<string>(), rowAnchor: null };
  return { ...state, ...at, edit: null, tabColumn, isStill: false };
}

function placeOf(spot: Spot, order: Order): Place | undefined {
  const columnId = order.columnIds[spot.column];
  const rowId = spot.row < 0 ? HEADER_ROW : order.rowIds[spot.row];
  return columnId === undefined || rowId === undefined ? undefined : { rowId, columnId };
}

/** Where everything stands now, by position. */
export interface GridView {
  /** The active cell; undefined before the grid was entered. Row -1 is the header. */
  readonly at: Spot | undefined;
  /** The selected cells; undefined in the header and while whole rows are selected. */
  readonly rect: Rect | undefined;
  readonly edit: Edit | null;
}

/** Reads the state against the present order: when the active row or column is gone, its neighbour takes its place. */
export function settle(state: GridState, order: Order): GridView {
  if (!state.active) return { at: undefined, rect: undefined, edit: null };
  const inHeader = state.active.rowId === HEADER_ROW;
  const row = inHeader ? -1 : order.rowAt.get(state.active.rowId);
  const column = order.columnAt.get(state.active.columnId);
  const at = clampSpot({ row: row ?? state.seen.row, column: column ?? state.seen.column }, extentOf(order));
  const there = row !== undefined && column !== undefined;
  if (!at || at.row < 0 || state.rows.size > 0) return { at, rect: undefined, edit: there ? state.edit : null };
  return { at, rect: rectOf(at, cornerOf(state, order) ?? at), edit: there ? state.edit : null };
}

function cornerOf(state: GridState, order: Order): Spot | undefined {
  const row = state.corner && order.rowAt.get(state.corner.rowId);
  const column = state.corner && order.columnAt.get(state.corner.columnId);
  return row === undefined || row === null || column === undefined || column === null ? undefined : { row, column };
}
