/** One person in two places: works of the same person whose times intersect. Shown, never refused. */
import { epochDay } from './civil-date.ts';
import type { WatchedKind } from './shifts/posts.ts';
import { MINUTES_PER_DAY, type CivilDate } from './units.ts';

/** What roles are made of; the clash finder looks at further kinds. */
export type RoleKind = 'task' | 'cue' | 'shift';

/** Where a shift is: what of it is no clash. */
export interface AtPost {
  readonly id: string;
  /** Minutes for which two shifts of the post may overlap, to hand over. */
  readonly changeover: number;
  /** A cue that one is named on is part of the duty. */
  readonly worksProgramme: boolean;
  /** The cue that it is tied to. */
  readonly cueId: string | null;
}

export interface TimedWork<Kind extends string = RoleKind> {
  readonly kind: Kind;
  readonly id: string;
  readonly date: CivilDate | null;
  readonly endDate: CivilDate | null;
  readonly start: number | null;
  readonly end: number | null;
  /** Of a shift. */
  readonly post?: AtPost;
  /** Of a shift at a post that is watched, and of the card of the toolkit for it: the same duty twice. */
  readonly watch?: WatchedKind;
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
  readonly work: TimedWork<Kind>;
  readonly from: number;
  readonly to: number;
}

/**
 * Every pair of works that intersect, by the start of the later one. Works without a day, a start and an end never clash,
 * nor do works that only touch, nor two shifts of one post while they change over, nor a cue with the duty to work it, nor the card of a post with its shifts. A range over several
 * days is taken as one unbroken stretch.
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
      if (!isOneDuty(first.work, second.work, together))
        overlaps.push({ personId, first: refOf(first.work), second: refOf(second.work), minutes: together });
    }
    running = [...running, second];
  }
  return overlaps;
}

function refOf<Kind extends string>({ kind, id }: WorkRef<Kind>): WorkRef<Kind> {
  return { kind, id };
}

/** Symmetric. */
function isOneDuty<Kind extends string>(one: TimedWork<Kind>, other: TimedWork<Kind>, together: number): boolean {
  if (one.post !== undefined && other.post !== undefined)
    return one.post.id === other.post.id && together <= Math.max(one.post.changeover, other.post.changeover);
  if (one.watch !== undefined && one.watch === other.watch && one.kind !== other.kind) return true;
  return worksCue(one.post, other) || worksCue(other.post, one);
}

function worksCue<Kind extends string>(post: AtPost | undefined, { kind, id }: WorkRef<Kind>): boolean {
  return post !== undefined && kind === 'cue' && (post.worksProgramme || post.cueId === id);
}

function intervalOf<Kind extends string>(work: TimedWork<Kind>): Interval<Kind> | null {
  const { date, endDate, start, end } = work;
  if (date === null || start === null || end === null) return null;
  const from = epochDay(date) * MINUTES_PER_DAY + start;
  const to = epochDay(endDate ?? date) * MINUTES_PER_DAY + end;
  return to > from ? { work, from, to } : null;
}
