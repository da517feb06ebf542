/** Scrolling while something is carried near an edge. */
const ZONE = 56;
/** Pixels a frame at the very edge; further in, slower. */
const FASTEST = 18;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function along(at: number, from: number, to: number): number {
  // A narrow box keeps a calm middle.
  const zone = Math.min(ZONE, (to - from) / 4);
  const depth = at < from + zone ? at - (from + zone) : Math.max(0, at - (to - zone));
  if (depth === 0 || zone <= 0) return 0;
  return Math.sign(depth) * Math.ceil(Math.min(1, Math.abs(depth) / zone) ** 2 * FASTEST);
}

/** How far to scroll in this frame, for a pointer over (or beyond) a box; 0 away from its edges. */
export function scrollSpeed(box: Box, point: { readonly x: number; readonly y: number }) {
  return { x: along(point.x, box.left, box.right), y: along(point.y, box.top, box.bottom) };
}
