/** Dates for the toolkit's work, counted back from the event day. */
import { addDays, diffDays, weekday } from '@shared/domain/civil-date.ts';
import type { CivilDate } from '@shared/domain/units.ts';

export interface PlanSpan {
  readonly eventDate: CivilDate;
  readonly today: CivilDate;
  /** Days before the event at which the first work stands (requirements A27: three to six months). */
  readonly planningDays: number;
}

/** First day of planning: the template's span before the event, or today when less time is left. */
export function planningStart({ eventDate, today, planningDays }: PlanSpan): CivilDate {
  const lead = diffDays(today, eventDate);
  return lead > 0 && lead < planningDays ? today : addDays(eventDate, -planningDays);
}

/**
 * The day for work that stands `offset` days from the event. When less than the template's span is left, what comes before the event
 * draws together between today and the event, in the same order, so that a new experiment does not begin late. Work before the event
 * moves off a weekend to the Friday before (not before today), work after it to the Monday after; the event day stands.
 */
export function plannedDay(offset: number, span: PlanSpan): CivilDate {
  const { eventDate, today, planningDays } = span;
  if (offset === 0) return eventDate;
  if (offset > 0) return offWeekend(addDays(eventDate, offset), 'later');
  const lead = diffDays(today, eventDate);
  const short = lead > 0 && lead < planningDays;
  const day = addDays(eventDate, short ? Math.round((offset * lead) / planningDays) : offset);
  const workday = offWeekend(day, 'earlier');
  return short && workday < today ? today : workday;
}

function offWeekend(date: CivilDate, direction: 'earlier' | 'later'): CivilDate {
  const day = weekday(date);
  if (day !== 0 && day !== 6) return date;
  const days = direction === 'earlier' ? (day === 6 ? -1 : -2) : day === 6 ? 2 : 1;
  return addDays(date, days);
}
