import type { Point } from '@shared/domain/scene/scene.ts';

/** Points in pixels as the attribute of a polygon or a polyline. */
export function svgPoints(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ');
}
