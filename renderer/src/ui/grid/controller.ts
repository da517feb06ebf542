import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  type RefObject,
} from 'react';
import { completeState, viewColumns, type ColumnView } from './columns';
import { makeElements, type GridElements } from './elements';
import type { Spot } from './movement';
import {
  EMPTY_STATE,
  orderOf,
  reduceGrid,
  settle,
  type GridAction,
  type GridState,
  type GridView,
  type Order,
} from './state';
import type { DataGridProps, GridColumnState, GridIssue, GridSelection } from './types';

/** Everything that keys, pointer and pen need of the grid, as it stands in this render. */
export interface Grid<Row> {
  readonly props: DataGridProps<Row>;
  readonly order: Order;
  readonly views: readonly ColumnView<Row>[];
  readonly columnState: readonly GridColumnState[];
  readonly state: GridState;
  readonly view: GridView;
  readonly dispatch: (action: GridAction) => void;
  readonly setColumns: (state: readonly GridColumnState[]) => void;
  /** Says something to screen readers. */
  readonly say: (text: string) => void;
  readonly spoken: string;
  /** The column whose menu is open. */
  readonly menu: string | null;
  readonly setMenu: (columnId: string | null) => void;
  readonly elements: GridElements;
}

/** Holds the state of one grid and reads it against the rows and columns of this render. */
export function useGrid<Row>(props: DataGridProps<Row>): Grid<Row> {
  const { rows, rowId, columns, columnState, onColumnsChange, frozen = 0 } = props;
  const [ownColumns, setOwnColumns] = useState<readonly GridColumnState[]>([]);
  const [menu, setMenu] = useState<string | null>(null);
  const [spoken, say] = useState('');
  const shownColumns = columnState ?? ownColumns;
  const complete = useMemo(() => completeState(columns, shownColumns), [columns, shownColumns]);
  const views = useMemo(() => viewColumns(columns, complete, frozen), [columns, complete, frozen]);
  const rowIds = useMemo(() => rows.map((row) => rowId(row)), [rows, rowId]);
  const order = useMemo(
    () =>
      orderOf(
        rowIds,
        views.map((view) => view.id),
      ),
    [rowIds, views],
  );
  const [state, dispatch] = useReducer(
    (now: GridState, action: GridAction) => reduceGrid(now, action, order),
    EMPTY_STATE,
  );
  const [elements] = useState(makeElements);
  const view = useMemo(() => settle(state, order), [state, order]);

  function setColumns(next: readonly GridColumnState[]) {
    setOwnColumns(next);
    onColumnsChange?.(next);
  }

  return {
    props,
    order,
    views,
    columnState: complete,
    state,
    view,
    dispatch,
    setColumns,
    say,
    spoken,
    menu,
    setMenu,
    elements,
  };
}

/** The grid of the newest render, for listeners that outlive one. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  }, [value]);
  return latest;
}

/** Tells the owner of a changed selection, after it is on screen. */
export function useSelectionReport<Row>(grid: Grid<Row>): void {
  const report = useEffectEvent((selection: GridSelection) => grid.props.onSelectionChange?.(selection));
  const last = useRef(signatureOf(NOTHING));
  const { order, state, view } = grid;
  const selection = useMemo(() => selectedBy(order, state.rows, view), [order, state.rows, view]);
  useEffect(() => {
    const signature = signatureOf(selection);
    if (signature === last.current) return;
    last.current = signature;
    report(selection);
  }, [selection]);
}

const NOTHING: GridSelection = { rowIds: [], columnIds: [], wholeRows: false };

function signatureOf({ rowIds, columnIds, wholeRows }: GridSelection): string {
  return `${wholeRows}\n${rowIds.join('\t')}\n${columnIds.join('\t')}`;
}

export function selectionOf<Row>(grid: Grid<Row>): GridSelection {
  return selectedBy(grid.order, grid.state.rows, grid.view);
}

function selectedBy(order: Order, rows: ReadonlySet<string>, { rect }: GridView): GridSelection {
  if (rows.size > 0) {
    return { rowIds: order.rowIds.filter((id) => rows.has(id)), columnIds: order.columnIds, wholeRows: true };
  }
  if (!rect) return NOTHING;
  return {
    rowIds: order.rowIds.slice(rect.top, rect.bottom + 1),
    columnIds: order.columnIds.slice(rect.left, rect.right + 1),
    wholeRows: false,
  };
}

export interface CellHere<Row> {
  readonly row: Row;
  readonly rowId: string;
  readonly view: ColumnView<Row>;
}

export function cellAt<Row>(grid: Grid<Row>, spot: Spot | undefined): CellHere<Row> | undefined {
  if (!spot) return undefined;
  const row = grid.props.rows[spot.row];
  const rowId = grid.order.rowIds[spot.row];
  const view = grid.views[spot.column];
  return row === undefined || rowId === undefined || view === undefined ? undefined : { row, rowId, view };
}

export function isEditable<Row>(grid: Grid<Row>, cell: CellHere<Row>): boolean {
  const { column } = cell.view;
  if (grid.props.readOnly || column.activate) return false;
  if (column.kind === 'custom' && !column.editor && !column.editable) return false;
  return column.editable?.(cell.row) ?? true;
}

/** The column where a new row is begun, and where a draft says that it is one. */
export function entryColumnOf<Row>({ order, props }: Grid<Row>): string | undefined {
  return order.columnIds.find((id) => id === props.entryColumn) ?? order.columnIds[0];
}

/** What is said of a cell: that its row is not stored yet, else what the owner finds. */
export function issueOf<Row>(grid: Grid<Row>, { row, rowId, view }: CellHere<Row>): GridIssue | undefined {
  const { draft } = grid.props;
  if (rowId === draft?.id && view.id === entryColumnOf(grid)) return { severity: 'info', text: draft.note };
  return grid.props.issueOf?.(row, view.id);
}
