import { z } from 'zod';
import { BACKDROP_WIDTH, MOST_SHIFT } from '../domain/floor/backdrop.ts';
import { FLOOR_ITEM_KINDS, FLOOR_ROUTE_KINDS, FLOOR_ZONE_KINDS } from '../domain/floor/kinds.ts';
import { MOST_POINTS } from '../domain/floor/route-points.ts';
import { shapeFault, ZONE_CORNER, ZONE_PLACE, ZONE_SIZE } from '../domain/floor/zone-shape.ts';
import { defineEntity } from './define.ts';
import { choice, integer, json, line, orNone, rank, ref, requiredLine, since } from './fields.ts';

/** Millimetres on a floor; a little beyond its edges too, so that a plan can be made smaller without losing what stood there. */
const place = () => integer(ZONE_PLACE.least, ZONE_PLACE.most, 0);
const length = (blank: number) => integer(ZONE_SIZE.least, ZONE_SIZE.most, blank);
const shift = () => since(integer(-MOST_SHIFT, MOST_SHIFT, 0), 0);
const side = (blank: number) => integer(1000, 200_000, blank);

/** 배치도: a floor in millimetres, drawn to scale (rooms 장소). */
export const floorPlan = defineEntity({
  room: 'venue',
  name: ['title'],
  order: ['experimentId'],
  /** The first picture among them lies under the drawing. */
  files: 'plan',
  onCopy: 'keep',
  gestures: true,
  together: [['pictureX', 'pictureY', 'pictureW']],
  fields: {
    title: requiredLine({ personal: 'free' }),
    widthMm: side(12_000),
    heightMm: side(8000),
    rank: rank(),
    /** Where the upper left corner of the picture lies, and how wide it is on the floor (`domain/floor/backdrop`). */
    pictureX: shift(),
    pictureY: shift(),
    pictureW: since(orNone(integer(BACKDROP_WIDTH.least, BACKDROP_WIDTH.most)), null),
    /** How strongly it is drawn, in per cent; nothing at 0. */
    pictureInk: since(integer(0, 100, 40), 40),
  },
});

/** What stands on a floor: its middle, its size before it is turned, the turn clockwise in degrees. */
export const floorItem = defineEntity({
  room: 'venue',
  name: ['label'],
  numbered: 'number',
  order: ['experimentId'],
  onCopy: 'keep',
  gestures: true,
  together: [['x', 'y']],
  fields: {
    planId: ref('floorPlan', 'part'),
    kind: choice(z.enum(FLOOR_ITEM_KINDS), 'floorItemKind', 'chair'),
    label: line({ personal: 'free' }),
    x: place(),
    y: place(),
    w: length(500),
    h: length(500),
    turn: integer(0, 359, 0),
    seats: integer(0, 500, 0),
    /** Printed in a circle, with its label in the legend. */
    number: orNone(integer(1, 999)),
    rank: rank(),
  },
});

const corner = z.int().min(ZONE_CORNER.least).max(ZONE_CORNER.most);

/** A part of a floor with a meaning: its middle and its size; where it is no rectangle, its corners too (`domain/floor/zone-shape`). */
export const floorZone = defineEntity({
  room: 'venue',
  name: ['label'],
  order: ['experimentId'],
  onCopy: 'keep',
  gestures: true,
  together: [['x', 'y', 'w', 'h', 'points']],
  rules: [
    { code: 'shapeBroken', at: 'points', holds: ({ points }) => points.length === 0 || shapeFault(points) === null },
  ],
  fields: {
    planId: ref('floorPlan', 'part'),
    kind: choice(z.enum(FLOOR_ZONE_KINDS), 'floorZoneKind', 'noFilm'),
    label: line({ personal: 'free' }),
    x: place(),
    y: place(),
    w: length(2000),
    h: length(2000),
    rank: rank(),
    points: since(
      { ...json(z.array(z.object({ x: corner, y: corner })).max(MOST_POINTS), { personal: 'none' }), blank: [] },
      [],
    ),
  },
});

const point = z.object({ x: z.int().min(-100_000).max(300_000), y: z.int().min(-100_000).max(300_000) });

/** The way in or out, from point to point. */
export const floorRoute = defineEntity({
  room: 'venue',
  name: ['label'],
  order: ['experimentId'],
  onCopy: 'keep',
  gestures: true,
  fields: {
    planId: ref('floorPlan', 'part'),
    kind: choice(z.enum(FLOOR_ROUTE_KINDS), 'floorRouteKind', 'evacuation'),
    label: line({ personal: 'free' }),
    points: { ...json(z.array(point).max(MOST_POINTS), { personal: 'none' }), blank: [] },
    rank: rank(),
  },
});
