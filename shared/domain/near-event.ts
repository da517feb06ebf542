/** How near the event is. */
import { diffDays } from './civil-date.ts';
import type { CivilDate } from './units.ts';

/** Days before the event by which everybody should have said yes. */
export const SURE_BY = 7;

/** Whether the event is at most so many days away, today included; never after it, nor while it has no date. */
export function isNear(today: CivilDate, eventDate: CivilDate | null, days: number): boolean {
  if (eventDate === null) return false;
  const left = diffDays(today, eventDate);
  return left >= 0 && left <= days;
}
