/** Boxes on a floor, in millimetres from its top left corner; turned clockwise, in degrees, around their middle. */
import type { Point } from '../scene/scene.ts';

export interface FloorBox {
  /** Of the middle. */
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly turn: number;
}

export interface FloorSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** What touches does not overlap, whatever the rounding of a turn. */
const TOUCH = 2;

/** A place in the box, from its middle and before it is turned, as a place on the floor. */
export function placeIn({ x, y, turn }: Pick<FloorBox, 'x' | 'y' | 'turn'>, right: number, down: number): Point {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { x: x + right * cos - down * sin, y: y + right * sin + down * cos };
}

export function cornersOf(box: FloorBox): readonly Point[] {
  const [right, down] = [box.w / 2, box.h / 2];
  return [
    placeIn(box, -right, -down),
    placeIn(box, right, -down),
    placeIn(box, right, down),
    placeIn(box, -right, down),
  ];
}

/** Whether two boxes share more than an edge. */
export function overlap(one: FloorBox, other: FloorBox): boolean {
  // Two convex shapes lie apart exactly when a line along one of their edges parts them.
  const corners = [cornersOf(one), cornersOf(other)] as const;
  return [one.turn, one.turn + 90, other.turn, other.turn + 90].every((turn) => {
    const angle = (turn * Math.PI) / 180;
    const [first, second] = corners.map((points) => {
      const along = points.map(({ x, y }) => x * Math.cos(angle) + y * Math.sin(angle));
      return { from: Math.min(...along), to: Math.max(...along) };
    });
    return (
      first !== undefined && second !== undefined && first.from < second.to - TOUCH && second.from < first.to - TOUCH
    );
  });
}

export function isInside({ x, y }: Point, { widthMm, heightMm }: FloorSize): boolean {
  return x >= -TOUCH && y >= -TOUCH && x <= widthMm + TOUCH && y <= heightMm + TOUCH;
}

export function isBoxInside(box: FloorBox, floor: FloorSize): boolean {
  return cornersOf(box).every((corner) => isInside(corner, floor));
}

/** The box with room around it: `across` at either end of its width, `along` before and behind it. */
export function grown(box: FloorBox, across: number, along: number): FloorBox {
  return { ...box, w: box.w + across * 2, h: box.h + along * 2 };
}

/** Degrees from 0 to 359. */
export function turned(turn: number, by: number): number {
  return (((turn + by) % 360) + 360) % 360;
}

/** The nearest place on a raster of `step`; nothing leaves the floor. */
export function snapTo({ x, y }: Point, step: number, { widthMm, heightMm }: FloorSize): Point {
  const snap = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value / step) * step));
  return { x: snap(x, widthMm), y: snap(y, heightMm) };
}

/** The box after its lower right corner (before the turn) was pulled to a point; the opposite corner stays where it is. */
export function resized(box: FloorBox, to: Point, step: number): Pick<FloorBox, 'x' | 'y' | 'w' | 'h'> {
  const fixed = placeIn(box, -box.w / 2, -box.h / 2);
  const pulled = placeIn({ x: 0, y: 0, turn: -box.turn }, to.x - fixed.x, to.y - fixed.y);
  const long = (value: number) => Math.max(step, Math.round(value / step) * step);
  const [w, h] = [long(pulled.x), long(pulled.y)];
  const middle = placeIn({ ...fixed, turn: box.turn }, w / 2, h / 2);
  return { x: Math.round(middle.x), y: Math.round(middle.y), w, h };
}
