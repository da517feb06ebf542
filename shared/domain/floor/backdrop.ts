/** The picture under a floor plan: where it lies, and how two of its points, with the true distance between them, give it its scale (rooms 장소). */
import { MOST_PICTURE_PIXELS } from '../attachment.ts';
import type { Point } from '../scene/scene.ts';
import { ok, problem } from '../result.ts';
import type { Result } from '../result.ts';
import type { FloorSize } from './geometry.ts';

/** In pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Millimetres of the floor; `pictureW` is null until somebody has measured: the picture then fills the plan as far as it fits. */
export interface BackdropPlace {
  readonly pictureX: number;
  readonly pictureY: number;
  readonly pictureW: number | null;
}

export interface BackdropBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The widest floor that a picture may show, and the narrowest, in millimetres. */
export const BACKDROP_WIDTH = { least: 100, most: 2_000_000 } as const;
/** How far its corner may lie from that of the plan. */
export const MOST_SHIFT = 1_000_000;

/** Larger ones fill the memory of a small computer, and make a paper that nobody can send. */
export function isTooLarge({ width, height }: PictureSize): boolean {
  return width * height > MOST_PICTURE_PIXELS;
}

export function backdropBox(plan: FloorSize & BackdropPlace, size: PictureSize): BackdropBox {
  const { pictureX: x, pictureY: y, pictureW, widthMm, heightMm } = plan;
  if (pictureW !== null) return { x, y, width: pictureW, height: (pictureW * size.height) / size.width };
  const scale = Math.min(widthMm / size.width, heightMm / size.height);
  const [width, height] = [size.width * scale, size.height * scale];
  return { x: (widthMm - width) / 2, y: (heightMm - height) / 2, width, height };
}

export interface Calibration {
  readonly plan: FloorSize & BackdropPlace;
  readonly size: PictureSize;
  /** In shares of the picture's width and height. */
  readonly points: readonly [Point, Point];
  readonly distanceMm: number;
  /** Whether the first point is the upper left corner of the room; otherwise it stays where it lies on the plan. */
  readonly toCorner: boolean;
}

/** `tooNear`: two points that a hand cannot tell apart; `outOfRange`: a picture as small as a stamp, or as large as a district. */
export function calibrated(given: Calibration): Result<BackdropPlace, 'tooNear' | 'outOfRange'> {
  const { plan, size, points, distanceMm, toCorner } = given;
  const [one, other] = points.map(({ x, y }) => ({ x: x * size.width, y: y * size.height }));
  if (one === undefined || other === undefined) return problem('tooNear');
  const apart = Math.hypot(one.x - other.x, one.y - other.y);
  if (apart < Math.max(2, Math.hypot(size.width, size.height) / 100)) return problem('tooNear');
  const scale = distanceMm / apart;
  const now = backdropBox(plan, size);
  const was = now.width / size.width;
  const anchor = toCorner ? { x: 0, y: 0 } : { x: now.x + one.x * was, y: now.y + one.y * was };
  const pictureW = Math.round(size.width * scale);
  const pictureX = Math.round(anchor.x - one.x * scale);
  const pictureY = Math.round(anchor.y - one.y * scale);
  const isFar = Math.abs(pictureX) > MOST_SHIFT || Math.abs(pictureY) > MOST_SHIFT;
  if (pictureW < BACKDROP_WIDTH.least || pictureW > BACKDROP_WIDTH.most || isFar) return problem('outOfRange');
  return ok({ pictureX, pictureY, pictureW });
}

/** Another point of two: in the place of the one that lies nearer. */
export function withNearer(points: readonly [Point, Point], to: Point): readonly [Point, Point] {
  const far = ({ x, y }: Point) => Math.hypot(x - to.x, y - to.y);
  return far(points[0]) <= far(points[1]) ? [to, points[1]] : [points[0], to];
}
