/** How much of time is drawn at once: a date that was mistyped by centuries must not draw a million days. */
import { addDays } from '../civil-date.ts';
import type { CivilDate } from '../units.ts';
import { daysOf } from './time-axis.ts';
import type { DaySpan } from './time-axis.ts';

/** Three years, more than any experiment takes. */
const MOST_DAYS = 1096;

/** The whole span, or of a longer one the three years around a day. */
export function shownSpan(span: DaySpan, around: CivilDate): DaySpan {
  if (daysOf(span) <= MOST_DAYS) return span;
  const half = Math.floor(MOST_DAYS / 2);
  const middle = around < span.from ? span.from : around > span.to ? span.to : around;
  const from = addDays(middle, -half) < span.from ? span.from : addDays(middle, -half);
  return { from, to: addDays(from, MOST_DAYS - 1) < span.to ? addDays(from, MOST_DAYS - 1) : span.to };
}

export function isWithin({ from, to }: DaySpan, span: DaySpan): boolean {
  return span.to >= from && span.from <= to;
}
