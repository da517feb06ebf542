/** A sample is a picture of a day: years later what was open on it is no one's delay. */
import type { Experiment } from '@shared/contract/entities.ts';
import { seoulDate } from '@shared/domain/civil-date.ts';
import type { CivilDate } from '@shared/domain/units.ts';

/** The day on which a sample stands still; null for every other experiment, and once the event is moved to today or later. */
export function standingDay(
  { isSample, createdAt, eventDate }: Pick<Experiment, 'isSample' | 'createdAt' | 'eventDate'>,
  today: CivilDate,
): CivilDate | null {
  return isSample && eventDate !== null && eventDate < today ? seoulDate(createdAt) : null;
}
