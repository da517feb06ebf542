/**
 * Printing times of day (korean conventions 5.1): 24 hours, two digits, a colon; ranges with `~`.
 *
 * A *sheet minute* counts from 00:00 of a cue sheet's date and may be negative (the evening before) or above 1,439
 * (past midnight).
 */
import { MINUTES_PER_DAY, minuteOfDay, type MinuteOfDay } from './units.ts';

export interface DayAndMinute {
  /** 0 is the sheet's date, 1 the day after, -1 the day before. */
  readonly dayOffset: number;
  readonly minuteOfDay: MinuteOfDay;
}

/** Splits a sheet minute into its day and time of day. */
export function dayAndMinute(sheetMinute: number): DayAndMinute {
  const dayOffset = Math.floor(sheetMinute / MINUTES_PER_DAY);
  return { dayOffset, minuteOfDay: minuteOfDay(sheetMinute - dayOffset * MINUTES_PER_DAY) };
}

/** `09:00`; 1,440 as the end of a day prints `24:00`. */
export function formatClock(minute: number): string {
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}

/** `14:00~16:00` within one day. */
export function formatClockRange(start: number, end: number): string {
  return `${formatClock(start)}~${formatClock(end)}`;
}

/**
 * A sheet minute with its day named when that is not the sheet's own: `labelOf(1)` giving `(다음 날)` prints
 * `(다음 날) 00:30`. The caller has the words or the date.
 */
export function formatSheetTime(sheetMinute: number, labelOf: (dayOffset: number) => string): string {
  const { dayOffset, minuteOfDay } = dayAndMinute(sheetMinute);
  return dayOffset === 0 ? formatClock(minuteOfDay) : `${labelOf(dayOffset)} ${formatClock(minuteOfDay)}`;
}

/** `23:30~(다음 날) 00:30`: the end names its day only when it differs from the start's. */
export function formatSheetRange(start: number, end: number, labelOf: (dayOffset: number) => string): string {
  const last = dayAndMinute(end);
  const sameDay = last.dayOffset === dayAndMinute(start).dayOffset;
  return `${formatSheetTime(start, labelOf)}~${sameDay ? formatClock(last.minuteOfDay) : formatSheetTime(end, labelOf)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
