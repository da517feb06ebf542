/** Everything that the door shows, and what a press does. */
import { seoulMinuteOfDay } from '@shared/domain/civil-date.ts';
import { formatClock } from '@shared/domain/clock-time.ts';
import { checkInCode } from '@shared/domain/door/check-in-code.ts';
import {
  doorCounts,
  dueSoon,
  inWithoutMarker,
  markerFor,
  markersLeft,
  tagsGiven,
  tagsLeft,
} from '@shared/domain/door/door-counts.ts';
import type { DoorCount, Due } from '@shared/domain/door/door-counts.ts';
import { doorIndex } from '@shared/domain/door/door-search.ts';
import type { DoorEntry } from '@shared/domain/door/door-search.ts';
import { clockBehind, markersGiven, presencesOf } from '@shared/domain/door/presence.ts';
import type { Presence, Presences } from '@shared/domain/door/presence.ts';
import { nowOnLine } from '@shared/domain/door/staff-now.ts';
import type { Portrait } from '@shared/domain/filming/opt-outs.ts';
import { maskPerson } from '@shared/domain/masking.ts';
import { onLine } from '@shared/domain/shifts/shift-times.ts';
import type { Instant } from '@shared/domain/units.ts';
import type { Entity } from '@shared/entities/index.ts';
import { useMemo } from 'react';
import { useAskedAhead, useLoaded } from '@app/lib/data.ts';
import { useDoorClock } from './useDoorClock.ts';

export type LogEntry = Entity<'checkIn'>;
export type Person = Entity<'person'>;
export type Marker = Entity<'optOutMarker'>;

export interface MarkerCount {
  readonly marker: Marker;
  readonly given: number;
  /** Of those in the list of supplies; null: it holds none. */
  readonly left: number | null;
}

export interface Door {
  readonly experimentId: string;
  readonly index: readonly DoorEntry<Person>[];
  readonly log: readonly LogEntry[];
  readonly presences: Presences<LogEntry>;
  readonly counts: readonly DoorCount[];
  readonly due: readonly Due[];
  readonly markers: readonly MarkerCount[];
  /** In, not to be shown, and without a marker; none while there are no markers, those who film aside. */
  readonly unmarked: readonly Person[];
  readonly tags: { readonly given: number; readonly left: number | null };
  /** The newest entry where the clock is behind it. */
  readonly behind: Instant | null;
  readonly entryOf: (personId: string) => DoorEntry<Person> | undefined;
  readonly participationOf: (personId: string) => Entity<'participation'> | undefined;
  readonly entryOfCode: (code: string) => DoorEntry<Person> | undefined;
  readonly presenceOf: (key: string) => Presence<LogEntry> | undefined;
  readonly markerOf: (portrait: Portrait) => Marker | null;
  readonly nameOf: (of: Pick<LogEntry, 'personId' | 'label'>) => string;
}

/** `13:42` in Seoul. */
export function clockOf(at: Instant): string {
  return formatClock(seoulMinuteOfDay(at));
}

export function useDoor(experimentId: string): Door {
  const input = { experimentId };
  useAskedAhead('person.rows', input);
  useAskedAhead('participation.rows', input);
  useAskedAhead('door.log', input);
  useAskedAhead('optOutMarker.rows', input);
  useAskedAhead('shiftEntry.rows', input);
  useAskedAhead('supply.rows', input);
  useAskedAhead('role.items', input);
  const { experiment } = useLoaded('experiment.detail', input);
  const people = useLoaded('person.rows', input);
  const participations = useLoaded('participation.rows', input);
  const log = useLoaded('door.log', input);
  const markers = useLoaded('optOutMarker.rows', input);
  const shiftEntries = useLoaded('shiftEntry.rows', input);
  const supplies = useLoaded('supply.rows', input);
  const items = useLoaded('role.items', input);
  const now = useDoorClock();
  const { eventDate } = experiment;

  const index = useMemo(() => doorIndex(people, participations), [people, participations]);
  const byPerson = useMemo(() => new Map(index.map((entry) => [entry.person.id, entry])), [index]);
  const takingPart = useMemo(
    () => new Map(participations.map((row) => [row.personId, row] as const)),
    [participations],
  );
  const presences = useMemo(() => presencesOf(log), [log]);
  const cues = useMemo(() => items.filter(({ kind }) => kind === 'cue'), [items]);
  const onCue = useMemo(
    () => cues.flatMap(({ leads, deputies }) => [...leads, ...deputies].map((personId) => ({ personId }))),
    [cues],
  );
  const counts = useMemo(() => {
    const onDuty = new Set([...onCue, ...shiftEntries].map(({ personId }) => personId));
    return doorCounts({ people, participations, onDuty, presences });
  }, [people, participations, onCue, shiftEntries, presences]);
  const given = useMemo(() => markersGiven(presences), [presences]);
  const line = nowOnLine(now, eventDate);
  const due = useMemo(() => {
    if (line === null) return [];
    const parts = cues.flatMap(({ title, section = '', date, start, end, leads, deputies }) =>
      start === null || end === null
        ? []
        : [...leads, ...deputies].map((personId) => ({
            personId,
            title: title || section,
            from: onLine(start, date, eventDate),
            to: onLine(end, date, eventDate),
          })),
    );
    return dueSoon(parts, presences, line);
  }, [line, cues, eventDate, presences]);
  const codes = useMemo(() => codeIndex(index), [index]);

  return {
    experimentId,
    index,
    log,
    presences,
    counts,
    due,
    markers: markers.map((marker) => ({
      marker,
      given: given.get(marker.id) ?? 0,
      left: markersLeft(marker, supplies, given),
    })),
    unmarked: markers.length === 0 ? [] : inWithoutMarker(people, presences).filter(({ role }) => role !== 'crew'),
    tags: { given: tagsGiven(presences), left: tagsLeft(supplies, presences) },
    behind: clockBehind(log, now),
    entryOf: (id) => byPerson.get(id),
    participationOf: (id) => takingPart.get(id),
    entryOfCode: (code) => codes(code),
    presenceOf: (key) => presences.get(key),
    markerOf: (portrait) => markerFor(markers, portrait),
    nameOf({ personId, label }) {
      const person = personId === null ? undefined : byPerson.get(personId)?.person;
      return person === undefined ? label : maskPerson(person, 'internal', '');
    },
  };
}

/** Codes are worked out when the first is read. */
function codeIndex(index: readonly DoorEntry<Person>[]): (code: string) => DoorEntry<Person> | undefined {
  let codes: ReadonlyMap<string, DoorEntry<Person>> | null = null;
  return (code) => {
    codes ??= new Map(
      index.flatMap((entry) =>
        entry.participationId === null ? [] : [[checkInCode(entry.participationId), entry] as const],
      ),
    );
    return codes.get(code);
  };
}
