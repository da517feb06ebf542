/** The points of a route, and the corners of a zone, as one types them: `x,y` in millimetres, one after the other. */
import type { Point } from '../scene/scene.ts';

export const MOST_POINTS = 20;

export function pointsText(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' → ');
}

/** Null where something else is written, or more than twenty points or fewer than a form needs: two for a route. */
export function readPoints(text: string, fewest = 2): readonly Point[] | null {
  const parts = text
    .replaceAll(/\s*,\s*/g, ',')
    .split(/(?:→|->|;|\s)+/u)
    .filter((part) => part !== '');
  const points = parts.map((part) => /^(-?\d{1,6}),(-?\d{1,6})$/.exec(part));
  if (points.length < fewest || points.length > MOST_POINTS || points.includes(null)) return null;
  return points.map((point) => ({ x: Number(point?.[1]), y: Number(point?.[2]) }));
}

/** The points with one more, in the middle of the longest stretch; round a zone, the last is joined to the first. */
export function withPoint(points: readonly Point[], isClosed: boolean): readonly Point[] {
  const long = (at: number) => {
    const [from, to] = [points[at], points[(at + 1) % points.length]];
    return from === undefined || to === undefined ? 0 : Math.hypot(to.x - from.x, to.y - from.y);
  };
  const stretches = points.map((_, at) => at).slice(0, isClosed ? undefined : -1);
  const [longest = 0] = stretches.toSorted((one, other) => long(other) - long(one));
  return withPointAfter(points, longest, isClosed);
}

/** The points with one more, halfway from the one at this place to the next; after the end of a route, halfway to it. */
export function withPointAfter(points: readonly Point[], at: number, isClosed: boolean): readonly Point[] {
  const place = isClosed ? at : Math.min(at, points.length - 2);
  const [from, to] = [points[place], points[(place + 1) % points.length]];
  if (from === undefined || to === undefined || points.length >= MOST_POINTS) return points;
  return points.toSpliced(place + 1, 0, { x: Math.round((from.x + to.x) / 2), y: Math.round((from.y + to.y) / 2) });
}
