/** What can clash, from the rows that it is kept in. */
import type { TimedThing } from './clashes.ts';
import { grouped } from './grouped.ts';
import type { RoleKind } from './role-overlaps.ts';
import type { RoleWork } from './roles.ts';
import type { CivilDate } from './units.ts';

export type ThingKind = RoleKind | 'meeting';

/** The programme of the event: whatever happens on its day takes turns there, and nobody has to be told that it shares the venue. */
const EVENT = 'event';

/** A card, a cue or a shift. Those on shifts share the place of their post. */
export function workThing(
  work: RoleWork & { readonly sheet: string | null },
  eventDate: CivilDate | null,
): TimedThing<ThingKind> {
  const { kind, id, title, date, endDate, start, end, place, leads, deputies, sheet, post, watch } = work;
  return {
    kind,
    id,
    date,
    endDate,
    start,
    end,
    place: kind === 'shift' ? '' : place,
    people: [...leads, ...deputies],
    programme: date !== null && date === eventDate ? EVENT : sheet,
    ...(kind === 'task' ? { name: title } : {}),
    ...(post === undefined ? {} : { post }),
    ...(watch === undefined ? {} : { watch }),
  };
}

interface MeetingTimes {
  readonly id: string;
  readonly title: string;
  readonly heldOn: CivilDate | null;
  readonly startAt: number | null;
  readonly endAt: number | null;
  readonly state: string;
  readonly place: string;
}

interface Attendee {
  readonly meetingId: string;
  readonly personId: string;
  readonly state: string;
}

/** Meetings with those who are meant to come; one that was called off takes nobody's time. */
export function meetingThings(
  meetings: readonly MeetingTimes[],
  attendees: readonly Attendee[],
): readonly TimedThing<ThingKind>[] {
  const invited = grouped(
    attendees.filter(({ state }) => state !== 'absent'),
    ({ meetingId }) => meetingId,
  );
  return meetings.map(({ id, title, heldOn, startAt, endAt, state, place }) => ({
    kind: 'meeting',
    id,
    date: state === 'cancelled' ? null : heldOn,
    endDate: null,
    start: startAt,
    end: endAt,
    place,
    people: (invited.get(id) ?? []).map(({ personId }) => personId),
    programme: null,
    name: title,
  }));
}
