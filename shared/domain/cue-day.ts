/** Which day a time typed without one means, on a sheet that may run past midnight. */
import { MINUTES_PER_DAY } from './units.ts';

function isPlain(minute: number): boolean {
  return minute >= 0 && minute < MINUTES_PER_DAY;
}

/**
 * A typed start on the day that brings it nearest to `near`, where the row stands now: 00:10 on a row at 23:50 is the next
 * day's. Never a day before the sheet's own unless the row stands there; a time typed with its day stays.
 */
export function onDayNear(typed: number, near: number): number {
  if (!isPlain(typed)) return typed;
  const day = Math.floor(near / MINUTES_PER_DAY);
  const days = [day - 1, day, day + 1].filter((one) => one >= Math.min(0, day));
  const candidates = days.map((one) => typed + one * MINUTES_PER_DAY);
  return candidates.reduce((best, one) => (Math.abs(one - near) < Math.abs(best - near) ? one : best));
}

/**
 * A typed end as the first such time after `start`, when that crosses midnight only from an afternoon into a morning
 * (23:50~00:10) and by no more than twelve hours; `undefined` when it lies before the start or further away: that is asked.
 */
export function endAfter(start: number, typed: number): number | undefined {
  if (!isPlain(typed)) return typed > start ? typed : undefined;
  const day = Math.floor(start / MINUTES_PER_DAY) * MINUTES_PER_DAY;
  if (day + typed > start) return day + typed;
  const noon = MINUTES_PER_DAY / 2;
  const end = day + typed + MINUTES_PER_DAY;
  return start - day >= noon && typed < noon && end - start <= noon ? end : undefined;
}
