import type { HeadCounts } from '@shared/domain/head-counts.ts';
import { houseFindings } from '@shared/domain/house-rules.ts';
import type { HouseFinding } from '@shared/domain/house-rules.ts';
import { bookingFindings, capacityFindings } from '@shared/domain/venue-findings.ts';
import type { VenueFinding } from '@shared/domain/venue-findings.ts';
import type { Entity } from '@shared/entities/index.ts';
import { useMemo } from 'react';
import { useToday } from '@app/i18n/hooks.ts';
import { useAskedAhead, useLoaded } from '@app/lib/data.ts';
import type { Labelled } from '@app/records/fields/labelled.ts';
import { peopleLabels } from '@app/records/fields/people-labels.ts';
import { useRows } from '@app/records/useRows.ts';
import type { Rows } from '@app/records/useRows.ts';

export type Finding = VenueFinding | HouseFinding;

export interface Venue {
  readonly experimentId: string;
  readonly experiment: Entity<'experiment'>;
  readonly counts: HeadCounts;
  readonly venues: Rows<'venue'>;
  readonly terms: Rows<'venueTerm'>;
  readonly checks: Rows<'venueCheck'>;
  readonly supplies: Rows<'supply'>;
  readonly budgetLines: readonly Entity<'budgetLine'>[];
  readonly persons: readonly Entity<'person'>[];
  /** Whom a place or a supply may name. */
  readonly people: readonly Labelled[];
  /** Whether the people fit in, and what the house forbids of what is planned: of any candidate. */
  readonly findingsOf: (venue: Entity<'venue'>) => readonly Finding[];
  /** Beyond these, what the booking of the chosen place lacks. */
  readonly bookingFindingsOf: (venue: Entity<'venue'>) => readonly Finding[];
}

/** Every row of the room with the gestures that change it, and what is missing of a place. */
export function useVenue(experimentId: string): Venue {
  const input = { experimentId };
  useAskedAhead('venueTerm.rows', input);
  useAskedAhead('venueCheck.rows', input);
  useAskedAhead('supply.rows', input);
  useAskedAhead('budgetLine.rows', input);
  useAskedAhead('person.rows', input);
  useAskedAhead('experiment.headCounts', input);
  useAskedAhead('experiment.detail', input);
  const today = useToday();
  const venues = useRows('venue', experimentId);
  const terms = useRows('venueTerm', experimentId);
  const checks = useRows('venueCheck', experimentId);
  const supplies = useRows('supply', experimentId);
  const budgetLines = useLoaded('budgetLine.rows', input);
  const persons = useLoaded('person.rows', input);
  const counts = useLoaded('experiment.headCounts', input);
  const { experiment, brief } = useLoaded('experiment.detail', input);
  const people = useMemo(() => peopleLabels(persons), [persons]);
  const use = {
    hasFood: budgetLines.some(({ isFood }) => isFood),
    isFilmed: brief.filming === 'planned',
    start: experiment.eventStart,
    length: experiment.eventMinutes,
  };
  return {
    experimentId,
    experiment,
    counts,
    venues,
    terms,
    checks,
    supplies,
    budgetLines,
    persons,
    people,
    findingsOf: (venue) => [...capacityFindings(venue, counts), ...houseFindings(venue, use)],
    bookingFindingsOf: (venue) =>
      bookingFindings(venue, {
        counts,
        host: persons.find(({ id }) => id === venue.hostId) ?? null,
        terms: terms.rows.filter(({ venueId }) => venueId === venue.id),
        today,
        eventDate: experiment.eventDate,
      }),
  };
}
