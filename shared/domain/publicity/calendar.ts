/** The calendar of 홍보: weeks down, channels across; what stands where, and what becomes of a date that is carried to another week. */
import { dayOf } from '../anchored-dates.ts';
import type { DateResolver, HangingDate } from '../anchored-dates.ts';
import { addDays, diffDays, isoWeekStart } from '../civil-date.ts';
import type { CivilDate } from '../units.ts';

/** Empty weeks that stand one after another; of a longer gap nothing would be seen but the gap. */
const MOST_EMPTY = 8;

/** An item in one channel; `channelId` and `placementId` are null while it has none. */
export interface CalendarEntry {
  readonly id: string;
  readonly itemId: string;
  readonly placementId: string | null;
  readonly channelId: string | null;
  readonly day: CivilDate | null;
  /** Out already: it stays on the day on which it was posted. */
  readonly isPosted: boolean;
}

export interface CalendarWeek {
  readonly monday: CivilDate;
  /** Empty weeks before it that are left out. */
  readonly leftOut: number;
}

interface PlacedItem extends HangingDate {
  readonly id: string;
}

interface Placed {
  readonly id: string;
  readonly itemId: string;
  readonly channelId: string;
  readonly postedOn: CivilDate | null;
}

/** In the order of the items. */
export function calendarEntries(
  items: readonly PlacedItem[],
  placements: readonly Placed[],
  resolver: Pick<DateResolver, 'resolve'>,
): readonly CalendarEntry[] {
  return items.flatMap((item): readonly CalendarEntry[] => {
    const day = dayOf(item, resolver);
    const own = placements.filter(({ itemId }) => itemId === item.id);
    if (own.length === 0)
      return [{ id: item.id, itemId: item.id, placementId: null, channelId: null, day, isPosted: false }];
    return own.map(({ id, channelId, postedOn }) => ({
      id,
      itemId: item.id,
      placementId: id,
      channelId,
      day: postedOn ?? day,
      isPosted: postedOn !== null,
    }));
  });
}

/** From the first to the last of the days, empty ones among them, so that gaps are seen; long gaps are left out and counted. */
export function calendarWeeks(days: readonly (CivilDate | null)[]): readonly CalendarWeek[] {
  const mondays = [...new Set(days.flatMap((day) => (day === null ? [] : [isoWeekStart(day)])))].toSorted();
  const weeks: CalendarWeek[] = [];
  let last: CivilDate | null = null;
  for (const monday of mondays) {
    const empty: number = last === null ? 0 : diffDays(last, monday) / 7 - 1;
    const isShown = empty <= MOST_EMPTY;
    if (isShown && last !== null)
      for (let at = 1; at <= empty; at += 1) weeks.push({ monday: addDays(last, at * 7), leftOut: 0 });
    weeks.push({ monday, leftOut: isShown ? 0 : empty });
    last = monday;
  }
  return weeks;
}

export function isInWeek(day: CivilDate | null, { monday }: Pick<CalendarWeek, 'monday'>): boolean {
  return day !== null && isoWeekStart(day) === monday;
}

/** The same day of another week; what had no day begins with its Monday. */
export function dayInWeek(day: CivilDate | null, monday: CivilDate): CivilDate {
  return day === null ? monday : addDays(monday, diffDays(isoWeekStart(day), day));
}

/** A date put on a day: one that hangs on another goes on following it, from farther or nearer; what follows a date unknown yet is typed. */
export function putOnDay(
  row: HangingDate,
  day: CivilDate,
  { resolve }: Pick<DateResolver, 'resolve'>,
): Partial<HangingDate> {
  if (row.anchor === 'none') return { date: day };
  const base = resolve({ ...row, offsetDays: 0, dayKind: 'calendar', roll: 'none' });
  if (base === null) return { date: day, anchor: 'none', anchorDateId: null };
  return { offsetDays: diffDays(base.date, day), dayKind: 'calendar' };
}
