/** Days that are so many before the event: of a term of the booking, of a thing that must be there. */
import { addDays } from './civil-date.ts';
import type { CivilDate } from './units.ts';

/** The furthest ahead that a day may be set by its distance. */
export const MOST_DAYS_BEFORE = 400;

export interface DueBefore {
  readonly dueOn: CivilDate | null;
  /** Null: the day was typed, or there is none. */
  readonly daysBefore: number | null;
}

/** Null while the event has no date, or no distance was given. */
export function dayBefore(eventDate: CivilDate | null, daysBefore: number | null): CivilDate | null {
  return eventDate === null || daysBefore === null ? null : addDays(eventDate, -daysBefore);
}

/** The row with its day: a new distance makes the day, a typed day ends the distance. */
export function withDueDay<R extends DueBefore>(row: R, stored: DueBefore | undefined, eventDate: CivilDate | null): R {
  const isTyped = row.dueOn !== (stored?.dueOn ?? null);
  const isSet = row.daysBefore !== (stored?.daysBefore ?? null);
  if (isSet && row.daysBefore !== null) return { ...row, dueOn: dayBefore(eventDate, row.daysBefore) ?? row.dueOn };
  return isTyped && row.dueOn !== dayBefore(eventDate, row.daysBefore) ? { ...row, daysBefore: null } : row;
}
