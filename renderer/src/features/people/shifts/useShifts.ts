/** Posts, shifts and who is on them, with everything that follows: times, gaps, clashes, what is to be looked at. */
import type { Entity } from '@shared/entities/index.ts';
import { meetingThings, workThing } from '@shared/domain/clash-things.ts';
import type { ThingKind } from '@shared/domain/clash-things.ts';
import type { TimedThing } from '@shared/domain/clashes.ts';
import { grouped } from '@shared/domain/grouped.ts';
import { findOverlaps } from '@shared/domain/role-overlaps.ts';
import { dutyPlan } from '@shared/domain/shifts/duty-plan.ts';
import type { DutyPlan } from '@shared/domain/shifts/duty-plan.ts';
import { isFilling, watchedKind } from '@shared/domain/shifts/posts.ts';
import { shiftIssues } from '@shared/domain/shifts/shift-issues.ts';
import type { ShiftIssue } from '@shared/domain/shifts/shift-issues.ts';
import { atPost, needOfPost, onLine } from '@shared/domain/shifts/shift-times.ts';
import type { TimedShift } from '@shared/domain/shifts/shift-times.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { useMemo } from 'react';
import { useToday } from '@app/i18n/hooks.ts';
import { useAskedAhead, useLoaded } from '@app/lib/data.ts';
import { useRows } from '@app/records/useRows.ts';
import type { Rows } from '@app/records/useRows.ts';
import { personLabel } from '../person-label.ts';

export type Timed = TimedShift<Entity<'post'>, Entity<'shift'>, Entity<'shiftEntry'>>;

/** Something else that a person does while they are on a shift. */
export interface Clashing {
  readonly personId: string;
  readonly title: string;
  readonly place: string;
  /** On the line of the event. */
  readonly from: number;
  readonly to: number;
  readonly minutes: number;
}

interface Named {
  readonly title: string;
  readonly place: string;
}

export interface Shifts {
  readonly experimentId: string;
  readonly posts: Rows<'post'>;
  readonly shifts: Rows<'shift'>;
  readonly entries: Rows<'shiftEntry'>;
  readonly plan: DutyPlan<Entity<'post'>, Entity<'shift'>, Entity<'shiftEntry'>>;
  /** Whom one puts on a shift: a participant only once they are on one. */
  readonly people: readonly { readonly id: string; readonly label: string; readonly affiliation: string }[];
  readonly cues: readonly { readonly id: string; readonly title: string }[];
  readonly eventDate: CivilDate | null;
  readonly issues: ReadonlyMap<string, readonly ShiftIssue[]>;
  readonly nameOf: (personId: string) => string;
  readonly needOf: (post: Entity<'post'>) => number;
  readonly shiftOf: (id: string) => Timed | undefined;
  /** What a person would do at the same time as the shift, were they on it. */
  readonly clashesOf: (shift: Timed, personId: string) => readonly Clashing[];
}

export function useShifts(experimentId: string): Shifts {
  const input = { experimentId };
  useAskedAhead('post.rows', input);
  useAskedAhead('shift.rows', input);
  useAskedAhead('shiftEntry.rows', input);
  useAskedAhead('meeting.rows', input);
  useAskedAhead('meetingAttendee.rows', input);
  useAskedAhead('experiment.headCounts', input);
  useAskedAhead('role.items', input);
  const posts = useRows('post', experimentId);
  const shifts = useRows('shift', experimentId);
  const entries = useRows('shiftEntry', experimentId);
  const persons = useLoaded('person.rows', input);
  const items = useLoaded('role.items', input);
  const meetings = useLoaded('meeting.rows', input);
  const attendees = useLoaded('meetingAttendee.rows', input);
  const counts = useLoaded('experiment.headCounts', input);
  const { experiment } = useLoaded('experiment.detail', input);
  const today = useToday();
  const { eventDate } = experiment;

  const plan = useMemo(() => {
    const cues = items.flatMap(({ kind, id, title, section = '', date, start, end }) =>
      kind === 'cue' && start !== null && end !== null ? [{ id, title, section, date, start, end }] : [],
    );
    return dutyPlan({
      posts: posts.rows,
      shifts: shifts.rows,
      entries: entries.rows,
      cues,
      counts,
      eventDate,
      times: experiment,
    });
  }, [items, posts.rows, shifts.rows, entries.rows, counts, eventDate, experiment]);

  const { heldBy, named } = useMemo(() => {
    const others = items.filter(({ kind }) => kind !== 'shift');
    const work: readonly TimedThing<ThingKind>[] = [
      ...others.map((item) => workThing(item, eventDate)),
      ...meetingThings(meetings, attendees),
      ...plan.shifts.map((shift) => shiftThing(shift, eventDate)),
    ];
    const names = new Map<string, Named>([
      ...others.map(({ id, title, place }): [string, Named] => [id, { title, place }]),
      ...meetings.map(({ id, title, place }): [string, Named] => [id, { title, place }]),
      ...plan.shifts.map(({ id, post }): [string, Named] => [id, post]),
    ]);
    const byPerson = grouped(
      work.flatMap((thing) => thing.people.map((personId) => ({ personId, thing }))),
      ({ personId }) => personId,
    );
    return { heldBy: byPerson, named: names };
  }, [items, meetings, attendees, plan, eventDate]);

  const labels = useMemo(() => new Map(persons.map((person) => [person.id, personLabel(person)])), [persons]);
  const people = useMemo(() => {
    const onShift = new Set(entries.rows.map(({ personId }) => personId));
    return persons
      .filter(({ id, role }) => role !== 'participant' || onShift.has(id))
      .map(({ id, affiliation }) => ({ id, label: labels.get(id) ?? '', affiliation }));
  }, [persons, labels, entries.rows]);
  const byId = useMemo(() => new Map(plan.shifts.map((shift) => [shift.id, shift])), [plan]);

  return {
    experimentId,
    posts,
    shifts,
    entries,
    plan,
    people,
    cues: items.filter(({ kind, start }) => kind === 'cue' && start !== null),
    eventDate,
    issues: useMemo(() => shiftIssues(plan.shifts, { today, eventDate }), [plan, today, eventDate]),
    nameOf: (id) => labels.get(id) ?? '',
    needOf: (post) => needOfPost(post, counts),
    shiftOf: (id) => byId.get(id),
    clashesOf(shift, personId) {
      const own = shiftThing(shift, eventDate);
      const held = (heldBy.get(personId) ?? []).map(({ thing }) => thing).filter(({ id }) => id !== shift.id);
      const byThing = new Map(held.map((thing) => [thing.id, thing]));
      return findOverlaps<ThingKind>(personId, [...held, own])
        .filter(({ first, second }) => first.id === shift.id || second.id === shift.id)
        .flatMap(({ first, second, minutes }) => {
          const thing = byThing.get(first.id === shift.id ? second.id : first.id);
          const name = thing === undefined ? undefined : named.get(thing.id);
          if (thing === undefined || name === undefined) return [];
          const from = onLine(thing.start ?? 0, thing.date, eventDate);
          const to = onLine(thing.end ?? 0, thing.endDate ?? thing.date, eventDate);
          return [{ personId, title: name.title, place: name.place, from, to, minutes }];
        });
    },
  };
}

/** As the others see it; on its own day, whichever day that is. */
function shiftThing(timed: Timed, eventDate: CivilDate | null) {
  const { id, post, date, from, to, entries } = timed;
  const offset = onLine(0, date, eventDate);
  const watch = watchedKind(post.kind);
  return {
    kind: 'shift' as const,
    id,
    date,
    endDate: null,
    start: from - offset,
    end: to - offset,
    place: '',
    people: entries.filter(({ state }) => isFilling(state)).map(({ personId }) => personId),
    programme: null,
    ...(watch === undefined ? {} : { watch }),
    post: atPost(timed),
  };
}
