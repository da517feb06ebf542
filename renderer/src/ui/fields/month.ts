/*
 * The calendar of a month over plain ISO dates ("2026-11-21"). Counted in UTC, so that no time zone and no
 * summer time can shift a day. Only what the picker walks by; the rules of dates are the domain's.
 */

const DAY_MS = 86_400_000;
const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** 0 Sunday to 6 Saturday. */
export type DayOfWeek = (typeof DAYS)[number];

export interface DayCell {
  /** ISO date. */
  readonly date: string;
  readonly day: number;
  readonly weekday: DayOfWeek;
  readonly inMonth: boolean;
}

function utc(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function iso(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The date some days on, or back when negative. */
export function stepDays(date: string, days: number): string {
  return iso(utc(date) + days * DAY_MS);
}

/** The same day some months on; a day that the month lacks becomes its last. */
export function stepMonths(date: string, months: number): string {
  const at = new Date(utc(date));
  const first = Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1);
  const days = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months + 1, 0)).getUTCDate();
  return iso(first + (Math.min(at.getUTCDate(), days) - 1) * DAY_MS);
}

export function dayOfWeek(date: string): DayOfWeek {
  return DAYS[new Date(utc(date)).getUTCDay()] ?? 0;
}

/** Six weeks, Sunday first, that hold the whole month of the date. */
export function monthGrid(date: string): readonly (readonly DayCell[])[] {
  const month = date.slice(0, 7);
  const first = `${month}-01`;
  const start = stepDays(first, -dayOfWeek(first));
  return [0, 1, 2, 3, 4, 5].map((week) =>
    DAYS.map((weekday) => {
      const cell = stepDays(start, week * 7 + weekday);
      return { date: cell, day: Number(cell.slice(8)), weekday, inMonth: cell.startsWith(month) };
    }),
  );
}
