/** A date that is typed, or hangs on another: what is entered of one says what becomes of the other. */
import type { HangingDate } from '@shared/domain/anchored-dates.ts';

/** A typed date hangs on nothing any more; another named date is an anchor by itself, and any other anchor leaves it. */
export function hangingPatch<P extends Partial<HangingDate>>(patch: P): P {
  const { date, anchor, anchorDateId } = patch;
  if (typeof anchorDateId === 'string') return { ...patch, date: null, anchor: 'named' };
  if (anchor !== undefined && anchor !== 'none')
    return { ...patch, date: null, ...(anchor === 'named' ? {} : { anchorDateId: null }) };
  return typeof date === 'string' ? { ...patch, anchor: 'none', anchorDateId: null } : patch;
}
