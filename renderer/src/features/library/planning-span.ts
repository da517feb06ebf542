import { addMonths } from '@shared/domain/civil-date.ts';
import type { CivilDate } from '@shared/domain/units.ts';

/** How the time left until the event compares with the three to six months that an experiment takes (requirements A27). */
export function planningSpan(
  eventDate: CivilDate | null,
  today: CivilDate,
): 'unknown' | 'past' | 'short' | 'fits' | 'long' {
  if (eventDate === null) return 'unknown';
  if (eventDate < today) return 'past';
  if (eventDate < addMonths(today, 3)) return 'short';
  return eventDate <= addMonths(today, 6) ? 'fits' : 'long';
}
