import type { Scene, SceneMark } from './scene.ts';

interface DayGround {
  /** Of the whole cell of the table. */
  readonly width: number;
  /** Of what stands in the cell, without its padding. */
  readonly height: number;
  readonly isOff: boolean;
  readonly isEvent: boolean;
}

/** Padding of a cell, above and below, in mm. */
const PAD = 1.42;

/** The day of a printed month: as high as it is, tinted where nobody works, framed on the day of the event. */
export function dayGround({ width, height, isOff, isEvent }: DayGround): Scene {
  const shapes: SceneMark[] = [];
  if (isOff) shapes.push({ kind: 'rect', x: 0, y: -PAD, width, height: height + PAD * 2, fill: 'band' });
  if (isEvent)
    shapes.push({
      kind: 'rect',
      x: 0.5,
      y: 0.5 - PAD,
      width: width - 1,
      height: height + PAD * 2 - 1,
      stroke: 'warn',
      weight: 0.5,
    });
  return { width, height, shapes };
}
