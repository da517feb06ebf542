/** Moments on the clock of a sheet: minutes from 00:00 of its day in Seoul, with fractions. */
import { dateOf, epochDay, seoulDate } from '../date-arithmetic.ts';
import { instantFromMillis, MINUTES_PER_DAY } from '../units.ts';
import type { CivilDate } from '../units.ts';

const MILLIS_PER_MINUTE = 60_000;
const NOON = MINUTES_PER_DAY / 2;

const MIDNIGHT = dateOf({ year: 1970, month: 1, day: 1 });

/** Minutes from 00:00 of the day to the moment; negative before it, above 1,439 past midnight. */
export function sheetMinute(millis: number, day: CivilDate): number {
  const inSeoul = Date.parse(`${MIDNIGHT}T00:00:00+09:00`);
  return (millis - inSeoul) / MILLIS_PER_MINUTE - epochDay(day) * MINUTES_PER_DAY;
}

/** The moment at a minute of the day's clock, in milliseconds. */
export function momentAt(minute: number, day: CivilDate): number {
  const inSeoul = Date.parse(`${MIDNIGHT}T00:00:00+09:00`);
  return Math.round((minute + epochDay(day) * MINUTES_PER_DAY) * MILLIS_PER_MINUTE) + inSeoul;
}

export interface RunDay {
  /** From whose 00:00 the minutes are counted. */
  readonly day: CivilDate;
  /** Whether the moment belongs to the day that was planned: from noon before it to noon after it. */
  readonly isPlanned: boolean;
}

/** The day on whose clock a moment is read: the planned one where it is near, past midnight included; else its own (a rehearsal). */
export function runDay(millis: number, planned: CivilDate | null): RunDay {
  if (planned !== null) {
    const minute = sheetMinute(millis, planned);
    if (minute >= -NOON && minute < MINUTES_PER_DAY + NOON) return { day: planned, isPlanned: true };
  }
  return { day: seoulDate(instantFromMillis(millis)), isPlanned: false };
}
