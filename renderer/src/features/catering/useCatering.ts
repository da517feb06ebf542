/** Everything that the room shows, with the gestures that change it and what follows: times, quantities, sums, what is to be looked at. */
import { cateringIssues } from '@shared/domain/catering/catering-issues.ts';
import type { CateringIssue } from '@shared/domain/catering/catering-issues.ts';
import { USUAL_WINDOWS } from '@shared/domain/catering/meal-rules.ts';
import { driftedItems } from '@shared/domain/catering/menu-items.ts';
import type { ItemDrift } from '@shared/domain/catering/menu-items.ts';
import { timedServices } from '@shared/domain/catering/service-times.ts';
import type { TimedService } from '@shared/domain/catering/service-times.ts';
import type { HeadCounts } from '@shared/domain/head-counts.ts';
import { maskPerson } from '@shared/domain/masking.ts';
import type { LineSpan } from '@shared/domain/shifts/coverage.ts';
import { rangeText } from '@shared/domain/shifts/shift-times.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { chosenVenue } from '@shared/domain/venue-findings.ts';
import type { Entity } from '@shared/entities/index.ts';
import { useMemo } from 'react';
import { useToday } from '@app/i18n/hooks.ts';
import { useAskedAhead, useLoaded } from '@app/lib/data.ts';
import type { Labelled } from '@app/records/fields/labelled.ts';
import { useRows } from '@app/records/useRows.ts';
import type { Rows } from '@app/records/useRows.ts';

export type Timed = TimedService<Entity<'mealService'>>;

export interface Catering {
  readonly experimentId: string;
  readonly experiment: Entity<'experiment'>;
  /** How this experiment reckons; undefined: as usual. */
  readonly rule: Entity<'cateringRule'> | undefined;
  readonly rules: Rows<'cateringRule'>;
  readonly services: Rows<'mealService'>;
  /** In the order of the day. */
  readonly timed: readonly Timed[];
  readonly items: Rows<'menuItem'>;
  readonly orders: Rows<'cateringOrder'>;
  readonly diets: Rows<'dietCount'>;
  readonly vendors: Rows<'vendor'>;
  /** Of this trade. */
  readonly caterers: readonly Entity<'vendor'>[];
  readonly people: readonly Labelled[];
  readonly personOf: (id: string | null) => Entity<'person'> | undefined;
  readonly vendorOf: (id: string | null) => Entity<'vendor'> | undefined;
  readonly cues: readonly Labelled[];
  readonly participations: readonly Entity<'participation'>[];
  readonly lines: readonly Entity<'budgetLine'>[];
  readonly counts: HeadCounts;
  readonly event: LineSpan | null;
  readonly today: CivilDate;
  readonly issues: readonly CateringIssue[];
  readonly drifted: readonly ItemDrift<Entity<'menuItem'>>[];
}

export function useCatering(experimentId: string): Catering {
  const input = { experimentId };
  useAskedAhead('cateringRule.rows', input);
  useAskedAhead('mealService.rows', input);
  useAskedAhead('menuItem.rows', input);
  useAskedAhead('cateringOrder.rows', input);
  useAskedAhead('dietCount.rows', input);
  useAskedAhead('vendor.rows', input);
  useAskedAhead('person.rows', input);
  useAskedAhead('participation.rows', input);
  useAskedAhead('role.items', input);
  useAskedAhead('experiment.headCounts', input);
  useAskedAhead('money.book', input);
  useAskedAhead('venue.rows', input);
  const rules = useRows('cateringRule', experimentId);
  const services = useRows('mealService', experimentId);
  const items = useRows('menuItem', experimentId);
  const orders = useRows('cateringOrder', experimentId);
  const diets = useRows('dietCount', experimentId);
  const vendors = useRows('vendor', experimentId);
  const persons = useLoaded('person.rows', input);
  const participations = useLoaded('participation.rows', input);
  const roleItems = useLoaded('role.items', input);
  const counts = useLoaded('experiment.headCounts', input);
  const { lines } = useLoaded('money.book', input);
  const { experiment } = useLoaded('experiment.detail', input);
  // What the chosen place says of food (rooms 장소).
  const food = chosenVenue(useLoaded('venue.rows', input))?.foodAllowed;
  const today = useToday();
  const { eventDate, eventStart, eventMinutes } = experiment;
  const [rule] = rules.rows;

  const spans = useMemo(
    () =>
      roleItems.flatMap(({ kind, id, title, date, start, end }) =>
        kind === 'cue' && start !== null && end !== null ? [{ id, title, date, start, end }] : [],
      ),
    [roleItems],
  );
  const timed = useMemo(() => timedServices(services.rows, spans, eventDate), [services.rows, spans, eventDate]);
  const event = useMemo(
    () => (eventStart === null || eventMinutes === null ? null : { from: eventStart, to: eventStart + eventMinutes }),
    [eventStart, eventMinutes],
  );
  const issues = cateringIssues({
    services: timed,
    items: items.rows,
    orders: orders.rows,
    diets: diets.rows,
    dietsAskedOn: rule?.dietsAskedOn ?? null,
    windows: rule ?? USUAL_WINDOWS,
    perHeadLimit: rule?.perHeadLimit ?? null,
    counts,
    event,
    eventDate,
    today,
    hasFoodLine: lines.some(({ isFood }) => isFood),
    isFoodAllowed: food === undefined || food === 'unknown' ? null : food === 'yes',
  });
  const people = useMemo(
    () =>
      persons.map((person) => ({
        id: person.id,
        label: maskPerson(person, 'internal', ''),
        aliases: [],
        hint: person.affiliation,
      })),
    [persons],
  );
  return {
    experimentId,
    experiment,
    rule,
    rules,
    services,
    timed,
    items,
    orders,
    diets,
    vendors,
    caterers: vendors.rows.filter(({ kind }) => kind === 'caterer'),
    people,
    personOf: (id) => persons.find((person) => person.id === id),
    vendorOf: (id) => vendors.rows.find((vendor) => vendor.id === id),
    cues: spans.map(({ id, title, start, end }) => ({
      id,
      label: `${rangeText({ from: start, to: end })} ${title}`,
      aliases: [title],
    })),
    participations,
    lines,
    counts,
    event,
    today,
    issues,
    drifted: driftedItems(items.rows, counts, orders.rows),
  };
}
