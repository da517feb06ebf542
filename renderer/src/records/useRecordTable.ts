/** A table of records as its room works with it: rows and drafts, what its grid asks, and the gestures that its menus offer. */
import { ROWS_PER_GESTURE } from '@shared/contract/row.contract.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import type { Blank, Entity, GestureTable } from '@shared/entities/index.ts';
import { parseTsv, useToast } from '@ui/index.ts';
import type { GridColumn, GridHandle } from '@ui/index.ts';
import { useCallback, useRef } from 'react';
import { failureText } from '@app/i18n/dynamic.ts';
import { columnTitle } from '@app/i18n/field-words.ts';
import { headingsOf } from './fields/columns.tsx';
import { isEnough } from './fields/reader.ts';
import type { TableImporter } from './import/importer.ts';
import { useImport } from './import/useImport.ts';
import type { ImportState } from './import/useImport.ts';
import { plainLines } from '@shared/sheets/plain-block.ts';
import type { Merged } from '@shared/sheets/plain-block.ts';
import { readTable } from './table/table-edits.ts';
import type { TableReader } from './table/table-edits.ts';
import { useDrafts } from './table/useDrafts.ts';
import type { Drafts } from './table/useDrafts.ts';
import { useSheet } from './table/useSheet.ts';
import type { Sheet } from './table/useSheet.ts';
import { unstoredRow } from './row-changes.ts';
import type { RowGestures } from './useRows.ts';

/**
 * `own`: all rows in their own order; `sorted`: all rows in another one, so that none can be moved; `part`: some are filtered away, and a
 * new row might not be seen.
 */
export type ShownOrder = 'own' | 'sorted' | 'part';

export interface RecordTableOptions<N extends GestureTable, Row extends Entity<N>> {
  readonly table: N;
  readonly experimentId: string;
  readonly gestures: RowGestures<Blank<N>>;
  /** All that are stored, shown or not. */
  readonly stored: readonly { readonly id: string }[];
  readonly rows: readonly Row[];
  readonly order?: ShownOrder;
  readonly columns: readonly GridColumn<Row>[];
  /** Columns that are no column of the screen and may be pasted by their heading. */
  readonly pastedToo?: readonly string[];
  /** Columns whose merged cells, in other people's sheets, hold for the rows below. Give it a stable identity. */
  readonly merged?: Merged;
  readonly reader: TableReader<Row, Blank<N>>;
  /** Places of rows from a file that may be there already, or stand above them. */
  readonly alike?: TableImporter['alike'];
  /** What a new row holds where nothing is said, by typing and by pasting. */
  readonly defaults?: Partial<Blank<N>>;
  /** What a new row takes over from the one above it. */
  readonly start?: (above: Row | undefined) => Partial<Blank<N>>;
  /** A row that is not stored, as the table shows it. Give it a stable identity. */
  readonly view: (row: Entity<N>) => Row;
  /** When rows are removed, by whatever gesture. */
  readonly onRemove?: (ids: readonly string[]) => void;
  /** Shows all rows: a new one would not be seen among a part of them. */
  readonly onShowAll?: () => void;
}

export interface RecordTableState<N extends GestureTable, Row extends Entity<N>> extends Pick<
  RecordTableOptions<N, Row>,
  'table' | 'experimentId' | 'columns'
> {
  readonly order: ShownOrder;
  readonly isEmpty: boolean;
  readonly drafts: Drafts<Row, Blank<N>>;
  readonly sheet: Sheet;
  /** Held by the grid: a row can be gone to as soon as there is one. */
  readonly grid: (handle: GridHandle | null) => void;
  readonly goTo: (id: string, columnId: string) => void;
  /** The same by a field; where none is named or it has no column, by what the row is called, or else by the first column. */
  readonly goToField: (id: string, field: string | undefined) => void;
  /** Adds what was copied from a spreadsheet, by its headings or in the order of the columns. */
  readonly pasteBlock: (text: string) => void;
  /** Rows from a file, or from a block whose columns are to be matched by hand. */
  readonly importer: TableImporter;
  readonly importing: ImportState;
  /** Opens a new row at the end and goes to it. */
  readonly add: () => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly move: (ids: readonly string[], target: { readonly before: string } | { readonly after: string }) => void;
}

const NOTHING: object = {};

export function useRecordTable<N extends GestureTable, Row extends Entity<N>>(
  options: RecordTableOptions<N, Row>,
): RecordTableState<N, Row> {
  const { table, experimentId, gestures, stored, rows, order = 'own', columns, reader, view, onShowAll } = options;
  const defaults = options.defaults ?? (NOTHING as Partial<Blank<N>>);
  const toast = useToast();
  const importing = useImport();
  const held = useRef<GridHandle>(null);
  /** A cell to go to as soon as there is a grid. */
  const next = useRef<{ readonly id: string; readonly columnId: string } | null>(null);
  const drafts = useDrafts<Row, Blank<N>>({
    rows,
    stored,
    start: options.start ?? (() => NOTHING as Partial<Blank<N>>),
    show: useCallback(
      (id, fields) => view(unstoredRow(table, { id, experimentId }, { ...defaults, ...fields })),
      [table, experimentId, defaults, view],
    ),
    isEnough: (fields) => isEnough(table, fields),
    store: (added, beforeId) =>
      gestures.add(
        added.map((row) => ({ ...defaults, ...row })),
        beforeId,
      ),
  });
  const headings = headingsOf(table, [...columns.map(({ id }) => id), ...(options.pastedToo ?? [])]);
  const sheet = useSheet<Row, Blank<N>>({
    rows: drafts.rows,
    reader,
    headings,
    merged: options.merged ?? {},
    edit: gestures.edit,
    paste: (patches, added) =>
      gestures.paste(
        patches,
        added.map((row) => ({ ...defaults, ...row })),
      ),
    drafts,
  });
  const importer: TableImporter = {
    memory: table,
    headings,
    titleOf: (id) => columns.find((column) => column.id === id)?.title ?? columnTitle(table, id),
    order: columns.map(({ id }) => id),
    most: ROWS_PER_GESTURE,
    plain: (block) => plainLines(block, options.merged ?? {}),
    check(lines) {
      // Each by itself: rows of nothing but blanks are not counted among several.
      return lines.flatMap((line, at) => {
        const edits = readTable<Row, Blank<N>>([], reader, [], [line]);
        return edits.ok ? [] : edits.faults.map((fault) => ({ ...fault, row: at + 1 }));
      });
    },
    show(line) {
      const edits = readTable<Row, Blank<N>>([], reader, [], [line]);
      const fields = edits.ok ? edits.rows[0] : undefined;
      if (fields === undefined) return null;
      const row = view(unstoredRow(table, { id: '', experimentId }, { ...defaults, ...fields }));
      return Object.fromEntries(columns.map(({ id, text, format }) => [id, (format ?? text)(row)]));
    },
    ...(options.alike === undefined ? {} : { alike: options.alike }),
    take(lines) {
      onShowAll?.();
      sheet.addLines(lines);
    },
  };
  const grid = useCallback((handle: GridHandle | null) => {
    held.current = handle;
    if (handle === null || next.current === null) return;
    handle.focusCell(next.current.id, next.current.columnId);
    next.current = null;
  }, []);

  function told(done: Promise<unknown>): void {
    done.catch((error: unknown) => toast({ text: failureText(error), tone: 'error' }));
  }
  function goTo(id: string, columnId: string): void {
    onShowAll?.();
    if (held.current === null) next.current = { id, columnId };
    else held.current.focusCell(id, columnId);
  }
  function columnFor(field: string | undefined): string {
    const shown = columns.map((column) => column.id);
    return (
      [field, ...PRODUCT.nameColumnsOf(table)].find((one) => one !== undefined && shown.includes(one)) ?? shown[0] ?? ''
    );
  }

  return {
    table,
    experimentId,
    columns,
    order,
    isEmpty: stored.length === 0 && drafts.rows.length === 0,
    drafts,
    sheet,
    importer,
    importing,
    grid,
    goTo,
    goToField: (id, field) => goTo(id, columnFor(field)),
    pasteBlock: (text) =>
      sheet.addBlock(
        parseTsv(text),
        columns.map(({ id }) => id),
      ),
    add: () => goTo(drafts.open(null), columns[0]?.id ?? ''),
    remove(ids) {
      drafts.drop(ids);
      told(gestures.remove(ids.filter((id) => id !== drafts.id)));
      options.onRemove?.(ids);
    },
    move(ids, target) {
      const at = 'after' in target ? rows.findIndex(({ id }) => id === target.after) : -1;
      told(gestures.move(ids, 'before' in target ? target.before : (rows[at + 1]?.id ?? null)));
    },
  };
}
