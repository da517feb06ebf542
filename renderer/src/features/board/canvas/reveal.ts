import { LANE_HEAD } from '../model/layout.ts';
import type { Rect } from '../model/layout.ts';

const AIR = 8;

/** Scrolls no further than it takes to show a part of the canvas clear of the heads that stand over it. */
export function revealIn(
  scroller: HTMLElement,
  { left, top, width, height }: Rect,
  headHeight: number,
  lanes: number,
): void {
  const above = lanes > 1 ? LANE_HEAD : 0;
  const room = scroller.clientHeight - headHeight;
  if (top - above < scroller.scrollTop) scroller.scrollTop = top - above - AIR;
  else if (top + height > scroller.scrollTop + room) scroller.scrollTop = top + height - room + AIR;
  if (left < scroller.scrollLeft) scroller.scrollLeft = left - 2 * AIR;
  else if (left + width > scroller.scrollLeft + scroller.clientWidth)
    scroller.scrollLeft = left + width - scroller.clientWidth + 2 * AIR;
}
