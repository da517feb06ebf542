import type { ReactNode, Ref } from 'react';
import type { AreaHue } from '../display/hue';
import type { Option } from '../fields/matching';
import type { Parsed } from '../fields/parsed';
import type { MenuItem } from '../overlays/menuItems';
import type { Matrix } from './tsv';

export interface GridIssue {
  readonly severity: 'error' | 'warning' | 'info';
  /** The sentence: what is wrong and what to do. */
  readonly text: string;
}

export interface GridEditorProps<Row> {
  readonly row: Row;
  /** What was typed to open the editor, when it was opened by typing. */
  readonly initialText: string | undefined;
  /** Commits a text as if it had been typed into the cell, and closes. */
  readonly onCommit: (text: string) => void;
  /** Closes without a word: for editors that store by themselves. */
  readonly onDone: () => void;
}

/**
 * One column. The grid's world is text as people see it: `text` is what is edited, copied and pasted; the owner
 * turns committed text into values. Methods must be pure: a cell is drawn again only when its row changes.
 */
export interface GridColumn<Row> {
  readonly id: string;
  readonly title: string;
  /** Pixels, until the user resizes. */
  readonly width: number;
  readonly minWidth?: number;
  readonly align?: 'start' | 'center' | 'end';
  readonly kind: 'text' | 'multiline' | 'number' | 'custom';
  /** False, or false for this row: the cell can be walked to and copied, not changed. Default true; custom cells need an editor. */
  editable?(row: Row): boolean;
  text(row: Row): string;
  /**
   * The text follows from other cells: it is copied for others to read, but pasting it back here and filling it down leave it to
   * follow again, and typing the very same text states it.
   */
  derived?(row: Row): boolean;
  /** What is shown when it differs from the text, e.g. with thousands grouped. */
  format?(row: Row): string;
  /** Draws the cell; interactive parts inside need `tabIndex={-1}`. */
  render?(row: Row): ReactNode;
  tone?(row: Row): 'plain' | 'quiet' | 'strong' | 'late' | 'danger';
  /** Tidies or refuses typed text before it is committed. */
  parse?(text: string, row: Row): Parsed<string>;
  /** Draws an editor over the cell instead of the text pen. */
  editor?(props: GridEditorProps<Row>): ReactNode;
  /** Offers texts while typing; the label of the picked option is committed. */
  suggest?(typed: string, row: Row): readonly Option[];
  /** Only suggested texts make sense: the first one found is taken by Enter and Tab. */
  readonly suggestOnly?: boolean;
  /** Space on the cell, for ticks and switches; the cell then opens no editor. */
  activate?(row: Row): void;
  /** Cannot be hidden. */
  readonly fixed?: boolean;
}

/** What the user made of a column; kept by the owner, in the order shown. */
export interface GridColumnState {
  readonly id: string;
  readonly width?: number;
  readonly hidden?: boolean;
}

export interface CellEdit {
  readonly rowId: string;
  readonly columnId: string;
  readonly text: string;
}

/** What emptied or filled several cells at once, so that its owner can name it. */
export type CellsGesture = 'clear' | 'cut' | 'fill';

/** Nothing, or why the text was not taken: it then stays in the cell with the reason. */
export type CommitResult = void | { readonly error?: string };

export interface GridPaste {
  readonly rowId: string;
  readonly columnId: string;
  readonly matrix: Matrix;
  /** Copied from a grid, not from another program. */
  readonly isOwn: boolean;
  /** True for a cell of the matrix that was copied from a grid and only followed from other cells there. */
  readonly isDerived: (row: number, column: number) => boolean;
  /** Rows from the first pasted one on, and shown columns likewise: what `spreadPaste` asks for. */
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
  readonly selectedRows: number;
  readonly selectedColumns: number;
}

export interface GridSelection {
  /** Rows touched by the selection, in order. */
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
  /** True when whole rows are selected by their heads. */
  readonly wholeRows: boolean;
}

export type MoveTarget = { readonly before: string } | { readonly after: string };

export interface GridGroup {
  readonly id: string;
  readonly label: ReactNode;
  readonly aside?: ReactNode;
  readonly hue?: AreaHue;
}

export interface GridWords {
  /** Head of the row-number column, for screen readers. */
  readonly rowHeader: string;
  /** How to work the grid, read once on entering. */
  readonly instructions: string;
  /** Accessible name of the pen while it edits. */
  readonly editing: (column: string, row: number) => string;
  readonly columnMenu: (column: string) => string;
  readonly columns: string;
  readonly hideColumn: string;
  readonly moveColumnLeft: string;
  readonly moveColumnRight: string;
  readonly resetColumns: string;
  readonly resizeColumn: (column: string) => string;
  readonly dragRow: string;
  /** Said after a keyboard move: row number and count. */
  readonly movedRows: (count: number, to: number) => string;
  readonly columnWidth: (column: string, width: number) => string;
  readonly columnMoved: (column: string, to: number) => string;
  /** Names of the issue marks. */
  readonly severity: Readonly<Record<GridIssue['severity'], string>>;
  /** The label of the button below the rows; shown when `draft` is given. */
  readonly insertRow: string;
}

/**
 * The row that Enter and the button below the rows open. It stands among `rows` while it waits, and its owner stores it once
 * something is typed into it; left empty it makes nothing.
 */
export interface GridDraft {
  /** The row that waits now. */
  readonly id: string | null;
  /** Says that it is not stored yet, and what will store it. */
  readonly note: string;
  /** Opens one at the end, or finds the one that waits; its id. */
  readonly onOpen: () => string;
  /** The user went elsewhere: an empty draft goes. */
  readonly onLeave: () => void;
}

/** How to leave the table, shown while it has the focus until it was read or done. */
export interface GridHint {
  readonly text: string;
  /** Name of the button that closes it. */
  readonly close: string;
  /** Closed, or the keyboard has left the table. */
  readonly onDone: () => void;
}

export interface GridHandle {
  /** Makes a cell active and gives the grid the focus; the row may arrive later. */
  readonly focusCell: (rowId: string, columnId: string, edit?: boolean) => void;
}

export interface DataGridProps<Row> {
  /** Accessible name. */
  readonly label: string;
  readonly words: GridWords;
  readonly rows: readonly Row[];
  rowId(row: Row): string;
  /** Keep the identity stable: a new array draws every visible row again. */
  readonly columns: readonly GridColumn<Row>[];
  readonly columnState?: readonly GridColumnState[];
  readonly onColumnsChange?: (state: readonly GridColumnState[]) => void;
  /** More items for the menu of a column, or of all columns (null). */
  readonly columnItems?: (columnId: string | null) => readonly MenuItem[];
  /** How many of the first shown columns stay in view. */
  readonly frozen?: number;
  readonly readOnly?: boolean;
  readonly onCommitCell: (rowId: string, columnId: string, text: string) => CommitResult | Promise<CommitResult>;
  /** Several cells as one step (clearing, cutting, filling down). Without it they are committed one by one. */
  readonly onCommitCells?: (edits: readonly CellEdit[], gesture: CellsGesture) => void;
  readonly onPaste?: (paste: GridPaste) => void;
  readonly onMoveRows?: (rowIds: readonly string[], target: MoveTarget) => void;
  readonly onDeleteRows?: (rowIds: readonly string[]) => void;
  /** Ctrl+Enter: a row below the given one. Give back its id to move there. */
  readonly onInsertRow?: (after: string | null) => void | string | Promise<string | void>;
  /** Without it no row is added by Enter or the button. */
  readonly draft?: GridDraft;
  readonly hint?: GridHint;
  /** Where typing begins in a row that was added from outside the rows; the first column when left out. */
  readonly entryColumn?: string;
  readonly onSelectionChange?: (selection: GridSelection) => void;
  issueOf?(row: Row, columnId: string): GridIssue | undefined;
  groupOf?(row: Row): GridGroup | undefined;
  /** What stands in the row's head; default its number. */
  rowHead?(row: Row, index: number): string;
  rowTone?(row: Row): 'plain' | 'quiet' | 'strong';
  /** The context menu of the selection; a draft by itself has none. */
  readonly menuFor?: (selection: GridSelection) => readonly MenuItem[];
  /** A row of sums that stays at the foot. */
  readonly footer?: (columnId: string) => ReactNode;
  /** Shown instead of rows when there are none. */
  readonly empty?: ReactNode;
  readonly ref?: Ref<GridHandle>;
  readonly className?: string;
}
