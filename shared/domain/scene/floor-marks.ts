/**
 * What stands on a floor plan, its zones and routes as marks: each told apart by its form and a word, so that it reads in black and white.
 * The screen draws in pixels, paper in millimetres: `scale` says how much of the drawing's unit is one millimetre of the floor.
 */
import { cornersOf, placeIn } from '../floor/geometry.ts';
import type { FloorBox } from '../floor/geometry.ts';
import { CHAIR_MM } from '../floor/kinds.ts';
import type { FloorItemKind, FloorRouteKind, FloorZoneKind } from '../floor/kinds.ts';
import { fitText, textWidth } from './fit-text.ts';
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

export interface DrawnZone extends Omit<FloorBox, 'turn'> {
  readonly kind: FloorZoneKind;
}

export interface DrawnRoute {
  readonly kind: FloorRouteKind;
  readonly points: readonly Point[];
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

/** The form of an item, without its words. The first mark is its outline. */
export function itemMarks(item: DrawnItem, measures: FloorMeasures): readonly SceneMark[] {
  const pen = penOf(item, measures);
  const number = item.kind === 'marker' || item.number === null ? [] : [numberMark(item, measures)].flat();
  return [...FORMS[item.kind](pen), ...number];
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
  const { w, h, seats } = pen.item;
  const count = Math.max(1, seats);
  return Array.from({ length: count }, (_, at) =>
    chair(pen, -w / 2 + ((at + 0.5) * w) / count, 0, Math.min(h, w / count)),
  ).flat();
};

const table: Form = (pen) => {
  const { w, h, seats } = pen.item;
  const own = Array.from({ length: seats }, (_, at) =>
    chair(pen, -w / 2 + ((at + 0.5) * w) / seats, h / 2 + CHAIR_MM / 2, Math.min(CHAIR_MM, w / seats)),
  );
  return [box(pen, OUTLINE), ...own.flat()];
};

/** Points of an ellipse in the box. */
function round({ item: { w, h }, at }: Pen): readonly Point[] {
  return Array.from({ length: 32 }, (_, step) => {
    const angle = (step / 16) * Math.PI;
    return at((Math.cos(angle) * w) / 2, (Math.sin(angle) * h) / 2);
  });
}

const roundTable: Form = (pen) => {
  const { w, h, seats, kind } = pen.item;
  const { hair } = pen.measures;
  const away = CHAIR_MM / 2;
  const around =
    kind === 'standingTable'
      ? []
      : Array.from({ length: seats }, (_, at) => {
          const angle = (at / seats) * 2 * Math.PI;
          return pen.circle(
            Math.cos(angle) * (w / 2 + away),
            Math.sin(angle) * (h / 2 + away),
            CHAIR_MM * 0.4,
            OUTLINE,
          );
        });
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
  marker: ({ item, measures }) => numberMark(item, measures),
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
function numberMark(item: DrawnItem, measures: FloorMeasures): readonly SceneMark[] {
  const { scale, type, hair } = measures;
  const corner = item.kind === 'marker' ? item : cornersOf(item)[0];
  const [x, y] = [(corner?.x ?? item.x) * scale, (corner?.y ?? item.y) * scale];
  return numberedCircle(x, y, item.number, type, hair);
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

/** Items whose kind is said even where nobody gave them a name. */
const SPOKEN: ReadonlySet<FloorItemKind> = new Set([
  'exit',
  'extinguisher',
  'stage',
  'screen',
  'desk',
  'camera',
  'mic',
  'speaker',
  'other',
]);

/** What is written on an item, or under it where it has no room; nothing where it needs none. */
export function itemLabel(
  item: DrawnItem,
  { label, kind }: { readonly label: string; readonly kind: string },
  { scale, type, hair }: FloorMeasures,
): readonly SceneMark[] {
  const text = label === '' ? (SPOKEN.has(item.kind) ? kind : '') : label;
  // A marker is read by its number; its words stand in the legend.
  if (text === '' || item.kind === 'marker') return [];
  const corners = cornersOf(item);
  const [xs, ys] = [corners.map(({ x }) => x * scale), corners.map(({ y }) => y * scale)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const holds = HOLDS_TEXT.has(item.kind) && right - left > textWidth(text, type) && bottom - top > type * 1.3;
  const x = item.x * scale;
  if (holds) return [{ kind: 'text', x, y: item.y * scale, text, size: type, anchor: 'middle', ink: 'ink' }];
  return plate(
    x,
    bottom + type * 0.95,
    fitText(text, Math.max(right - left, type * 9), type),
    { type, hair },
    'middle',
  );
}

const HOLDS_TEXT: ReadonlySet<FloorItemKind> = new Set([
  'stage',
  'desk',
  'table',
  'roundTable',
  'standingTable',
  'other',
]);

/** Words on a ground of their own, so that no line runs through them. */
function plate(
  x: number,
  y: number,
  text: string,
  { type, hair }: Pick<FloorMeasures, 'type' | 'hair'>,
  anchor: 'start' | 'middle',
  isStrong = false,
): readonly SceneMark[] {
  const width = textWidth(text, type) + type * 0.5;
  const left = anchor === 'start' ? x : x - width / 2;
  return [
    {
      kind: 'rect',
      x: left,
      y: y - type * 0.65,
      width,
      height: type * 1.3,
      fill: 'ground',
      ...(isStrong ? { stroke: 'ink' as const, weight: hair } : {}),
    },
    {
      kind: 'text',
      x: left + width / 2,
      y,
      text,
      size: type,
      anchor: 'middle',
      ink: 'ink',
      ...(isStrong ? { bold: true as const } : {}),
    },
  ];
}

function zoneBox({ x, y, w, h }: DrawnZone, scale: number) {
  return { x: (x - w / 2) * scale, y: (y - h / 2) * scale, width: w * scale, height: h * scale };
}

/** A dashed edge; where nobody is filmed, a hatch. */
export function zoneMarks(zone: DrawnZone, { scale, hair, hatch, type }: FloorMeasures): readonly SceneMark[] {
  const points = rectPoints(zoneBox(zone, scale));
  const isForbidden = zone.kind === 'noFilm';
  const edge: readonly SceneMark[] = isForbidden
    ? [{ kind: 'path', points, closed: true, stroke: 'warn', weight: hair * 2 }]
    : dashes([...points, ...points.slice(0, 1)], type * 0.7, type * 0.35).map((line) => ({
        kind: 'path',
        points: line,
        stroke: 'ink',
        weight: hair * (zone.kind === 'assembly' ? 4 : 1.5),
      }));
  return isForbidden ? [{ kind: 'hatch', points, gap: hatch, stroke: 'warn', weight: hair }, ...edge] : edge;
}

export function zoneLabel(
  zone: DrawnZone,
  { label, kind }: { readonly label: string; readonly kind: string },
  measures: FloorMeasures,
): readonly SceneMark[] {
  const { x, y, width } = zoneBox(zone, measures.scale);
  const { type } = measures;
  const text = label === '' ? kind : `${kind} · ${label}`;
  const fitted = fitText(text, Math.max(width - type, type * 8), type);
  return plate(x + type * 0.4, y + type, fitted, measures, 'start', true);
}

/** Evacuation: a thick line with a full arrow on each stretch; arrival: dashes with an open arrow at the end. */
export function routeMarks({ kind, points }: DrawnRoute, { scale, hair, type }: FloorMeasures): readonly SceneMark[] {
  const drawn = points.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
  const stretches = drawn.slice(1).map((to, at) => [drawn[at] ?? to, to] as const);
  if (kind === 'arrival')
    return [
      ...dashes(drawn, type, type * 0.5).map((line): SceneMark => ({
        kind: 'path',
        points: line,
        stroke: 'ink',
        weight: hair * 2,
      })),
      ...stretches.slice(-1).map(([from, to]): SceneMark => ({
        kind: 'path',
        points: arrow(from, to, type * 1.1),
        stroke: 'ink',
        weight: hair * 2,
      })),
    ];
  return [
    { kind: 'path', points: drawn, stroke: 'ink', weight: hair * 5 },
    ...stretches.map(([from, to]): SceneMark => ({
      kind: 'path',
      points: arrow(from, to, type * 1.3),
      closed: true,
      fill: 'ink',
    })),
  ];
}

export function routeLabel(
  { points: [first, second] }: DrawnRoute,
  { label, kind }: { readonly label: string; readonly kind: string },
  measures: FloorMeasures,
): readonly SceneMark[] {
  if (first === undefined || second === undefined) return [];
  // Beside where it begins, a little on its way.
  const long = Math.hypot(second.x - first.x, second.y - first.y) * measures.scale;
  const share = Math.min(0.5, (measures.type * 3) / Math.max(long, 1e-9));
  const x = (first.x + (second.x - first.x) * share) * measures.scale;
  const y = (first.y + (second.y - first.y) * share) * measures.scale;
  return plate(x, y, label === '' ? kind : label, measures, 'middle', true);
}

/** Three points: the wings and, between them, the tip at `to`. */
function arrow(from: Point, to: Point, size: number): readonly Point[] {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const wing = (by: number) => ({ x: to.x - size * Math.cos(angle + by), y: to.y - size * Math.sin(angle + by) });
  return [wing(0.45), to, wing(-0.45)];
}

/** A polyline as dashes, each as long as `on`, `off` apart; a dash bends with the line. */
export function dashes(points: readonly Point[], on: number, off: number): readonly (readonly Point[])[] {
  const lines: Point[][] = [];
  let line: Point[] = [];
  let left = on;
  let isOn = true;
  for (const [at, to] of points.entries()) {
    let from = points[at - 1];
    if (from === undefined) {
      line = [to];
      continue;
    }
    for (let long = Math.hypot(to.x - from.x, to.y - from.y); long > 0;) {
      const step = Math.min(long, left);
      const end: Point = { x: from.x + ((to.x - from.x) * step) / long, y: from.y + ((to.y - from.y) * step) / long };
      if (isOn) line.push(end);
      from = end;
      long -= step;
      left -= step;
      if (left > 1e-9) continue;
      if (isOn) lines.push(line);
      isOn = !isOn;
      left = isOn ? on : off;
      line = [end];
    }
  }
  if (isOn && line.length > 1) lines.push(line);
  return lines;
}
