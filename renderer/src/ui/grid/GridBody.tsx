import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useMemo, type RefObject } from 'react';
import styles from './DataGrid.module.css';
import { entryColumnOf, type Grid } from './controller';
import { GridRow } from './GridRow';
import { GroupRow } from './GroupRow';
import { IssueTip } from './IssueTip';
import { itemsOf } from './items';
import type { Note } from './state';

export interface BodyPlace {
  /** Pixels of the active row from the top of the body; undefined in the header. */
  readonly top: number | undefined;
  readonly height: number;
  /** Rows in view. */
  readonly page: number;
}

export interface GridBodyProps<Row> {
  readonly grid: Grid<Row>;
  readonly gridId: string;
  readonly dropLine: RefObject<HTMLDivElement | null>;
  readonly body: ReturnType<typeof useBody<Row>>;
}

const ROW_HEIGHT = 29;
const GROUP_HEIGHT = 39;

/** The rows in view and a few around them; the active row is always among them, for the screen reader's sake. */
export function useBody<Row>(grid: Grid<Row>) {
  'use no memo';
  const { props, order, view } = grid;
  const { rows, groupOf } = props;
  const { items, itemAt } = useMemo(() => itemsOf(rows, order.rowIds, groupOf), [rows, order.rowIds, groupOf]);
  const activeItem = view.at && view.at.row >= 0 ? itemAt[view.at.row] : undefined;
  // A new function would have all rows laid out again at every key press.
  const keyOf = useCallback((index: number) => items[index]?.key ?? index, [items]);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => grid.elements.scroller(),
    estimateSize: (index) => (items[index]?.kind === 'group' ? GROUP_HEIGHT : ROW_HEIGHT),
    getItemKey: keyOf,
    overscan: 8,
    rangeExtractor: (range: Range) => {
      const indexes = defaultRangeExtractor(range);
      if (activeItem === undefined || indexes.includes(activeItem)) return indexes;
      return [...indexes, activeItem].toSorted((one, other) => one - other);
    },
  });
  // Rows that have just come are measured first: the pen and the tip stand by the place of theirs.
  virtualizer.getTotalSize();
  const place = activeItem === undefined ? undefined : virtualizer.measurementsCache[activeItem];
  const shown = virtualizer.range ? virtualizer.range.endIndex - virtualizer.range.startIndex : 1;
  return {
    items,
    itemAt,
    virtualizer,
    place: { top: place?.start, height: place?.size ?? ROW_HEIGHT, page: Math.max(1, shown - 1) } satisfies BodyPlace,
  };
}

/** The rows in view, and what lies over them. */
export function GridBody<Row>({ grid, gridId, dropLine, body }: GridBodyProps<Row>) {
  'use no memo';
  const { props, state, view, views, order } = grid;
  const { items, virtualizer } = body;
  const notes = useMemo(() => notesByRow(state.notes), [state.notes]);
  const { rect, at } = view;
  return (
    <div role="rowgroup" data-body className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map((virtual) => {
        const item = items[virtual.index];
        if (!item) return null;
        if (item.kind === 'group') {
          return (
            <GroupRow
              key={item.key}
              group={item.group}
              item={virtual.index}
              start={virtual.start}
              columns={views.length}
              measure={virtualizer.measureElement}
            />
          );
        }
        const row = props.rows[item.index];
        const rowId = order.rowIds[item.index];
        if (row === undefined || rowId === undefined) return null;
        const isDraft = rowId === props.draft?.id;
        const inRect = rect !== undefined && item.index >= rect.top && item.index <= rect.bottom;
        return (
          <GridRow
            key={item.key}
            gridId={gridId}
            row={row}
            rowId={rowId}
            item={virtual.index}
            start={virtual.start}
            measure={virtualizer.measureElement}
            views={views}
            head={isDraft ? '+' : (props.rowHead?.(row, item.index) ?? String(item.index + 1))}
            draftNote={isDraft ? props.draft?.note : undefined}
            draftColumn={isDraft ? entryColumnOf(grid) : undefined}
            tone={isDraft ? 'quiet' : (props.rowTone?.(row) ?? 'plain')}
            readOnly={props.readOnly ?? false}
            movable={props.onMoveRows !== undefined && !props.readOnly && !isDraft}
            dragLabel={props.words.dragRow}
            rowSelected={state.rows.has(rowId)}
            activeColumn={at?.row === item.index ? at.column : -1}
            from={inRect ? rect.left : 0}
            to={inRect ? rect.right : -1}
            notes={notes.get(rowId)}
            issueOf={props.issueOf}
            severity={props.words.severity}
          />
        );
      })}
      <div ref={dropLine} role="presentation" className={styles.dropLine} hidden />
      <IssueTip grid={grid} gridId={gridId} top={body.place.top} height={body.place.height} />
    </div>
  );
}

function notesByRow(notes: ReadonlyMap<string, Note>): ReadonlyMap<string, ReadonlyMap<string, Note>> {
  const byRow = new Map<string, Map<string, Note>>();
  for (const [key, note] of notes) {
    const [rowId = '', columnId = ''] = key.split('\n');
    const row = byRow.get(rowId) ?? new Map<string, Note>();
    byRow.set(rowId, row.set(columnId, note));
  }
  return byRow;
}
