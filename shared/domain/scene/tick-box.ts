import type { Scene } from './scene.ts';

export type TickMark = 'none' | 'tick' | 'dash';

/** A box to tick by hand, in mm; ticked when the thing is done, crossed by a dash when it does not apply. */
export function tickBox(mark: TickMark, side = 3.2): Scene {
  const box = { kind: 'rect', x: 0, y: 0, width: side, height: side, stroke: 'ink', weight: 0.25 } as const;
  const [left, low, right] = [
    { x: side * 0.18, y: side * 0.52 },
    { x: side * 0.42, y: side * 0.78 },
    { x: side * 0.84, y: side * 0.2 },
  ];
  const tick = { kind: 'path', points: [left, low, right], stroke: 'ink', weight: 0.4 } as const;
  const ends = [
    { x: side * 0.22, y: side * 0.5 },
    { x: side * 0.78, y: side * 0.5 },
  ];
  const dash = { kind: 'path', points: ends, stroke: 'ink', weight: 0.4 } as const;
  const marks = { none: [], tick: [tick], dash: [dash] };
  return { width: side, height: side, shapes: [box, ...marks[mark]] };
}
