/** The forms of what stands on a floor plan, each told apart in black and white. */
import { cornersOf, placeIn } from '../floor/geometry.ts';
import type { FloorBox } from '../floor/geometry.ts';
import { CHAIR_MM } from '../floor/kinds.ts';
import type { FloorItemKind } from '../floor/kinds.ts';
import { seatOffsets } from '../floor/seat-places.ts';
import { rectPoints } from './scene.ts';
import type { Ink, Point, SceneMark } from './scene.ts';

export interface FloorMeasures {
  readonly scale: number;
  /** A fine line. */
  readonly hair: number;
  readonly type: number;
  /** Between the lines of a hatch. */
  readonly hatch: number;
}

export interface DrawnItem extends FloorBox {
  readonly kind: FloorItemKind;
  readonly seats: number;
  readonly number: number | null;
}

interface Paint {
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly weight?: number;
}

/** Draws within the box of an item, in shares of its size or in millimetres from its middle. */
interface Pen {
  readonly item: DrawnItem;
  readonly measures: FloorMeasures;
  /** Millimetres from the middle, before the turn. */
  at(right: number, down: number): Point;
  rect(left: number, top: number, width: number, height: number, paint: Paint): SceneMark;
  line(points: readonly (readonly [number, number])[], paint: Paint): SceneMark;
  circle(right: number, down: number, radius: number, paint: Paint): SceneMark;
}

function penOf(item: DrawnItem, measures: FloorMeasures): Pen {
  const { scale } = measures;
  function at(right: number, down: number): Point {
    const { x, y } = placeIn(item, right, down);
    return { x: x * scale, y: y * scale };
  }
  const stroke = (paint: Paint) => ({ ...paint, weight: (paint.weight ?? 1) * measures.hair });
  return {
    item,
    measures,
    at,
    rect(left, top, width, height, paint) {
      const corners = rectPoints({ x: left, y: top, width, height }).map(({ x, y }) => at(x, y));
      return { kind: 'path', points: corners, closed: true, ...stroke(paint) };
    },
    line: (points, paint) => ({ kind: 'path', points: points.map(([x, y]) => at(x, y)), ...stroke(paint) }),
    circle: (right, down, radius, paint) => ({
      kind: 'circle',
      ...at(right, down),
      radius: radius * scale,
      ...stroke(paint),
    }),
  };
}

const OUTLINE: Paint = { stroke: 'ink' };
const SOLID: Paint = { fill: 'ink', stroke: 'ink' };

/** The form of an item, without its words and its number. */
export function itemMarks(item: DrawnItem, measures: FloorMeasures): readonly SceneMark[] {
  return FORMS[item.kind](penOf(item, measures));
}

type Form = (pen: Pen) => readonly SceneMark[];

function box({ item: { w, h }, rect }: Pen, paint: Paint): SceneMark {
  return rect(-w / 2, -h / 2, w, h, paint);
}

/** A chair seen from above: its back lies at the lower edge. */
function chair({ rect, line }: Pen, x: number, y: number, size: number): readonly SceneMark[] {
  const s = size * 0.86;
  const back = y + s / 2;
  return [
    rect(x - s / 2, y - s / 2, s, s, OUTLINE),
    line(
      [
        [x - s / 2, back],
        [x + s / 2, back],
      ],
      { stroke: 'ink', weight: 3 },
    ),
  ];
}

/** Chairs side by side in the box, as many as there are seats. */
const chairs: Form = (pen) => {
  const { w, h } = pen.item;
  const seats = Math.max(1, pen.item.seats);
  return seatOffsets({ ...pen.item, seats }).flatMap(({ x, y }) => chair(pen, x, y, Math.min(h, w / seats)));
};

const table: Form = (pen) => {
  const { w, seats } = pen.item;
  const own = seatOffsets(pen.item).flatMap(({ x, y }) => chair(pen, x, y, Math.min(CHAIR_MM, w / seats)));
  return [box(pen, OUTLINE), ...own];
};

/** Points of an ellipse in the box. */
function round({ item: { w, h }, at }: Pen): readonly Point[] {
  return Array.from({ length: 32 }, (_, step) => {
    const angle = (step / 16) * Math.PI;
    return at((Math.cos(angle) * w) / 2, (Math.sin(angle) * h) / 2);
  });
}

const roundTable: Form = (pen) => {
  const { hair } = pen.measures;
  const around =
    pen.item.kind === 'standingTable'
      ? []
      : seatOffsets(pen.item).map(({ x, y }) => pen.circle(x, y, CHAIR_MM * 0.4, OUTLINE));
  return [{ kind: 'path', points: round(pen), closed: true, stroke: 'ink', weight: hair }, ...around];
};

/** A leaf that opens a quarter of a circle. */
const door: Form = (pen) => {
  const { w, h } = pen.item;
  const arc = Array.from({ length: 9 }, (_, step) => {
    const angle = (step / 16) * Math.PI;
    return [-w / 2 + Math.cos(angle) * w, -Math.sin(angle) * w] as const;
  });
  return [
    pen.rect(-w / 2, -h / 2, w, h, { fill: 'ground', stroke: 'ink' }),
    pen.line([...arc, [-w / 2, 0]], { stroke: 'soft' }),
  ];
};

const FORMS: Readonly<Record<FloorItemKind, Form>> = {
  wall: (pen) => [box(pen, SOLID)],
  door,
  exit(pen) {
    const { w, h } = pen.item;
    // A gap in the wall, crossed.
    return [
      pen.rect(-w / 2, -h / 2, w, h, { fill: 'ground', stroke: 'ink', weight: 3 }),
      pen.line(
        [
          [-w / 2, -h / 2],
          [w / 2, h / 2],
        ],
        { stroke: 'ink', weight: 2 },
      ),
      pen.line(
        [
          [-w / 2, h / 2],
          [w / 2, -h / 2],
        ],
        { stroke: 'ink', weight: 2 },
      ),
    ];
  },
  extinguisher(pen) {
    const radius = Math.min(pen.item.w, pen.item.h) / 2;
    return [
      pen.circle(0, 0, radius, { fill: 'ground', stroke: 'warn', weight: 2 }),
      pen.rect(-radius / 3, -radius / 2, (radius * 2) / 3, radius, { fill: 'warn' }),
    ];
  },
  stage(pen) {
    const { w, h } = pen.item;
    const inset = Math.min(150, w / 6, h / 6);
    return [
      box(pen, { fill: 'band', stroke: 'ink', weight: 2 }),
      pen.rect(-w / 2 + inset, -h / 2 + inset, w - inset * 2, h - inset * 2, { stroke: 'soft' }),
    ];
  },
  screen: (pen) => [box(pen, { fill: 'soft', stroke: 'ink' })],
  desk: (pen) => [box(pen, { fill: 'band', stroke: 'ink', weight: 2 })],
  table,
  roundTable,
  standingTable: roundTable,
  chair: chairs,
  chairRow: chairs,
  wheelchair(pen) {
    const { w, h } = pen.item;
    const size = Math.min(w, h);
    // A seat over a large wheel.
    return [
      box(pen, { stroke: 'ink', weight: 2 }),
      pen.circle(0, size * 0.12, size * 0.26, { stroke: 'ink', weight: 2 }),
      pen.circle(-size * 0.06, -size * 0.3, size * 0.07, SOLID),
      pen.line(
        [
          [-size * 0.06, -size * 0.22],
          [-size * 0.06, size * 0.06],
          [size * 0.2, size * 0.06],
          [size * 0.3, size * 0.34],
        ],
        { stroke: 'ink', weight: 2 },
      ),
    ];
  },
  camera(pen) {
    const { w, h } = pen.item;
    // The lens looks up.
    return [
      pen.rect(-w * 0.3, -h * 0.1, w * 0.6, h * 0.6, { fill: 'ink' }),
      pen.line(
        [
          [0, -h * 0.1],
          [-w / 2, -h / 2],
          [w / 2, -h / 2],
          [0, -h * 0.1],
        ],
        { fill: 'ground', stroke: 'ink' },
      ),
    ];
  },
  mic: (pen) => {
    const radius = Math.min(pen.item.w, pen.item.h) / 2;
    return [pen.circle(0, 0, radius, { fill: 'ground', stroke: 'ink' }), pen.circle(0, 0, radius * 0.45, SOLID)];
  },
  speaker(pen) {
    const { w, h } = pen.item;
    return [
      box(pen, { fill: 'ground', stroke: 'ink', weight: 2 }),
      pen.circle(0, 0, Math.min(w, h) * 0.3, { stroke: 'ink' }),
      pen.circle(0, 0, Math.min(w, h) * 0.1, SOLID),
    ];
  },
  marker: ({ circle, measures: { type, scale } }) => [circle(0, 0, (type * 0.85) / scale, { fill: 'ink' })],
  other(pen) {
    const { w, h } = pen.item;
    return [
      box(pen, OUTLINE),
      pen.line(
        [
          [-w / 2, -h / 2],
          [w / 2, h / 2],
        ],
        { stroke: 'soft' },
      ),
    ];
  },
};

/** A number in a circle that can be read at any scale; on another item it sits at its upper left corner. */
export function numberMarks(item: DrawnItem, { scale, type, hair }: FloorMeasures): readonly SceneMark[] {
  if (item.number === null && item.kind !== 'marker') return [];
  const corners = item.kind === 'marker' ? [item] : cornersOf(item);
  const [left, top] = [Math.min(...corners.map(({ x }) => x)), Math.min(...corners.map(({ y }) => y))];
  return numberedCircle(left * scale, top * scale, item.number, type, hair);
}

/** The circle of the legend, too. */
export function numberedCircle(
  x: number,
  y: number,
  number: number | null,
  type: number,
  hair: number,
): readonly SceneMark[] {
  return [
    { kind: 'circle', x, y, radius: type * 0.85, fill: 'ink', stroke: 'ground', weight: hair },
    {
      kind: 'text',
      x,
      y,
      text: number === null ? '?' : String(number),
      size: type * (number !== null && number > 99 ? 0.62 : 0.85),
      anchor: 'middle',
      bold: true,
      ink: 'ground',
    },
  ];
}
