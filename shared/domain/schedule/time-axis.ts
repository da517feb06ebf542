/** A stretch of days laid along a line: where a day stands, and which day stands there. Lengths are in the unit of `dayWidth`. */
import { addDays, addMonths, dateOf, diffDays, isoWeekStart, partsOf } from '../civil-date.ts';
import type { CivilDate } from '../units.ts';

/** Days with both ends; `to` is never before `from`. */
export interface DaySpan {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export interface TimeAxis extends DaySpan {
  readonly dayWidth: number;
}

/** A part of the axis: whole days. */
export interface AxisPart extends DaySpan {
  readonly x: number;
  readonly width: number;
}

export function daysOf({ from, to }: DaySpan): number {
  return diffDays(from, to) + 1;
}

export function axisWidth(axis: TimeAxis): number {
  return daysOf(axis) * axis.dayWidth;
}

/** Where a day begins; days outside the axis lie outside of it too. */
export function xOfDay({ from, dayWidth }: TimeAxis, date: CivilDate): number {
  return diffDays(from, date) * dayWidth;
}

/** The day at a place, the first or last one beyond the ends. */
export function dayAt(axis: TimeAxis, x: number): CivilDate {
  const day = Math.floor(x / axis.dayWidth);
  return addDays(axis.from, Math.min(daysOf(axis) - 1, Math.max(0, day)));
}

/** What of a span lies on the axis; null: nothing of it. */
export function partOf(axis: TimeAxis, span: DaySpan): AxisPart | null {
  const from = span.from < axis.from ? axis.from : span.from;
  const to = span.to > axis.to ? axis.to : span.to;
  if (to < from) return null;
  return { from, to, x: xOfDay(axis, from), width: daysOf({ from, to }) * axis.dayWidth };
}

export function firstOfMonth(date: CivilDate): CivilDate {
  return dateOf({ ...partsOf(date), day: 1 });
}

export function lastOfMonth(date: CivilDate): CivilDate {
  return addDays(addMonths(firstOfMonth(date), 1), -1);
}

/** The months of a span, the first and last one as far as the span goes. */
export function monthsIn(axis: TimeAxis): readonly AxisPart[] {
  return cut(axis, (date) => addMonths(firstOfMonth(date), 1));
}

/** The weeks of a span, Monday to Sunday, the first and last one as far as the span goes. */
export function weeksIn(axis: TimeAxis): readonly AxisPart[] {
  return cut(axis, (date) => addDays(isoWeekStart(date), 7));
}

export function daysIn(axis: TimeAxis): readonly AxisPart[] {
  return cut(axis, (date) => addDays(date, 1));
}

function cut(axis: TimeAxis, next: (date: CivilDate) => CivilDate): readonly AxisPart[] {
  const parts: AxisPart[] = [];
  let from = axis.from;
  while (from <= axis.to) {
    const after = next(from);
    const part = partOf(axis, { from, to: addDays(after, -1) });
    if (part !== null) parts.push(part);
    // The calendar has ended (9999-12-31).
    if (after <= from) break;
    from = after;
  }
  return parts;
}
