/** The points of a route as one types them: `x,y` in millimetres, one after the other. */
import type { Point } from '../scene/scene.ts';

export const MOST_POINTS = 20;

export function pointsText(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' → ');
}

/** Null where something else is written, or fewer than two or more than twenty points. */
export function readPoints(text: string): readonly Point[] | null {
  const parts = text
    .replaceAll(/\s*,\s*/g, ',')
    .split(/(?:→|->|;|\s)+/u)
    .filter((part) => part !== '');
  const points = parts.map((part) => /^(-?\d{1,6}),(-?\d{1,6})$/.exec(part));
  if (points.length < 2 || points.length > MOST_POINTS || points.includes(null)) return null;
  return points.map((point) => ({ x: Number(point?.[1]), y: Number(point?.[2]) }));
}

/** The points with one more, in the middle of the longest stretch. */
export function withPoint(points: readonly Point[]): readonly Point[] {
  const [first, second] = points;
  if (first === undefined || second === undefined || points.length >= MOST_POINTS) return points;
  let [at, most] = [0, -1];
  for (let i = 0; i + 1 < points.length; i += 1) {
    const [from, to] = [points[i] ?? first, points[i + 1] ?? first];
    const long = Math.hypot(to.x - from.x, to.y - from.y);
    if (long > most) [at, most] = [i, long];
  }
  const [from, to] = [points[at] ?? first, points[at + 1] ?? second];
  const middle = { x: Math.round((from.x + to.x) / 2), y: Math.round((from.y + to.y) / 2) };
  return [...points.slice(0, at + 1), middle, ...points.slice(at + 1)];
}
