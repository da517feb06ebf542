/** How long planning and running should take together: three to six months (requirements A27, C21). */
import { addMonths, spanMonths } from './civil-date.ts';
import type { DaySpan } from './schedule/time-axis.ts';
import type { CivilDate } from './units.ts';

const SHORTEST_SPAN = 3;
const LONGEST_SPAN = 6;

export interface Preparation {
  /** Whole months, both days included. */
  readonly months: number;
  readonly length: 'short' | 'fitting' | 'long';
}

export function preparationOf(planningStart: CivilDate, eventDate: CivilDate): Preparation {
  const months = spanMonths(planningStart, eventDate);
  if (months < SHORTEST_SPAN) return { months, length: 'short' };
  return { months, length: eventDate > addMonths(planningStart, LONGEST_SPAN) ? 'long' : 'fitting' };
}

/** The days on which planning can begin so that it takes three to six months until the event. */
export function daysToBegin(eventDate: CivilDate): DaySpan {
  return { from: addMonths(eventDate, -LONGEST_SPAN), to: addMonths(eventDate, -SHORTEST_SPAN) };
}
