/**
 * Arithmetic on civil dates and the calendar day of an instant in Seoul. Every function is total: dates stay within
 * 0001-01-01 and 9999-12-31, where results stop.
 */
import { dayNumber, daysInMonth, fromDayNumber, type YearMonthDay } from './calendar.ts';
import { MINUTES_PER_DAY, civilDate, minuteOfDay, type CivilDate, type Instant, type MinuteOfDay } from './units.ts';

/** 0 Sunday to 6 Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;
const FIRST_DAY = dayNumber({ year: 1, month: 1, day: 1 });
const LAST_DAY = dayNumber({ year: 9999, month: 12, day: 31 });
const MILLIS_PER_MINUTE = 60_000;
/** Asia/Seoul has been UTC+9 without summer time since 1988-10-09; the app holds nothing older. */
const SEOUL_OFFSET_MINUTES = 540;

export function partsOf(date: CivilDate): YearMonthDay {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) };
}

/** The date of year, month and day that are known to exist; throws a `RangeError` for 30 February. */
export function dateOf({ year, month, day }: YearMonthDay): CivilDate {
  return civilDate(`${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`);
}

/** Days since 1970-01-01, negative before. */
export function epochDay(date: CivilDate): number {
  return dayNumber(partsOf(date));
}

export function addDays(date: CivilDate, days: number): CivilDate {
  const target = epochDay(date) + Math.trunc(days);
  return dateOf(fromDayNumber(Math.min(LAST_DAY, Math.max(FIRST_DAY, target))));
}

/** Days from `from` to `to`: positive when `to` is later. */
export function diffDays(from: CivilDate, to: CivilDate): number {
  return epochDay(to) - epochDay(from);
}

/** The same day some months on; a day that the month lacks becomes its last (31 January + 1 month = 28 February). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(date);
  const count = Math.min(9999 * 12 + 11, Math.max(12, year * 12 + month - 1 + Math.trunc(months)));
  const target = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  return dateOf({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/**
 * Whole months in the period from `from` to `to`, both days included: 1 September to 30 November is 3. 0 when the
 * period is shorter than a month or runs backwards.
 */
export function spanMonths(from: CivilDate, to: CivilDate): number {
  if (to < from) return 0;
  const end = addDays(to, 1);
  const start = partsOf(from);
  const stop = partsOf(end);
  const most = (stop.year - start.year) * 12 + stop.month - start.month;
  return Math.max(0, addMonths(from, most) <= end ? most : most - 1);
}

export function weekday(date: CivilDate): Weekday {
  // 1970-01-01 was a Thursday.
  return WEEKDAYS[(((epochDay(date) + 4) % 7) + 7) % 7] ?? 0;
}

/** Monday of the date's ISO week. */
export function isoWeekStart(date: CivilDate): CivilDate {
  return addDays(date, -((weekday(date) + 6) % 7));
}

/** The calendar day in Seoul at an instant. */
export function seoulDate(at: Instant): CivilDate {
  return addDays(EPOCH_DATE, Math.floor(seoulMinutes(at) / MINUTES_PER_DAY));
}

/** The time of day in Seoul at an instant, seconds dropped. */
export function seoulMinuteOfDay(at: Instant): MinuteOfDay {
  const total = seoulMinutes(at);
  return minuteOfDay(total - Math.floor(total / MINUTES_PER_DAY) * MINUTES_PER_DAY);
}

const EPOCH_DATE = dateOf({ year: 1970, month: 1, day: 1 });

function seoulMinutes(at: Instant): number {
  return Math.floor(Date.parse(at) / MILLIS_PER_MINUTE) + SEOUL_OFFSET_MINUTES;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
