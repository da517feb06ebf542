/**
 * The day that the work of the open experiment is about: a date typed or pasted without a year is the one nearest to it, by one rule for
 * cards, expenses and every other date.
 */
import { seoulDate } from '@shared/domain/civil-date.ts';
import { instantFromMillis } from '@shared/domain/units.ts';
import type { CivilDate } from '@shared/domain/units.ts';

let eventDate: CivilDate | null = null;

/** Told by the frame of the experiment; null while none is open, or while its event has no date. */
export function setWorkDay(day: CivilDate | null): void {
  eventDate = day;
}

/** The day of the event, else today. */
export function workDay(): CivilDate {
  return eventDate ?? seoulDate(instantFromMillis(Date.now()));
}
