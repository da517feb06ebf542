/** Dates for the toolkit's work, counted back from the event day. */
import { dateResolver, drawnTogether } from '@shared/domain/anchored-dates.ts';
import type { Hanging } from '@shared/domain/anchored-dates.ts';
import { diffDays } from '@shared/domain/civil-date.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { hangingOnEvent } from './template.shared.ts';
import type { PlanSpan } from './template.shared.ts';

/**
 * What work that stands `offset` days from the event hangs on. When less than the template's span is left, what comes before the event
 * draws together between today and the event, in the same order, so that a new experiment does not begin late.
 */
export function plannedHanging(offset: number, { eventDate, today, planningDays }: PlanSpan): Hanging {
  const offsetDays = drawnTogether(offset, diffDays(today, eventDate), planningDays);
  return { ...hangingOnEvent(offset), offsetDays };
}

/**
 * The day of such work. Before the event it moves off a weekend or a holiday to the working day before (not before today), after it to
 * the next one; the event day stands.
 */
export function plannedDay(offset: number, span: PlanSpan): CivilDate {
  const { eventDate, today, planningDays } = span;
  const days = { eventDate, planningStart: null, settlementDue: null, namedDates: [], daysOff: [] };
  const day = dateResolver(days).resolve(plannedHanging(offset, span))?.date ?? eventDate;
  const lead = diffDays(today, eventDate);
  const isShort = offset < 0 && lead > 0 && lead < planningDays;
  return isShort && day < today ? today : day;
}
