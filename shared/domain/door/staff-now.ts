/** Who of those on duty is there: on now, leaving and coming soon, not here; posts where nobody is. */
import { diffDays, seoulDate, seoulMinuteOfDay } from '../civil-date.ts';
import type { TimedThing } from '../clashes.ts';
import { findOverlaps } from '../role-overlaps.ts';
import type { TimedWork } from '../role-overlaps.ts';
import { isFilling } from '../shifts/posts.ts';
import { onLine } from '../shifts/shift-times.ts';
import type { EntryFacts, PostFacts, ShiftFacts, TimedShift } from '../shifts/shift-times.ts';
import { MINUTES_PER_DAY } from '../units.ts';
import type { CivilDate, Instant } from '../units.ts';
import type { Presences } from './presence.ts';

/** The moment on the line of the event: minutes from 00:00 of its day. Null without a day. */
export function nowOnLine(now: Instant, eventDate: CivilDate | null): number | null {
  if (eventDate === null) return null;
  return diffDays(eventDate, seoulDate(now)) * MINUTES_PER_DAY + seoulMinuteOfDay(now);
}

const LEAVING_WITHIN = 15;
const COMING_WITHIN = 30;

export interface StaffLine<T extends TimedShift = TimedShift> {
  readonly shift: T;
  readonly entry: T['entries'][number];
  /** Until the shift ends or begins; of who is not here: since they were to be there, below zero. */
  readonly minutes: number;
}

export interface StaffNow<T extends TimedShift = TimedShift> {
  readonly on: readonly StaffLine<T>[];
  readonly leaving: readonly StaffLine<T>[];
  readonly coming: readonly StaffLine<T>[];
  /** Were to gather already and are not there. */
  readonly missing: readonly StaffLine<T>[];
  /** Shifts that are on and that nobody holds. */
  readonly empty: readonly T[];
}

/**
 * At the minute `now` of the line of the event. Somebody is there by the log of the door, or by what their shift says. Until anybody of
 * the staff was recorded at the door, a shift counts as held by whoever is planned for it: where nobody checks in, nobody is missing.
 */
export function staffNow<P extends PostFacts, S extends ShiftFacts, E extends EntryFacts>(
  shifts: readonly TimedShift<P, S, E>[],
  presences: Presences,
  now: number,
): StaffNow<TimedShift<P, S, E>> {
  type Timed = TimedShift<P, S, E>;
  const isUsed = shifts.some(({ entries }) =>
    entries.some(({ personId, state }) => state === 'arrived' || presences.has(personId)),
  );
  const isHere = ({ personId, state }: E) => {
    const presence = presences.get(personId);
    return presence === undefined ? state === 'arrived' : presence.state === 'in';
  };
  const lines = (
    within: (shift: Timed) => boolean,
    who: (entry: E) => boolean,
    minutes: (shift: Timed) => number,
  ): readonly StaffLine<Timed>[] =>
    shifts
      .filter(within)
      .flatMap((shift) =>
        shift.entries
          .filter((entry) => isFilling(entry.state) && who(entry))
          .map((entry) => ({ shift, entry, minutes: minutes(shift) })),
      )
      .toSorted((one, other) => one.minutes - other.minutes);
  const isOn = ({ from, to }: Timed) => from <= now && now < to;
  const held = (entry: E) => !isUsed || isHere(entry);
  const on = lines(isOn, held, ({ to }) => to - now);
  return {
    on,
    leaving: on.filter(({ shift, entry, minutes }) => minutes <= LEAVING_WITHIN && !goesOn(shifts, shift, entry)),
    coming: lines(
      ({ from, gather }) => from > now && from - now <= COMING_WITHIN && (!isUsed || gather > now),
      () => true,
      ({ from }) => from - now,
    ).concat(
      lines(
        ({ from, gather }) => isUsed && gather <= now && from > now,
        isHere,
        ({ from }) => from - now,
      ),
    ),
    missing: isUsed
      ? lines(
          ({ gather, to }) => gather <= now && now < to,
          (entry) => !isHere(entry),
          ({ gather }) => gather - now,
        )
      : [],
    empty: shifts.filter(
      (shift) =>
        isOn(shift) &&
        shift.need > 0 &&
        !shifts.some(
          (other) =>
            other.post.id === shift.post.id &&
            isOn(other) &&
            other.entries.some((entry) => isFilling(entry.state) && held(entry)),
        ),
    ),
  };
}

/** Whether the person stays on at the same post. */
function goesOn(shifts: readonly TimedShift[], shift: TimedShift, { personId }: EntryFacts): boolean {
  return shifts.some(
    ({ post, from, to, filledBy }) =>
      post.id === shift.post.id && from <= shift.to && to > shift.to && filledBy.includes(personId),
  );
}

interface Moment {
  readonly eventDate: CivilDate | null;
  /** From which minute of the line on; what is over before it does not matter. */
  readonly from: number;
}

/** Whether somebody has nothing else to do during what is left of a shift. */
export function freeToStandIn<K extends string>(
  personId: string,
  shift: Pick<TimedShift, 'id' | 'date' | 'from' | 'to'>,
  things: readonly TimedThing<K>[],
  { eventDate, from }: Moment,
): boolean {
  const offset = onLine(0, shift.date, eventDate);
  const own = things.filter(({ id, people }) => id !== shift.id && people.includes(personId));
  const left: TimedWork<K | 'standIn'> = {
    kind: 'standIn',
    id: shift.id,
    date: shift.date,
    endDate: null,
    start: Math.max(shift.from, from) - offset,
    end: shift.to - offset,
  };
  return findOverlaps<K | 'standIn'>(personId, [...own, left]).every(
    ({ first, second }) => first.id !== shift.id && second.id !== shift.id,
  );
}
