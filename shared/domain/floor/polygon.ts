/** Shapes with corners, in whole millimetres; the last corner joins the first. What is asked of them is exact, without rounding. */
import type { Point } from '../scene/scene.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly w: number;
  readonly h: number;
}

export function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, w: Math.max(...xs) - left, h: Math.max(...ys) - top };
}

/** From each corner to the next. */
export function edgesOf(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return points.map((from, at) => [from, points[(at + 1) % points.length] ?? from] as const);
}

/** Twice the area that the corners enclose, negative where they go round the other way. */
function doubleArea(points: readonly Point[]): number {
  return edgesOf(points).reduce((sum, [from, to]) => sum + from.x * to.y - to.x * from.y, 0);
}

export function areaOf(points: readonly Point[]): number {
  return Math.abs(doubleArea(points)) / 2;
}

/** On which side of the line from one point to another a third lies; 0 on the line. */
function side(from: Point, to: Point, { x, y }: Point): number {
  return Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
}

/** Whether a point lies between two others, on their line. */
function isBetween(from: Point, to: Point, point: Point): boolean {
  return (
    side(from, to, point) === 0 &&
    Math.min(from.x, to.x) <= point.x &&
    point.x <= Math.max(from.x, to.x) &&
    Math.min(from.y, to.y) <= point.y &&
    point.y <= Math.max(from.y, to.y)
  );
}

/** Whether two lines have a point in common, their ends too. */
function meet([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const isAcross = side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
  return isAcross || isBetween(a, b, c) || isBetween(a, b, d) || isBetween(c, d, a) || isBetween(c, d, b);
}

function isSame(one: Point, other: Point): boolean {
  return one.x === other.x && one.y === other.y;
}

/** Whether a line from point to point meets itself; where it is closed, its last point is joined to the first, too. */
export function crossesItself(points: readonly Point[], isClosed: boolean): boolean {
  const edges = isClosed ? edgesOf(points) : edgesOf(points).slice(0, -1);
  return edges.some((edge, at) => {
    if (isSame(...edge)) return true;
    return edges.some((other, after) => {
      if (after <= at) return false;
      // Neighbours share a corner; they only meet elsewhere where one goes back along the other.
      const [shared, ...ends] =
        after === at + 1
          ? [edge[1], edge[0], other[1]]
          : isClosed && at === 0 && after === edges.length - 1
            ? [edge[0], edge[1], other[0]]
            : [];
      if (shared === undefined) return meet(edge, other);
      const [one = shared, two = shared] = ends;
      return isBetween(shared, one, two) || isBetween(shared, two, one);
    });
  });
}

/** Whether a place lies within the corners or on an edge. */
export function holds(points: readonly Point[], place: Point): boolean {
  let isIn = false;
  for (const [from, to] of edgesOf(points)) {
    if (isBetween(from, to, place)) return true;
    // A ray to the right meets the edge. Half open, so that a corner is met once.
    if (from.y > place.y === to.y > place.y) continue;
    const [upper, lower] = from.y < to.y ? [from, to] : [to, from];
    if (side(upper, lower, place) > 0) isIn = !isIn;
  }
  return isIn;
}
