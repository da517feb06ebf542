/** One person in two places: works of the same person whose times intersect. Shown, never refused. */
import { epochDay } from './civil-date.ts';
import { MINUTES_PER_DAY, type CivilDate } from './units.ts';

export interface TimedWork {
  readonly kind: 'task' | 'cue';
  readonly id: string;
  readonly date: CivilDate | null;
  readonly endDate: CivilDate | null;
  readonly start: number | null;
  readonly end: number | null;
}

export interface RoleOverlap {
  readonly personId: string;
  /** The work that begins first. */
  readonly first: WorkRef;
  readonly second: WorkRef;
  /** Minutes both last together. */
  readonly minutes: number;
}

export interface WorkRef {
  readonly kind: 'task' | 'cue';
  readonly id: string;
}

interface Interval {
  readonly work: WorkRef;
  readonly from: number;
  readonly to: number;
}

/**
 * Every pair of works that intersect, by the start of the later one. Works without a day, a start and an end never clash,
 * nor do works that only touch. A range over several days is taken as one unbroken stretch.
 */
export function findOverlaps(personId: string, works: readonly TimedWork[]): readonly RoleOverlap[] {
  const intervals = works
    .map(intervalOf)
    .filter((interval) => interval !== null)
    .sort((one, other) => one.from - other.from);
  const overlaps: RoleOverlap[] = [];
  let running: readonly Interval[] = [];
  for (const second of intervals) {
    running = running.filter((interval) => interval.to > second.from);
    for (const first of running) {
      const together = Math.min(first.to, second.to) - second.from;
      overlaps.push({ personId, first: first.work, second: second.work, minutes: together });
    }
    running = [...running, second];
  }
  return overlaps;
}

function intervalOf({ kind, id, date, endDate, start, end }: TimedWork): Interval | null {
  if (date === null || start === null || end === null) return null;
  const from = epochDay(date) * MINUTES_PER_DAY + start;
  const to = epochDay(endDate ?? date) * MINUTES_PER_DAY + end;
  return to > from ? { work: { kind, id }, from, to } : null;
}
