/**
 * The form of a zone: a rectangle by its middle and its size, or corners, which its box then surrounds. Both always say the same: whoever
 * changes the box moves and stretches the corners, whoever changes the corners sets the box.
 */
import { rectPoints } from '../scene/scene.ts';
import type { Point } from '../scene/scene.ts';
import type { FloorBox, FloorSize } from './geometry.ts';
import { areaOf, boxAround, crossesItself, holds } from './polygon.ts';
import type { Box } from './polygon.ts';
import { MOST_POINTS } from './route-points.ts';
import { seatPlaces } from './seat-places.ts';
import type { SeatingItem } from './seat-places.ts';

export interface ZoneShape extends Omit<FloorBox, 'turn'> {
  /** None: a rectangle. */
  readonly points: readonly Point[];
}

export const FEWEST_CORNERS = 3;
/** Of the middle and of the size of a zone, in millimetres. */
export const ZONE_PLACE = { least: -100_000, most: 300_000 } as const;
export const ZONE_SIZE = { least: 10, most: 200_000 } as const;
/** Where a corner may lie, that of the largest zone farthest out. */
export const ZONE_CORNER = {
  least: ZONE_PLACE.least - ZONE_SIZE.most / 2,
  most: ZONE_PLACE.most + ZONE_SIZE.most / 2,
} as const;

export function cornersOfZone({ x, y, w, h, points }: ZoneShape): readonly Point[] {
  return points.length > 0 ? points : rectPoints({ x: x - w / 2, y: y - h / 2, width: w, height: h });
}

/** Why corners make no zone. */
export type ShapeFault = 'few' | 'many' | 'crossed' | 'size';

export function shapeFault(points: readonly Point[]): ShapeFault | null {
  if (points.length < FEWEST_CORNERS) return 'few';
  if (points.length > MOST_POINTS) return 'many';
  if (crossesItself(points, true)) return 'crossed';
  const { x, y, w, h } = boxOf(points);
  const isPlaced = (value: number) => value >= ZONE_PLACE.least && value <= ZONE_PLACE.most;
  const isSized = (value: number) => value >= ZONE_SIZE.least && value <= ZONE_SIZE.most;
  return isSized(w) && isSized(h) && isPlaced(x) && isPlaced(y) ? null : 'size';
}

/** The half of a size that lies before its middle, so that box and middle say the same in whole millimetres. */
const before = (size: number) => Math.floor(size / 2);

function boxOf(points: readonly Point[]): Omit<FloorBox, 'turn'> {
  const { left, top, w, h } = boxAround(points);
  return { x: left + before(w), y: top + before(h), w, h };
}

/** The corners as they lie in another box. */
function stretched(points: readonly Point[], from: Box, to: Box): readonly Point[] {
  const along = (value: number, [start, size]: readonly [number, number], [goal, long]: readonly [number, number]) =>
    goal + Math.round(((value - start) * long) / size);
  return points.map(({ x, y }) => ({
    x: along(x, [from.left, from.w], [to.left, to.w]),
    y: along(y, [from.top, from.h], [to.top, to.h]),
  }));
}

/** The zone after a change: of `was` its corners follow the box, otherwise the box follows the corners. */
export function withShape<T extends ZoneShape>(zone: T, was: ZoneShape | undefined): T {
  const { x, y, w, h, points } = zone;
  if (points.length === 0) return zone;
  const isMoved = was !== undefined && (was.x !== x || was.y !== y || was.w !== w || was.h !== h);
  if (!isMoved || JSON.stringify(was.points) !== JSON.stringify(points)) return { ...zone, ...boxOf(points) };
  const to = { left: x - before(w), top: y - before(h), w, h };
  return { ...zone, points: stretched(points, boxAround(points), to) };
}

/** The middle of a zone at a place, or as near to it as the zone stays within the floor; one that is larger than the floor may leave it. */
export function zonePlace({ w, h }: ZoneShape, { x, y }: Point, { widthMm, heightMm }: FloorSize): Point {
  const stay = (value: number, size: number, long: number) =>
    size > long
      ? Math.min(long, Math.max(0, value))
      : Math.min(long - (size - before(size)), Math.max(before(size), value));
  return { x: stay(x, w, widthMm), y: stay(y, h, heightMm) };
}

interface ThingInZone extends SeatingItem {
  readonly id: string;
}

export interface ZoneContents {
  readonly seats: number;
  /** Whose middle lies within. */
  readonly cameras: readonly string[];
  readonly markers: readonly string[];
}

/** What lies within a zone, or on its edge: each seat by itself. */
export function contentsOf(zone: ZoneShape, items: readonly ThingInZone[]): ZoneContents {
  const corners = cornersOfZone(zone);
  const isIn = (place: Point) => holds(corners, place);
  const within = (kind: ThingInZone['kind']) =>
    items.filter((item) => item.kind === kind && isIn(item)).map(({ id }) => id);
  return {
    seats: items.reduce((sum, item) => sum + seatPlaces(item).filter(isIn).length, 0),
    cameras: within('camera'),
    markers: within('marker'),
  };
}

/** In square metres, to one decimal. */
export function squareMetres(zone: ZoneShape): number {
  return Math.round(areaOf(cornersOfZone(zone)) / 100_000) / 10;
}
