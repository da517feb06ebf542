import { presencesOf } from '@shared/domain/door/presence.ts';
import { withoutWalkIns } from '@shared/domain/door/walk-ins.ts';
import { lastPlaces } from '@shared/domain/participants.ts';
import type { Entity } from '@shared/entities/index.ts';
import { useMemo } from 'react';
import { useAskedAhead, useLoaded } from '@app/lib/data.ts';
import { useRows } from '@app/records/useRows.ts';
import type { Rows } from '@app/records/useRows.ts';

/** Somebody who takes part, as the list shows them. */
export interface ParticipantRow extends Entity<'participation'> {
  readonly who: string;
  readonly affiliation: string;
  readonly lacksGuardian: boolean;
  /** Came to the door without having registered. */
  readonly isWalkIn: boolean;
}

export interface Participants {
  readonly experiment: Entity<'experiment'>;
  readonly participations: Rows<'participation'>;
  readonly rows: readonly ParticipantRow[];
  /** Those who registered: who walked in takes no place and is not asked again. */
  readonly registered: readonly ParticipantRow[];
  readonly groups: Rows<'participantGroup'>;
  readonly draws: readonly Entity<'draw'>[];
  readonly entries: readonly Entity<'drawEntry'>[];
  readonly people: readonly Entity<'person'>[];
  /** By participation: the place in the last draw. */
  readonly places: ReadonlyMap<string, number>;
}

/** A participation that is not stored yet. */
export function newParticipantRow(row: Entity<'participation'>): ParticipantRow {
  return { ...row, who: '', affiliation: '', lacksGuardian: false, isWalkIn: false };
}

/** Everything that the tab shows, with the gestures that change it. */
export function useParticipants(experimentId: string): Participants {
  const input = { experimentId };
  useAskedAhead('participantGroup.rows', input);
  useAskedAhead('draw.rows', input);
  useAskedAhead('drawEntry.rows', input);
  useAskedAhead('person.rows', input);
  useAskedAhead('door.log', input);
  const { experiment } = useLoaded('experiment.detail', input);
  const participations = useRows('participation', experimentId);
  const groups = useRows('participantGroup', experimentId);
  const draws = useLoaded('draw.rows', input);
  const entries = useLoaded('drawEntry.rows', input);
  const people = useLoaded('person.rows', input);
  const log = useLoaded('door.log', input);
  const rows = useMemo(() => {
    const known = new Map(people.map((person) => [person.id, person]));
    const lists = { people: [], participations: participations.rows };
    const registered = new Set(withoutWalkIns(lists, presencesOf(log)).participations);
    return participations.rows.map((row): ParticipantRow => {
      const person = known.get(row.personId);
      return {
        ...row,
        who: person === undefined ? '' : `${person.name} ${person.nickname}`.trim(),
        affiliation: person?.affiliation ?? '',
        lacksGuardian: row.isMinor && (person?.guardian ?? '') === '',
        isWalkIn: !registered.has(row),
      };
    });
  }, [participations.rows, people, log]);
  const registered = useMemo(() => rows.filter(({ isWalkIn }) => !isWalkIn), [rows]);
  const places = useMemo(() => lastPlaces(draws, entries), [draws, entries]);
  return { experiment, participations, rows, registered, groups, draws, entries, people, places };
}
