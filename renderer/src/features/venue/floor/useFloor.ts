/** A floor plan with everything on it, and what follows: seats, what is to be looked at. */
import { floorIssues, seatsOf } from '@shared/domain/floor/issues.ts';
import type { FloorIssue } from '@shared/domain/floor/issues.ts';
import type { HeadCount } from '@shared/domain/head-counts.ts';
import type { Entity } from '@shared/entities/index.ts';
import { useMemo } from 'react';
import { useAskedAhead, useLoaded } from '@app/lib/data.ts';
import { useRows } from '@app/records/useRows.ts';
import type { Rows } from '@app/records/useRows.ts';

/** Something on a plan that can be pointed at. */
export type FloorThing =
  | { readonly table: 'floorItem'; readonly row: Entity<'floorItem'> }
  | { readonly table: 'floorZone'; readonly row: Entity<'floorZone'> }
  | { readonly table: 'floorRoute'; readonly row: Entity<'floorRoute'> };

export interface FloorPlanView {
  readonly plan: Entity<'floorPlan'>;
  readonly items: readonly Entity<'floorItem'>[];
  readonly zones: readonly Entity<'floorZone'>[];
  readonly routes: readonly Entity<'floorRoute'>[];
  readonly seats: number;
  readonly issues: readonly FloorIssue[];
}

export interface Floor {
  readonly experimentId: string;
  readonly plans: Rows<'floorPlan'>;
  readonly items: Rows<'floorItem'>;
  readonly zones: Rows<'floorZone'>;
  readonly routes: Rows<'floorRoute'>;
  readonly expected: HeadCount;
  /** The plan that holds the row of this id, or is it. */
  readonly planOf: (id: string | null) => string | undefined;
  readonly viewOf: (planId: string | null) => FloorPlanView | undefined;
}

export function useFloor(experimentId: string): Floor {
  const input = { experimentId };
  useAskedAhead('floorItem.rows', input);
  useAskedAhead('floorZone.rows', input);
  useAskedAhead('floorRoute.rows', input);
  useAskedAhead('experiment.headCounts', input);
  const plans = useRows('floorPlan', experimentId);
  const items = useRows('floorItem', experimentId);
  const zones = useRows('floorZone', experimentId);
  const routes = useRows('floorRoute', experimentId);
  const { expected } = useLoaded('experiment.headCounts', input);

  const views = useMemo(
    () =>
      plans.rows.map((plan): FloorPlanView => {
        const isOwn = ({ planId }: { readonly planId: string }) => planId === plan.id;
        const own = {
          items: items.rows.filter(isOwn),
          zones: zones.rows.filter(isOwn),
          routes: routes.rows.filter(isOwn),
        };
        return { plan, ...own, seats: seatsOf(own.items), issues: floorIssues({ plan, ...own }, expected.value) };
      }),
    [plans.rows, items.rows, zones.rows, routes.rows, expected.value],
  );

  return {
    experimentId,
    plans,
    items,
    zones,
    routes,
    expected,
    planOf(id) {
      if (plans.rows.some((plan) => plan.id === id)) return id ?? undefined;
      return [...items.rows, ...zones.rows, ...routes.rows].find((row) => row.id === id)?.planId;
    },
    viewOf: (planId) => views.find(({ plan }) => plan.id === planId) ?? views[0],
  };
}

/** In the order in which they are walked through: zones, what stands, routes. */
export function thingsOf({ items, zones, routes }: FloorPlanView): readonly FloorThing[] {
  return [
    ...zones.map((row) => ({ table: 'floorZone' as const, row })),
    ...items.map((row) => ({ table: 'floorItem' as const, row })),
    ...routes.map((row) => ({ table: 'floorRoute' as const, row })),
  ];
}
