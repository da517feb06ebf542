/** Who is on duty by the plan, who of them is there, and who could stand in. */
import { meetingThings, workThing } from '@shared/domain/clash-things.ts';
import type { ThingKind } from '@shared/domain/clash-things.ts';
import type { TimedThing } from '@shared/domain/clashes.ts';
import { doorKind } from '@shared/domain/door/codes.ts';
import { presencesOf } from '@shared/domain/door/presence.ts';
import type { Presences } from '@shared/domain/door/presence.ts';
import { freeToStandIn, nowOnLine, staffNow } from '@shared/domain/door/staff-now.ts';
import type { StaffNow } from '@shared/domain/door/staff-now.ts';
import { maskPerson } from '@shared/domain/masking.ts';
import { dutyPlan } from '@shared/domain/shifts/duty-plan.ts';
import type { TimedShift } from '@shared/domain/shifts/shift-times.ts';
import type { Entity } from '@shared/entities/index.ts';
import { useMemo } from 'react';
import { useAskedAhead, useLoaded } from '@app/lib/data.ts';
import { useDoorClock } from './useDoorClock.ts';

export type Timed = TimedShift<Entity<'post'>, Entity<'shift'>, Entity<'shiftEntry'>>;

export interface StandIn {
  readonly id: string;
  readonly name: string;
  readonly isHere: boolean;
}

export interface Staff {
  readonly experimentId: string;
  readonly experiment: Entity<'experiment'>;
  readonly shifts: readonly Timed[];
  /** On the line of the event; null without its day. */
  readonly line: number | null;
  readonly now: StaffNow<Timed>;
  readonly presences: Presences;
  readonly nameOf: (personId: string) => string;
  /** Who could take the shift from now on: those who are there first. */
  readonly standInsFor: (shift: Timed) => readonly StandIn[];
}

const NOBODY: StaffNow<Timed> = { on: [], leaving: [], coming: [], missing: [], empty: [] };

export function useStaff(experimentId: string): Staff {
  const input = { experimentId };
  useAskedAhead('post.rows', input);
  useAskedAhead('shift.rows', input);
  useAskedAhead('shiftEntry.rows', input);
  useAskedAhead('person.rows', input);
  useAskedAhead('role.items', input);
  useAskedAhead('meeting.rows', input);
  useAskedAhead('meetingAttendee.rows', input);
  useAskedAhead('experiment.headCounts', input);
  useAskedAhead('door.log', input);
  const { experiment } = useLoaded('experiment.detail', input);
  const posts = useLoaded('post.rows', input);
  const shiftRows = useLoaded('shift.rows', input);
  const entries = useLoaded('shiftEntry.rows', input);
  const people = useLoaded('person.rows', input);
  const items = useLoaded('role.items', input);
  const meetings = useLoaded('meeting.rows', input);
  const attendees = useLoaded('meetingAttendee.rows', input);
  const counts = useLoaded('experiment.headCounts', input);
  const log = useLoaded('door.log', input);
  const instant = useDoorClock();
  const { eventDate } = experiment;
  const line = nowOnLine(instant, eventDate);

  const { shifts } = useMemo(() => {
    const cues = items.flatMap(({ kind, id, title, section = '', date, start, end }) =>
      kind === 'cue' && start !== null && end !== null ? [{ id, title, section, date, start, end }] : [],
    );
    return dutyPlan({ posts, shifts: shiftRows, entries, cues, counts, eventDate, times: experiment });
  }, [items, posts, shiftRows, entries, counts, eventDate, experiment]);
  const things = useMemo(
    (): readonly TimedThing<ThingKind>[] => [
      ...items.map((item) => workThing(item, eventDate)),
      ...meetingThings(meetings, attendees),
    ],
    [items, meetings, attendees, eventDate],
  );
  const presences = useMemo(() => presencesOf(log), [log]);
  const names = useMemo(() => new Map(people.map((one) => [one.id, maskPerson(one, 'internal', '')])), [people]);
  const staff = people.filter(({ isGroup, role }) => !isGroup && doorKind(role, false) === 'staff');

  return {
    experimentId,
    experiment,
    shifts,
    line,
    now: line === null ? NOBODY : staffNow(shifts, presences, line),
    presences,
    nameOf: (id) => names.get(id) ?? '',
    standInsFor(shift) {
      const isOn = new Set(shift.entries.map(({ personId }) => personId));
      return staff
        .filter(({ id }) => !isOn.has(id) && freeToStandIn(id, shift, things, { eventDate, from: line ?? shift.from }))
        .map(({ id }) => ({ id, name: names.get(id) ?? '', isHere: presences.get(id)?.state === 'in' }))
        .toSorted((one, other) => Number(other.isHere) - Number(one.isHere));
    },
  };
}
