/**
 * Which backups stay (reliability bar: 12 hourly, 12 daily, 10 weekly, 9 monthly). Slots are counted along the backups themselves and
 * not along the clock, so an unused year or a clock that jumped thins nothing: an hour, a day, a week or a month without a backup takes
 * up no slot. The newest of a slot stays.
 */
import { isoWeekStart, seoulDate } from './civil-date.ts';
import type { Instant } from './units.ts';

export interface ThinningEntry {
  readonly id: string;
  readonly madeAt: Instant;
  /** Made before an import, a purge, a restore …: kept for a month of days that have backups. */
  readonly isEvent: boolean;
}

const SLOTS = { hour: 12, day: 12, week: 10, month: 9, eventDays: 30 } as const;

/** The ids that may go; `now` only sets apart backups that the clock says are yet to come: they are thinned among themselves. */
export function thinned<E extends ThinningEntry>(entries: readonly E[], now: Instant): readonly E[] {
  const later = entries.filter((entry) => entry.madeAt > now);
  const past = entries.filter((entry) => entry.madeAt <= now);
  return [...thinnedAlong(past), ...thinnedAlong(later)];
}

function thinnedAlong<E extends ThinningEntry>(entries: readonly E[]): readonly E[] {
  const newestFirst = entries.toSorted((one, other) => compare(other, one));
  const kept = new Set<E>([
    ...newestPer(newestFirst, hourOf, SLOTS.hour),
    ...newestPer(newestFirst, dayOf, SLOTS.day),
    ...newestPer(newestFirst, weekOf, SLOTS.week),
    ...newestPer(newestFirst, monthOf, SLOTS.month),
    ...recentEvents(newestFirst),
  ]);
  return newestFirst.filter((entry) => !kept.has(entry));
}

/** By time, then by name: several backups of one moment have an order of their own. */
function compare(one: ThinningEntry, other: ThinningEntry): number {
  if (one.madeAt !== other.madeAt) return one.madeAt < other.madeAt ? -1 : 1;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

function newestPer<E extends ThinningEntry>(
  newestFirst: readonly E[],
  slotOf: (entry: E) => string,
  slots: number,
): readonly E[] {
  const newest = new Map<string, E>();
  for (const entry of newestFirst) {
    const slot = slotOf(entry);
    if (newest.has(slot)) continue;
    if (newest.size === slots) break;
    newest.set(slot, entry);
  }
  return [...newest.values()];
}

function recentEvents<E extends ThinningEntry>(newestFirst: readonly E[]): readonly E[] {
  const days = new Set<string>();
  return newestFirst.filter((entry) => {
    days.add(dayOf(entry));
    return entry.isEvent && days.size <= SLOTS.eventDays;
  });
}

function hourOf({ madeAt }: ThinningEntry): string {
  return madeAt.slice(0, 13);
}

function dayOf({ madeAt }: ThinningEntry): string {
  return seoulDate(madeAt);
}

function weekOf({ madeAt }: ThinningEntry): string {
  return isoWeekStart(seoulDate(madeAt));
}

function monthOf({ madeAt }: ThinningEntry): string {
  return seoulDate(madeAt).slice(0, 7);
}
