/**
 * Shifts on one line of time: minutes from 00:00 of the day of the event, negative before it, above 1,439 past midnight. What is computed
 * over several days is exact there.
 */
import { boundQuantity } from '../bound-quantity.ts';
import type { QuantityRule } from '../bound-quantity.ts';
import { diffDays } from '../civil-date.ts';
import { formatSheetTime } from '../clock-time.ts';
import { grouped } from '../grouped.ts';
import type { HeadCounts } from '../head-counts.ts';
import type { AtPost } from '../role-overlaps.ts';
import { MINUTES_PER_DAY } from '../units.ts';
import type { CivilDate } from '../units.ts';
import { isFilling, worksProgramme } from './posts.ts';
import type { PostKind, ShiftPart, ShiftState } from './posts.ts';

export interface PostFacts {
  readonly id: string;
  readonly title: string;
  readonly kind: PostKind;
  readonly place: string;
  readonly needBasis: QuantityRule['basis'];
  readonly perUnits: number;
  readonly perHeads: number;
  readonly min: number;
  readonly max: number | null;
}

export interface ShiftFacts {
  readonly id: string;
  readonly postId: string;
  /** Null: the day of the event. */
  readonly date: CivilDate | null;
  readonly start: number;
  readonly end: number;
  readonly gatherAt: number | null;
  readonly changeover: number;
  /** Null: what the post needs. */
  readonly min: number | null;
  readonly max: number | null;
  /** A cue whose time it follows. */
  readonly cueId: string | null;
}

export interface EntryFacts {
  readonly id: string;
  readonly shiftId: string;
  readonly personId: string;
  readonly part: ShiftPart;
  readonly state: ShiftState;
}

/** A cue with the time that follows from its sheet. */
export interface CueSpan {
  readonly id: string;
  readonly date: CivilDate | null;
  readonly start: number | null;
  readonly end: number | null;
}

export interface DutyFacts<P extends PostFacts, S extends ShiftFacts, E extends EntryFacts> {
  readonly posts: readonly P[];
  readonly shifts: readonly S[];
  readonly entries: readonly E[];
  readonly cues: readonly CueSpan[];
  readonly counts: HeadCounts;
  readonly eventDate: CivilDate | null;
}

/** A shift with everything that follows from its post, its cue and who is on it. */
export interface TimedShift<
  P extends PostFacts = PostFacts,
  S extends ShiftFacts = ShiftFacts,
  E extends EntryFacts = EntryFacts,
> {
  readonly id: string;
  readonly shift: S;
  readonly post: P;
  /** On the line of the event. */
  readonly from: number;
  readonly to: number;
  readonly gather: number;
  readonly date: CivilDate | null;
  /** Whether the cue that it is tied to says when. */
  readonly followsCue: boolean;
  readonly need: number;
  readonly most: number | null;
  readonly entries: readonly E[];
  /** Those who fill it, each once. */
  readonly filledBy: readonly string[];
}

/** What of the shift is no clash. */
export function atPost({ post, shift }: TimedShift): AtPost {
  const { changeover, cueId } = shift;
  return { id: post.id, changeover, worksProgramme: worksProgramme(post.kind), cueId };
}

/** How many a post needs: by the head count that it follows, else as typed. */
export function needOfPost(post: PostFacts, counts: HeadCounts): number {
  const { needBasis: basis, perUnits, perHeads, min } = post;
  return boundQuantity({ basis, perUnits, perHeads, margin: 0, pack: 1 }, counts)?.quantity ?? min;
}

/** A time on a sheet, as minutes on the line of the event. */
export function onLine(minute: number, date: CivilDate | null, eventDate: CivilDate | null): number {
  return date === null || eventDate === null ? minute : diffDays(eventDate, date) * MINUTES_PER_DAY + minute;
}

/** In the order of their beginning; shifts without a post are left out. */
export function timedShifts<P extends PostFacts, S extends ShiftFacts, E extends EntryFacts>(
  facts: DutyFacts<P, S, E>,
): readonly TimedShift<P, S, E>[] {
  const posts = new Map(facts.posts.map((post) => [post.id, post]));
  const cues = new Map(facts.cues.map((cue) => [cue.id, cue]));
  const entries = grouped(facts.entries, ({ shiftId }) => shiftId);
  return facts.shifts
    .flatMap((shift): readonly TimedShift<P, S, E>[] => {
      const post = posts.get(shift.postId);
      if (post === undefined) return [];
      const when = timeOf(shift, cues);
      const own = entries.get(shift.id) ?? [];
      const from = onLine(when.start, when.date, facts.eventDate);
      return [
        {
          id: shift.id,
          shift,
          post,
          from,
          to: onLine(when.end, when.date, facts.eventDate),
          gather: shift.gatherAt === null ? from : Math.min(from, onLine(shift.gatherAt, when.date, facts.eventDate)),
          date: when.date ?? facts.eventDate,
          followsCue: when.followsCue,
          need: shift.min ?? needOfPost(post, facts.counts),
          most: shift.max ?? post.max,
          entries: own,
          filledBy: [...new Set(own.filter(({ state }) => isFilling(state)).map(({ personId }) => personId))],
        },
      ];
    })
    .toSorted((one, other) => one.from - other.from);
}

function timeOf(shift: ShiftFacts, cues: ReadonlyMap<string, CueSpan>) {
  const cue = shift.cueId === null ? undefined : cues.get(shift.cueId);
  const follows = cue !== undefined && cue.start !== null && cue.end !== null && cue.end > cue.start;
  return follows
    ? { date: cue.date, start: cue.start, end: cue.end, followsCue: true }
    : { date: shift.date, start: shift.start, end: shift.end, followsCue: false };
}

/** Nobody is on a shift for longer than this: an end before the start is then a slip, not the next day. */
const LONGEST_OVERNIGHT = 720;

/** An end that is no later than its start is of the next day: 22:00–01:00. */
export function pastMidnight<S extends { readonly start: number; readonly end: number }>(shift: S): S {
  const end = shift.end + MINUTES_PER_DAY;
  return shift.end <= shift.start && end > shift.start && end - shift.start <= LONGEST_OVERNIGHT
    ? { ...shift, end }
    : shift;
}

/** `14:20`; on another day than the event's `+1 00:30`, as it may be typed. */
export function lineClock(minute: number): string {
  return formatSheetTime(minute, (days) => (days > 0 ? `+${days}` : String(days)));
}

/** `14:20–14:35` */
export function rangeText({ from, to }: { readonly from: number; readonly to: number }): string {
  return `${lineClock(from)}–${lineClock(to)}`;
}
