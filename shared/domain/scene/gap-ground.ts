/** The ground of a printed cell in which people are missing: hatched, so that it stays legible in grey. Millimetres. */
import { rectPoints } from './scene.ts';
import type { Scene } from './scene.ts';

/** Padding of a cell, above and below, in mm. */
const PAD = 1.42;

export function gapGround(width: number, height: number): Scene {
  const points = rectPoints({ x: 0, y: -PAD, width, height: height + PAD * 2 });
  return { width, height, shapes: [{ kind: 'hatch', points, gap: 1.8, stroke: 'line', weight: 0.15 }] };
}
