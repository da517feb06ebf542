import { instantFromMillis } from '@shared/domain/units.ts';
import type { Instant } from '@shared/domain/units.ts';
import { useNow } from '@app/lib/useNow.ts';

/** How often the clock at the door is read, in milliseconds. */
const TICK = 5_000;

/** The clock of the computer, as entries of the door are dated. */
export function useDoorClock(): Instant {
  return instantFromMillis(useNow(TICK));
}
