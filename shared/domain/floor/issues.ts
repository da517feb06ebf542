/** What is to be looked at on a floor plan (rooms 장소): seats, wheelchair places, what lies outside, what is in the way. */
import { grown, isBoxInside, isInside, overlap } from './geometry.ts';
import type { FloorBox, FloorSize } from './geometry.ts';
import { partOf } from './kinds.ts';
import type { FloorItemKind, FloorRouteKind, FloorZoneKind } from './kinds.ts';
import { contentsOf, cornersOfZone } from './zone-shape.ts';
import type { ZoneShape } from './zone-shape.ts';
import type { Point } from '../scene/scene.ts';

export interface FloorItemFacts extends FloorBox {
  readonly id: string;
  readonly kind: FloorItemKind;
  readonly seats: number;
}

export interface FloorZoneFacts extends ZoneShape {
  readonly id: string;
  readonly kind: FloorZoneKind;
}

export interface FloorRouteFacts {
  readonly id: string;
  readonly kind: FloorRouteKind;
  readonly points: readonly Point[];
}

export interface FloorFacts {
  readonly plan: FloorSize;
  readonly items: readonly FloorItemFacts[];
  readonly zones: readonly FloorZoneFacts[];
  readonly routes: readonly FloorRouteFacts[];
}

export type FloorIssue =
  | { readonly kind: 'seatsShort'; readonly seats: number; readonly expected: number }
  | { readonly kind: 'noWheelchair' }
  | { readonly kind: 'outside'; readonly id: string }
  | { readonly kind: 'covered'; readonly id: string; readonly byId: string }
  /** A camera stands in a zone where nobody is filmed. */
  | { readonly kind: 'cameraInZone'; readonly id: string; readonly byId: string };

/** Before and behind what must be reached in an emergency, and at its sides. */
const KEPT_CLEAR = { exit: { across: 0, along: 1000 }, extinguisher: { across: 300, along: 300 } } as const;

/** What must be kept clear around an exit or an extinguisher; null for everything else. */
export function keptClear(item: FloorBox & { readonly kind: FloorItemKind }): FloorBox | null {
  if (item.kind !== 'exit' && item.kind !== 'extinguisher') return null;
  const { across, along } = KEPT_CLEAR[item.kind];
  return grown(item, across, along);
}

export function seatsOf(items: readonly Pick<FloorItemFacts, 'seats'>[]): number {
  return items.reduce((sum, { seats }) => sum + seats, 0);
}

/** `expected`: the people who are expected, null while nobody has said. A plan without seats is not short of them. */
export function floorIssues(
  { plan, items, zones, routes }: FloorFacts,
  expected: number | null,
): readonly FloorIssue[] {
  const issues: FloorIssue[] = [];
  const seats = seatsOf(items);
  if (seats > 0 && expected !== null && seats < expected) issues.push({ kind: 'seatsShort', seats, expected });
  const hasWheelchair =
    items.some(({ kind }) => kind === 'wheelchair') || zones.some(({ kind }) => kind === 'wheelchair');
  if (seats > 0 && !hasWheelchair) issues.push({ kind: 'noWheelchair' });
  const furniture = items.filter(({ kind }) => partOf(kind) === 'seating' || partOf(kind) === 'equipment');
  for (const item of items) {
    const clear = keptClear(item);
    const cover = clear === null ? undefined : furniture.find((other) => overlap(clear, other));
    if (cover !== undefined) issues.push({ kind: 'covered', id: item.id, byId: cover.id });
  }
  for (const zone of zones.filter(({ kind }) => kind === 'noFilm')) {
    const { cameras } = contentsOf(zone, items);
    issues.push(...cameras.map((byId) => ({ kind: 'cameraInZone', id: zone.id, byId }) as const));
  }
  const outside = [
    ...items.filter((item) => !isItemInside(item, plan)),
    ...zones.filter((zone) => cornersOfZone(zone).some((corner) => !isInside(corner, plan))),
    ...routes.filter(({ points }) => points.some((point) => !isInside(point, plan))),
  ];
  issues.push(...outside.map(({ id }) => ({ kind: 'outside', id }) as const));
  return issues;
}

/** What belongs to the building stands in the line of its walls. */
function isItemInside(item: FloorItemFacts, plan: FloorSize): boolean {
  return partOf(item.kind) === 'building' ? isInside(item, plan) : isBoxInside(item, plan);
}
