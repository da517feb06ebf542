import type { Point, SceneHatch } from './scene.ts';

/** The lines of a hatch, each from edge to edge of its polygon; where the polygon is not convex a line may be several. */
export function hatchLines({ points, gap }: Pick<SceneHatch, 'points' | 'gap'>): readonly (readonly [Point, Point])[] {
  // Along a line at 45° the sum x + y is the same: each line is one value of it.
  const sums = points.map(({ x, y }) => x + y);
  const first = Math.ceil(Math.min(...sums) / gap) * gap;
  const lines: (readonly [Point, Point])[] = [];
  for (let sum = first; sum < Math.max(...sums); sum += gap) {
    const crossings = crossingsAt(points, sum);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [from, to] = [crossings[i], crossings[i + 1]];
      if (from !== undefined && to !== undefined && to.x - from.x > 1e-9) lines.push([from, to]);
    }
  }
  return lines;
}

/** Where the line x + y = sum meets the edges, from left to right. */
function crossingsAt(points: readonly Point[], sum: number): readonly Point[] {
  return points
    .flatMap((from, i) => {
      const to = points[(i + 1) % points.length] ?? from;
      const [a, b] = [from.x + from.y - sum, to.x + to.y - sum];
      // Half open, so that a corner is met once.
      if (a < 0 === b < 0) return [];
      const share = a / (a - b);
      return [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }];
    })
    .toSorted((one, other) => one.x - other.x);
}
