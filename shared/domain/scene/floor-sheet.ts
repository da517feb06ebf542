/** A floor plan on paper, true to a round scale: the plan with its sizes, a scale bar, and at the right what its signs mean. */
import { barMetres, fitScale, metres } from '../floor/paper-scale.ts';
import type { BackdropPlace } from '../floor/backdrop.ts';
import type { FloorSize } from '../floor/geometry.ts';
import { FLOOR_ITEM_KINDS, FLOOR_ITEM_TRAITS, FLOOR_ROUTE_KINDS, FLOOR_ZONE_KINDS } from '../floor/kinds.ts';
import type { FloorItemKind, FloorRouteKind, FloorZoneKind } from '../floor/kinds.ts';
import { fitText } from './fit-text.ts';
import { itemMarks, numberedCircle } from './floor-forms.ts';
import type { DrawnItem, FloorMeasures } from './floor-forms.ts';
import { itemLabel, routeLabel, routeMarks, zoneLabel, zoneMarks } from './floor-marks.ts';
import type { DrawnRoute, DrawnZone } from './floor-marks.ts';
import { movedMark } from './scene.ts';
import type { Scene, SceneMark, SceneText } from './scene.ts';

type Labelled<T> = T & { readonly label: string };

/** The picture under the plan. */
export interface SheetPicture {
  readonly sha256: string;
  readonly opacity: number;
  readonly instead: string;
}

export interface SheetFloor {
  readonly plan: FloorSize & Partial<BackdropPlace>;
  readonly picture?: SheetPicture;
  readonly items: readonly Labelled<DrawnItem>[];
  /** `seats`: how many lie within, whether they are drawn or not. */
  readonly zones: readonly (Labelled<DrawnZone> & { readonly seats: number })[];
  readonly routes: readonly Labelled<DrawnRoute>[];
}

export interface SheetWords {
  item(kind: FloorItemKind): string;
  zone(kind: FloorZoneKind): string;
  route(kind: FloorRouteKind): string;
  readonly legend: string;
  readonly numbers: string;
  /** How many there are of a kind, and how many sit there where anybody does. */
  count(items: number, seats: number): string;
}

export interface FloorSheet {
  readonly scene: Scene;
  /** 75 for 1:75. */
  readonly scale: number;
  /** What has a number and stands in the legend; empty where it has no room, and must be listed below. */
  readonly listed: readonly NumberedThing[];
  /** What is drawn, in words: how many of what, what the numbers mean, and the names of things, zones and routes. */
  readonly told: readonly string[];
}

export interface NumberedThing {
  readonly number: number;
  readonly text: string;
}

/** Millimetres. */
const LEGEND = { width: 50, gap: 5, line: 4.6, type: 2.7, symbol: 7 } as const;
const EDGE = { top: 4.5, left: 8.5, bar: 8 } as const;
const MEASURES = { hair: 0.15, type: 2.5, hatch: 2.6 } as const;

export function numberedThings({ items }: SheetFloor, words: SheetWords): readonly NumberedThing[] {
  return items
    .flatMap(({ number, label, kind }) =>
      number === null ? [] : [{ number, text: label === '' ? words.item(kind) : label }],
    )
    .toSorted((one, other) => one.number - other.number);
}

/** `box`: the room for all of it. The drawing is as high as it needs to be. */
export function floorSheet(
  floor: SheetFloor,
  words: SheetWords,
  box: { readonly width: number; readonly height: number },
): FloorSheet {
  const { plan } = floor;
  const room = {
    width: box.width - LEGEND.width - LEGEND.gap - EDGE.left,
    height: box.height - EDGE.top - EDGE.bar,
  };
  const scale = fitScale({ width: plan.widthMm, height: plan.heightMm }, room);
  const measures: FloorMeasures = { scale: 1 / scale, ...MEASURES };
  const [width, height] = [plan.widthMm / scale, plan.heightMm / scale];
  const drawn = [
    ...pictureMarks(floor, measures.scale),
    ...planMarks(floor, words, measures),
    ...sizes(plan, width, height),
    ...bar(plan, scale, height),
  ];

  const things = numberedThings(floor, words);
  const kinds = kindLines(floor, words);
  const most = Math.floor(box.height / LEGEND.line);
  const listed = kinds.length + things.length + 2.5 <= most ? things : [];
  const left = EDGE.left + width + LEGEND.gap;
  const legend = legendMarks(words, listed, kinds).map((mark) => movedMark(mark, left, 0));
  const lines = kinds.length + 1 + (listed.length === 0 ? 0 : listed.length + 1.5);
  return {
    scene: {
      width: box.width,
      height: Math.max(EDGE.top + height + EDGE.bar, lines * LEGEND.line),
      shapes: [...drawn.map((mark) => movedMark(mark, EDGE.left, EDGE.top)), ...legend],
    },
    scale,
    listed,
    told: [
      ...new Set([
        ...kinds.map((kind) => kind.text),
        ...things.map(({ number, text: name }) => `${number} ${name}`),
        ...[...floor.items.filter(({ number }) => number === null), ...floor.zones, ...floor.routes].map(
          ({ label }) => label,
        ),
      ]),
    ].filter((part) => part !== ''),
  };
}

/** The picture under the plan; nothing of it lies beyond the walls. */
export function pictureMarks(
  { plan, picture }: Pick<SheetFloor, 'plan' | 'picture'>,
  scale: number,
): readonly SceneMark[] {
  if (picture === undefined) return [];
  const { widthMm, heightMm, pictureX = 0, pictureY = 0, pictureW = null } = plan;
  const within = { x: 0, y: 0, width: widthMm * scale, height: heightMm * scale };
  const box =
    pictureW === null ? within : { x: pictureX * scale, y: pictureY * scale, width: pictureW * scale, height: null };
  return [{ kind: 'picture', ...picture, ...box, within }];
}

/** Everything on the floor, words over all forms. */
export function planMarks(
  { plan, items, zones, routes }: SheetFloor,
  words: Pick<SheetWords, 'item' | 'zone' | 'route'>,
  measures: FloorMeasures,
): readonly SceneMark[] {
  const { scale, hair } = measures;
  const wordsOf = (label: string, kind: string) => ({ label, kind });
  return [
    {
      kind: 'rect',
      x: 0,
      y: 0,
      width: plan.widthMm * scale,
      height: plan.heightMm * scale,
      stroke: 'ink',
      weight: hair * 4,
    },
    ...zones.flatMap((zone) => zoneMarks(zone, measures)),
    ...items.flatMap((item) => itemMarks(item, measures)),
    ...routes.flatMap((route) => routeMarks(route, measures)),
    ...items.flatMap((item) => itemLabel(item, wordsOf(item.label, words.item(item.kind)), measures, plan)),
    ...zones.flatMap((zone) => zoneLabel(zone, wordsOf(zone.label, words.zone(zone.kind)), measures)),
    ...routes.flatMap((route) => routeLabel(route, wordsOf(route.label, words.route(route.kind)), measures)),
  ];
}

function text(x: number, y: number, words: string, more: Partial<SceneText> = {}): SceneText {
  return { kind: 'text', x, y, text: words, size: LEGEND.type, anchor: 'start', ink: 'ink', ...more };
}

function line(x1: number, y1: number, x2: number, y2: number, weight: number): SceneMark {
  return {
    kind: 'path',
    points: [
      { x: x1, y: y1 },
      { x: x2, y: y2 },
    ],
    stroke: 'ink',
    weight,
  };
}

function sizes({ widthMm, heightMm }: FloorSize, width: number, height: number): readonly SceneMark[] {
  const aside: Partial<SceneText> = { anchor: 'middle', ink: 'soft', size: MEASURES.type };
  return [
    text(width / 2, -EDGE.top / 2, metres(widthMm), aside),
    text(-1, height / 2, metres(heightMm), { ...aside, anchor: 'end', size: 2.1 }),
  ];
}

/** A bar in two tones, under the plan. */
function bar({ widthMm }: FloorSize, scale: number, height: number): readonly SceneMark[] {
  const long = barMetres(widthMm);
  const width = (long * 1000) / scale;
  const y = height + 3.2;
  const box = { kind: 'rect' as const, y, height: 1.4, stroke: 'ink' as const, weight: 0.2 };
  const below = { size: MEASURES.type, anchor: 'middle' as const };
  return [
    { ...box, x: 0, width: width / 2, fill: 'ink' },
    { ...box, x: width / 2, width: width / 2, fill: 'ground' },
    text(0, y + 3.2, '0', { ...below, anchor: 'start' }),
    text(width / 2, y + 3.2, String(long / 2), below),
    text(width, y + 3.2, `${long} m`, below),
    text(width + 8, y + 0.7, `1:${scale}`, { bold: true, size: 3.2 }),
  ];
}

interface KindLine {
  readonly symbol: (x: number, y: number) => readonly SceneMark[];
  readonly text: string;
}

/** A line for each kind that is drawn. */
function kindLines({ items, zones, routes }: SheetFloor, words: SheetWords): readonly KindLine[] {
  const ofItems = FLOOR_ITEM_KINDS.flatMap((kind): KindLine[] => {
    const own = items.filter((item) => item.kind === kind);
    if (own.length === 0 || kind === 'marker') return [];
    const seats = own.reduce((sum, item) => sum + item.seats, 0);
    return [{ symbol: symbolOf(kind), text: `${words.item(kind)} ${words.count(own.length, seats)}` }];
  });
  const ofZones = FLOOR_ZONE_KINDS.flatMap((kind): KindLine[] => {
    const own = zones.filter((zone) => zone.kind === kind);
    if (own.length === 0) return [];
    const seats = own.reduce((sum, zone) => sum + zone.seats, 0);
    const symbol: KindLine['symbol'] = (x, y) =>
      zoneMarks(
        { kind, x: x + LEGEND.symbol / 2, y, w: LEGEND.symbol - 1, h: 3, points: [] },
        { ...MEASURES, scale: 1, hatch: 1.6 },
      );
    return [{ symbol, text: seats === 0 ? words.zone(kind) : `${words.zone(kind)} ${words.count(own.length, seats)}` }];
  });
  const ofRoutes = FLOOR_ROUTE_KINDS.filter((kind) => routes.some((route) => route.kind === kind)).map(
    (kind): KindLine => ({
      symbol: (x, y) =>
        routeMarks(
          {
            kind,
            points: [
              { x: x + 0.4, y },
              { x: x + LEGEND.symbol - 0.6, y },
            ],
          },
          { ...MEASURES, scale: 1, type: 1.6 },
        ),
      text: words.route(kind),
    }),
  );
  return [...ofItems, ...ofZones, ...ofRoutes];
}

/** The form of a kind at its usual size, as large as the line allows. */
function symbolOf(kind: FloorItemKind): KindLine['symbol'] {
  const { w, h } = FLOOR_ITEM_TRAITS[kind];
  const seats = kind === 'chairRow' ? 4 : kind === 'table' || kind === 'roundTable' ? 0 : FLOOR_ITEM_TRAITS[kind].seats;
  const [wide, high] = kind === 'chairRow' ? [2000, 500] : kind === 'door' ? [900, 1800] : [w, h];
  const scale = Math.min((LEGEND.symbol - 1) / wide, (LEGEND.line - 1.2) / high);
  return (x, y) => {
    const own = { kind, w: kind === 'chairRow' ? 2000 : w, h, turn: 0, seats, number: null };
    const down = kind === 'door' ? 450 : 0;
    const middle = { x: (x + LEGEND.symbol / 2) / scale, y: y / scale + down };
    return itemMarks({ ...own, ...middle }, { ...MEASURES, scale });
  };
}

function legendMarks(
  words: SheetWords,
  things: readonly NumberedThing[],
  kinds: readonly KindLine[],
): readonly SceneMark[] {
  const marks: SceneMark[] = [];
  let y = LEGEND.line / 2;
  const room = LEGEND.width - LEGEND.symbol - 1;
  function heading(title: string): void {
    marks.push(text(0, y, title, { bold: true }));
    marks.push(line(0, y + LEGEND.line / 2, LEGEND.width, y + LEGEND.line / 2, 0.2));
    y += LEGEND.line;
  }
  if (things.length > 0) {
    heading(words.numbers);
    for (const { number, text: name } of things) {
      marks.push(...numberedCircle(LEGEND.symbol / 2, y, number, MEASURES.type * 0.9, MEASURES.hair));
      marks.push(text(LEGEND.symbol + 1, y, fitText(name, room, LEGEND.type)));
      y += LEGEND.line;
    }
    y += LEGEND.line / 2;
  }
  heading(words.legend);
  for (const kind of kinds) {
    marks.push(...kind.symbol(0, y));
    marks.push(text(LEGEND.symbol + 1, y, fitText(kind.text, room, LEGEND.type)));
    y += LEGEND.line;
  }
  return marks;
}
