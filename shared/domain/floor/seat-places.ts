/** Where each seat of a piece of furniture is, as it is drawn and as it is counted. */
import type { Point } from '../scene/scene.ts';
import { placeIn } from './geometry.ts';
import type { FloorBox } from './geometry.ts';
import { CHAIR_MM } from './kinds.ts';
import type { FloorItemKind } from './kinds.ts';

export interface SeatingItem extends FloorBox {
  readonly kind: FloorItemKind;
  readonly seats: number;
}

/** From the middle of the item, before it is turned: `x` to the right, `y` down. */
export function seatOffsets({ kind, w, h, seats }: Omit<SeatingItem, keyof Point | 'turn'>): readonly Point[] {
  const each = (place: (at: number) => Point) => Array.from({ length: seats }, (_, at) => place(at));
  switch (kind) {
    case 'chair':
    case 'chairRow':
      return each((at) => ({ x: -w / 2 + ((at + 0.5) * w) / seats, y: 0 }));
    case 'table':
      return each((at) => ({ x: -w / 2 + ((at + 0.5) * w) / seats, y: h / 2 + CHAIR_MM / 2 }));
    case 'roundTable':
      return each((at) => {
        const angle = (at / seats) * 2 * Math.PI;
        return { x: Math.cos(angle) * (w / 2 + CHAIR_MM / 2), y: Math.sin(angle) * (h / 2 + CHAIR_MM / 2) };
      });
    default:
      return each(() => ({ x: 0, y: 0 }));
  }
}

/** On the floor. */
export function seatPlaces(item: SeatingItem): readonly Point[] {
  return seatOffsets(item).map(({ x, y }) => placeIn(item, x, y));
}
