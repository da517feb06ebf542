/** One person in two places: works of the same person whose times intersect. Shown, never refused. */
import { epochDay } from './civil-date.ts';
import { MINUTES_PER_DAY, type CivilDate } from './units.ts';

/** What roles are made of; the clash finder looks at further kinds. */
type RoleKind = 'task' | 'cue';

export interface TimedWork<Kind extends string = RoleKind> {
  readonly kind: Kind;
  readonly id: string;
  readonly date: CivilDate | null;
  readonly endDate: CivilDate | null;
  readonly start: number | null;
  readonly end: number | null;
}

export interface RoleOverlap<Kind extends string = RoleKind> {
  readonly personId: string;
  /** The work that begins first. */
  readonly first: WorkRef<Kind>;
  readonly second: WorkRef<Kind>;
  /** Minutes both last together. */
  readonly minutes: number;
}

export interface WorkRef<Kind extends string = RoleKind> {
  readonly kind: Kind;
  readonly id: string;
}

interface Interval<Kind extends string> {
  readonly work: WorkRef<Kind>;
  readonly from: number;
  readonly to: number;
}

/**
 * Every pair of works that intersect, by the start of the later one. Works without a day, a start and an end never clash,
 * nor do works that only touch. A range over several days is taken as one unbroken stretch.
 */
export function findOverlaps<Kind extends string>(
  personId: string,
  works: readonly TimedWork<Kind>[],
): readonly RoleOverlap<Kind>[] {
  const intervals = works
    .map(intervalOf)
    .filter((interval) => interval !== null)
    .sort((one, other) => one.from - other.from);
  const overlaps: RoleOverlap<Kind>[] = [];
  let running: readonly Interval<Kind>[] = [];
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

function intervalOf<Kind extends string>({
  kind,
  id,
  date,
  endDate,
  start,
  end,
}: TimedWork<Kind>): Interval<Kind> | null {
  if (date === null || start === null || end === null) return null;
  const from = epochDay(date) * MINUTES_PER_DAY + start;
  const to = epochDay(endDate ?? date) * MINUTES_PER_DAY + end;
  return to > from ? { work: { kind, id }, from, to } : null;
}
