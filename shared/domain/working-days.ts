/**
 * Which days people work: Korean public holidays with their substitute days (as the official gazette has them), and the days off that an
 * experiment keeps of its own. A year that the gazette has not yet named is unknown, never guessed.
 */
import * as gazette from '@hyunbinseo/holidays-kr/all';
import { addDays, weekday } from './civil-date.ts';
import type { Weekday } from './date-arithmetic.ts';
import { civilDate } from './units.ts';
import type { CivilDate } from './units.ts';

/** Days off of one's own, with what each is called. */
export type OwnDaysOff = ReadonlyMap<CivilDate, string>;

interface DayOffRow {
  readonly date: CivilDate | null;
  readonly title: string;
}

/** The days off that an experiment keeps; one without a date is none yet. */
export function ownDaysOff(rows: readonly DayOffRow[]): OwnDaysOff {
  return new Map(rows.flatMap(({ date, title }) => (date === null ? [] : [[date, title] as const])));
}

export interface DayFacts {
  readonly weekday: Weekday;
  /** Names of the public holidays on this day, in Korean. */
  readonly holidays: readonly string[];
  /** What the experiment calls its own day off; null: none. */
  readonly ownDayOff: string | null;
  /** Whether the public holidays of its year are known. */
  readonly isYearKnown: boolean;
  /** Neither Saturday, Sunday, a known public holiday nor a day off of one's own. */
  readonly isWorkingDay: boolean;
}

const HOLIDAYS: ReadonlyMap<string, Readonly<Record<string, readonly string[]>>> = new Map(
  Object.entries(gazette).map(([name, days]) => [name.slice(1), days]),
);

const NO_DAYS_OFF: OwnDaysOff = new Map();

export interface Holiday {
  readonly date: CivilDate;
  readonly names: readonly string[];
}

/** The public holidays of a year (`2026`) or a month (`2026-10`) in their order; null: those of its year are not known. */
export function holidaysIn(month: string): readonly Holiday[] | null {
  const year = HOLIDAYS.get(month.slice(0, 4));
  if (year === undefined) return null;
  return Object.entries(year)
    .flatMap(([date, names]) => (date.startsWith(month) ? [{ date: civilDate(date), names }] : []))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

/** The public holidays from one day to another, both included, and the years between of which nobody knows them. */
export function holidaysBetween(
  from: CivilDate,
  to: CivilDate,
): { readonly days: readonly Holiday[]; readonly unknownYears: readonly string[] } {
  const days: Holiday[] = [];
  const unknownYears: string[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    const name = String(year).padStart(4, '0');
    const found = holidaysIn(name);
    if (found === null) unknownYears.push(name);
    else days.push(...found.filter(({ date }) => date >= from && date <= to));
  }
  return { days, unknownYears };
}

export function dayFacts(date: CivilDate, own: OwnDaysOff = NO_DAYS_OFF): DayFacts {
  const year = HOLIDAYS.get(date.slice(0, 4));
  const holidays = year?.[date] ?? [];
  const ownDayOff = own.get(date) ?? null;
  const day = weekday(date);
  return {
    weekday: day,
    holidays,
    ownDayOff,
    isYearKnown: year !== undefined,
    isWorkingDay: day !== 0 && day !== 6 && holidays.length === 0 && ownDayOff === null,
  };
}

/** More days off than any year has in a row; past it the calendar has ended (9999-12-31). */
const LONGEST_REST = 400;

/** The day itself if people work on it, else the nearest working day before or after it. */
export function rollToWorkingDay(date: CivilDate, roll: 'before' | 'after', own: OwnDaysOff = NO_DAYS_OFF): CivilDate {
  const step = roll === 'before' ? -1 : 1;
  for (let distance = 0; distance <= LONGEST_REST; distance += 1) {
    const candidate = addDays(date, distance * step);
    if (dayFacts(candidate, own).isWorkingDay) return candidate;
  }
  return date;
}

/** So many working days on (before it, when negative); 0 is the day itself. Neither end counts. */
export function addWorkingDays(date: CivilDate, days: number, own: OwnDaysOff = NO_DAYS_OFF): CivilDate {
  const step = Math.sign(days);
  let at = date;
  for (let left = Math.abs(Math.trunc(days)); left > 0; left -= 1) {
    at = rollToWorkingDay(addDays(at, step), step < 0 ? 'before' : 'after', own);
  }
  return at;
}
