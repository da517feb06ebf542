import type { Scene } from './scene.ts';

/** A box to tick by hand, in mm; ticked when the thing is done. */
export function tickBox(ticked: boolean, side = 3.2): Scene {
  const box = { kind: 'rect', x: 0, y: 0, width: side, height: side, stroke: 'ink', weight: 0.25 } as const;
  const [left, low, right] = [
    { x: side * 0.18, y: side * 0.52 },
    { x: side * 0.42, y: side * 0.78 },
    { x: side * 0.84, y: side * 0.2 },
  ];
  const tick = { kind: 'path', points: [left, low, right], stroke: 'ink', weight: 0.4 } as const;
  return { width: side, height: side, shapes: ticked ? [box, tick] : [box] };
}
