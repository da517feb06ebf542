/** Which lanes, columns and cards are in view. */
import { cellTop, firstAbove } from './layout.ts';
import type { BoardLayout } from './layout.ts';

/** A part of the canvas, in its pixels. */
export interface View {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** First and last+1. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Scrolling within a step mounts nothing new. */
const STEP = 96;
/** Mounted beyond the edges, so that a scroll never shows a hole. */
const AHEAD = 128;

export function viewOf(scroll: { readonly x: number; readonly y: number }, width: number, height: number): View {
  const left = Math.floor(scroll.x / STEP) * STEP;
  const top = Math.floor(scroll.y / STEP) * STEP;
  return { left, top: top - AHEAD, right: left + width + STEP, bottom: top + height + STEP + AHEAD };
}

export function isSameView(one: View, other: View): boolean {
  return one.left === other.left && one.top === other.top && one.right === other.right && one.bottom === other.bottom;
}

export function visibleLanes({ lanes }: BoardLayout, { top, bottom }: View): Range {
  const tops = lanes.map((lane) => lane.top);
  return { from: Math.max(0, firstAbove(tops, top) - 1), to: firstAbove(tops, bottom) };
}

export function visibleColumns({ lefts, columnWidth }: BoardLayout, { left, right }: View): Range {
  return { from: firstAbove(lefts, left - columnWidth), to: firstAbove(lefts, right) };
}

export function visibleCards(layout: BoardLayout, lane: number, column: number, { top, bottom }: View): Range {
  const cell = layout.lanes[lane]?.cells[column];
  if (cell === undefined) return { from: 0, to: 0 };
  const origin = cellTop(layout, lane);
  return { from: Math.max(0, firstAbove(cell.tops, top - origin) - 1), to: firstAbove(cell.tops, bottom - origin) };
}
