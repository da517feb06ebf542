import { HEAD_WIDTH, type ColumnView } from './columns';

type Places = readonly Pick<ColumnView<unknown>, 'left' | 'width' | 'frozen'>[];

/** Where the columns that scroll begin: right of the row heads and of the frozen ones, pixels. */
export function frozenEdge(views: Places): number {
  const frozen = views.findLast((view) => view.frozen);
  return frozen ? frozen.left + frozen.width : HEAD_WIDTH;
}

/** The positions of the scroll bar at which no column stands half below the frozen ones. */
function edgesOf(views: Places): readonly number[] {
  const low = frozenEdge(views);
  return views.filter((view) => !view.frozen).map((view) => view.left - low);
}

/** The first such position at or after `left`; `left` itself behind the last one. */
export function edgeAfter(views: Places, left: number): number {
  return edgesOf(views).find((edge) => edge >= left - 1) ?? left;
}

/**
 * Where the table comes to rest after it was scrolled from one place to another: on, in the direction of the hand. A column that is wider
 * than the view is read in pieces.
 */
export function edgeAtRest(views: Places, from: number, to: number, viewWidth: number): number {
  const edges = edgesOf(views);
  const next = edges.findIndex((edge) => edge >= to - 1);
  const before = edges[next - 1];
  const after = edges[next];
  if (after === undefined || before === undefined || Math.abs(after - to) <= 1) return to;
  if (after - before > viewWidth - frozenEdge(views)) return to;
  return to > from ? after : before;
}

/** What stays free behind the last column, so that the table can be scrolled to its end and still begins with a whole column. */
export function spareWidth(views: Places, viewWidth: number): number {
  const last = views.at(-1);
  if (!last) return 0;
  const end = last.left + last.width - viewWidth;
  return end <= 0 ? 0 : Math.max(0, edgeAfter(views, end) - end);
}
