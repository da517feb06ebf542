import { useLayoutEffect, useRef } from 'react';
import { edgeAfter, frozenEdge } from './columnEdges';
import type { ColumnView } from './columns';
import type { Grid } from './controller';
import type { useBody } from './GridBody';

/** Heights are guesses until measured: for this long after a jump the target is followed. */
const FOLLOW_MS = 300;

/** Scrolls so that the moving end of the selection is in view, clear of header, foot and frozen columns. */
export function useReveal<Row>(grid: Grid<Row>, body: ReturnType<typeof useBody<Row>>): void {
  'use no memo';
  const { at } = grid.view;
  const { corner, isStill } = grid.state;
  const row = corner ? grid.order.rowAt.get(corner.rowId) : at?.row;
  const column = grid.views[(corner ? grid.order.columnAt.get(corner.columnId) : at?.column) ?? -1];
  const item = row === undefined ? undefined : body.itemAt[row];
  const place = item === undefined ? undefined : body.virtualizer.measurementsCache[item];
  // The head of a group comes into view with its first row.
  const groupHead =
    item !== undefined && body.items[item - 1]?.kind === 'group'
      ? body.virtualizer.measurementsCache[item - 1]
      : undefined;
  const start = groupHead?.start ?? place?.start;
  const size = place && start !== undefined ? place.end - start : undefined;
  const key = `${row}/${column?.id}`;
  const followed = useRef({ key: '', until: 0 });
  const { elements, views } = grid;

  useLayoutEffect(() => {
    const box = elements.scroller();
    const now = performance.now();
    if (followed.current.key !== key) followed.current = { key, until: now + FOLLOW_MS };
    else if (now > followed.current.until) return;
    if (!box || isStill) return;
    if (start !== undefined && size !== undefined) revealRow(box, start, size);
    if (column?.index === 0) box.scrollLeft = 0;
    else if (column && !column.frozen) revealColumn(box, column, views);
  }, [elements, views, key, start, size, column, isStill]);
}

function revealRow(box: HTMLElement, start: number, size: number): void {
  const head = box.querySelector<HTMLElement>('[data-header]')?.offsetHeight ?? 0;
  const foot = box.querySelector<HTMLElement>('[data-footer]')?.offsetHeight ?? 0;
  const inView = box.clientHeight - head - foot;
  if (start < box.scrollTop) box.scrollTop = start;
  else if (start + size > box.scrollTop + inView) box.scrollTop = Math.min(start, start + size - inView);
}

function revealColumn<Row>(box: HTMLElement, column: ColumnView<Row>, views: readonly ColumnView<Row>[]): void {
  const low = frozenEdge(views);
  const right = column.left + column.width;
  if (column.left < box.scrollLeft + low) box.scrollLeft = column.left - low;
  else if (right > box.scrollLeft + box.clientWidth)
    box.scrollLeft = edgeAfter(views, Math.min(column.left - low, right - box.clientWidth));
}
