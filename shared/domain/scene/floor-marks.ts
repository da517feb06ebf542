/**
 * Zones, routes and words of a floor plan as marks: each told apart by its form and a word, so that it reads in black and white. The screen
 * draws in pixels, paper in millimetres: `scale` says how much of the drawing's unit is one millimetre of the floor.
 */
import { cornersOf } from '../floor/geometry.ts';
import type { FloorSize } from '../floor/geometry.ts';
import type { FloorItemKind, FloorRouteKind, FloorZoneKind } from '../floor/kinds.ts';
import { cornersOfZone } from '../floor/zone-shape.ts';
import type { ZoneShape } from '../floor/zone-shape.ts';
import { numberMarks } from './floor-forms.ts';
import type { DrawnItem, FloorMeasures } from './floor-forms.ts';
import { fitText, textWidth } from './fit-text.ts';
import type { Point, SceneMark } from './scene.ts';

export interface DrawnZone extends ZoneShape {
  readonly kind: FloorZoneKind;
}

export interface DrawnRoute {
  readonly kind: FloorRouteKind;
  readonly points: readonly Point[];
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

/** What is written on an item, or beside it where it has no room, and its number. */
export function itemLabel(
  item: DrawnItem,
  words: { readonly label: string; readonly kind: string },
  measures: FloorMeasures,
  floor: FloorSize,
): readonly SceneMark[] {
  return [...nameMarks(item, words, measures, floor), ...numberMarks(item, measures)];
}

function nameMarks(
  item: DrawnItem,
  { label, kind }: { readonly label: string; readonly kind: string },
  { scale, type, hair }: FloorMeasures,
  floor: FloorSize,
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
  const fitted = fitText(text, Math.max(right - left, type * 9), type);
  // Within the walls, whose lines a plate would break: where there is no room below the item, beside it and above its lower edge.
  const half = textWidth(fitted, type) / 2 + type * 0.5;
  const below = bottom + type * 0.95;
  const fits = below + type * 0.8 <= floor.heightMm * scale;
  const beside = left - half > 0 ? left - half : right + half;
  const inner = Math.min(Math.max(fits ? x : beside, half), Math.max(half, floor.widthMm * scale - half));
  const y = fits ? below : Math.min(item.y, floor.heightMm) * scale - type * 1.1;
  return plate(inner, y, fitted, { type, hair }, 'middle');
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

/** Its corners as they are drawn. */
export function zonePoints(zone: ZoneShape, scale: number): readonly Point[] {
  return cornersOfZone(zone).map(({ x, y }) => ({ x: x * scale, y: y * scale }));
}

/** A dashed edge; where nobody is filmed, a hatch. */
export function zoneMarks(zone: DrawnZone, { scale, hair, hatch, type }: FloorMeasures): readonly SceneMark[] {
  const points = zonePoints(zone, scale);
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
  const { type } = measures;
  const text = label === '' ? kind : `${kind} · ${label}`;
  const { x, y, width } = roomForWords(zonePoints(zone, measures.scale), textWidth(text, type) + type, type);
  const fitted = fitText(text, Math.max(width - type, type * 8), type);
  return plate(x + type * 0.4, y, fitted, measures, 'start', true);
}

/** The highest place within corners where a line of words of this width has room, or the widest one. */
function roomForWords(points: readonly Point[], width: number, type: number) {
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  const first = { x: Math.min(...points.map(({ x }) => x)), y: top + type, width: 0 };
  const lines: (typeof first)[] = [];
  for (let y = top + type; y <= bottom - type; y += type) {
    // The plate must have room from its upper to its lower edge.
    const spans = [y - type * 0.65, y + type * 0.65].map((edge) => spansAt(points, edge));
    for (const [left, right] of spans[0] ?? [])
      for (const [from, to] of spans[1] ?? []) {
        const x = Math.max(left, from);
        lines.push({ x, y, width: Math.min(right, to) - x });
      }
  }
  return (
    lines.find((line) => line.width >= width) ?? lines.toSorted((one, other) => other.width - one.width)[0] ?? first
  );
}

/** Where a level line runs within corners, from the left to the right. */
function spansAt(points: readonly Point[], y: number): readonly (readonly [number, number])[] {
  const crossings = points
    .flatMap((from, at) => {
      const to = points[(at + 1) % points.length] ?? from;
      // Half open, so that a corner is met once.
      return from.y > y === to.y > y ? [] : [from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y)];
    })
    .toSorted((one, other) => one - other);
  return crossings.flatMap((from, at) => (at % 2 === 0 ? [[from, crossings[at + 1] ?? from] as const] : []));
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
