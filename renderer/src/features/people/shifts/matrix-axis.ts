/** The time across: columns of one length, minutes to pixels and back, and where bars lie beside each other. */
import type { LineSpan } from '@shared/domain/shifts/coverage.ts';

export const STEPS = ['15', '30', '60'] as const;
export type Step = (typeof STEPS)[number];

/** Pixels of a column. */
const WIDTHS: Readonly<Record<Step, number>> = { '15': 32, '30': 46, '60': 62 };
/** What is shown while nothing says when anything is. */
const DAY: LineSpan = { from: 540, to: 1080 };
/** Bars are put on these minutes. */
const SNAP = 5;

export interface MatrixAxis {
  readonly from: number;
  readonly step: number;
  readonly count: number;
  readonly width: number;
}

/** From the first gathering to the last end, in whole columns. */
export function axisOf(
  step: Step,
  span: LineSpan | null,
  shifts: readonly (LineSpan & { gather: number })[],
): MatrixAxis {
  const length = Number(step);
  const shown = [...(span === null ? [] : [span]), ...shifts.map(({ gather, to }) => ({ from: gather, to }))];
  const all = shown.length === 0 ? [DAY] : shown;
  const from = Math.floor(Math.min(...all.map((one) => one.from)) / 60) * 60;
  const to = Math.ceil(Math.max(...all.map((one) => one.to)) / 60) * 60;
  return { from, step: length, count: Math.max(1, (to - from) / length), width: WIDTHS[step] };
}

export function xOf({ from, step, width }: MatrixAxis, minute: number): number {
  return ((minute - from) / step) * width;
}

export function minuteOf({ from, step, width }: MatrixAxis, x: number): number {
  return from + (x / width) * step;
}

export function startsOf({ from, step, count }: MatrixAxis): readonly number[] {
  return Array.from({ length: count }, (_, at) => from + at * step);
}

export function snapped(minute: number): number {
  return Math.round(minute / SNAP) * SNAP;
}

/** The column in which a minute lies, within the axis. */
export function columnOf({ from, step, count }: MatrixAxis, minute: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor((minute - from) / step)));
}

/** In which lane each lies, so that none covers another; given in the order of their beginning. */
export function lanesOf(spans: readonly (LineSpan & { readonly id: string })[]): ReadonlyMap<string, number> {
  const ends: number[] = [];
  const lanes = new Map<string, number>();
  for (const { id, from, to } of spans) {
    const free = ends.findIndex((end) => end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    lanes.set(id, lane);
  }
  return lanes;
}
