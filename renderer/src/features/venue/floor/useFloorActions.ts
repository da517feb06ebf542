/** What is done to the things of a plan: each is one step to undo, and is said. */
import { isInside, snapTo, turned } from '@shared/domain/floor/geometry.ts';
import { FLOOR_ITEM_TRAITS } from '@shared/domain/floor/kinds.ts';
import type { FloorItemKind, FloorRouteKind, FloorZoneKind } from '@shared/domain/floor/kinds.ts';
import { withPoint, withPointAfter } from '@shared/domain/floor/route-points.ts';
import { cornersOfZone, shapeFault, withShape, zonePlace } from '@shared/domain/floor/zone-shape.ts';
import type { Point } from '@shared/domain/scene/scene.ts';
import type { Entity } from '@shared/entities/index.ts';
import { useToast } from '@ui/index.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { queryKey } from '@app/lib/data.ts';
import type { Floor, FloorPlanView, FloorThing } from './useFloor.ts';
import type { FloorWords } from './useFloorWords.ts';

/** Of the raster, and of a step by an arrow. */
export const STEP_MM = 100;
const TURN = 15;

export interface FloorActions {
  /** What was done last, for screen readers. */
  readonly said: string;
  readonly moveBy: (id: string, right: number, down: number) => void;
  /** The middle of an item or a zone, or the first point of a route, to a place on the raster. */
  readonly moveTo: (id: string, to: Point) => void;
  readonly movePoint: (id: string, at: number, to: Point) => void;
  readonly movePointBy: (id: string, at: number, right: number, down: number) => void;
  /** In the middle of the longest stretch, or after the point at a place. */
  readonly addPoint: (id: string, after?: number) => void;
  readonly removePoint: (id: string, at: number) => void;
  /** A rectangle gets corners that can be moved; a zone with corners becomes the rectangle around them. */
  readonly giveCorners: (id: string) => void;
  readonly takeCorners: (id: string) => void;
  readonly resize: (id: string, box: Pick<Entity<'floorItem'>, 'x' | 'y' | 'w' | 'h'>) => void;
  readonly turn: (id: string) => void;
  readonly remove: (id: string) => void;
  /** Adds one where there is room, and answers its id. */
  readonly addItem: (kind: FloorItemKind) => string;
  /** A rectangle, or what was drawn corner by corner. */
  readonly addZone: (kind: FloorZoneKind, points?: readonly Point[]) => string;
  readonly addRoute: (kind: FloorRouteKind) => string;
  /** The thing as it was last drawn, which a key pressed twice may be ahead of the screen. */
  readonly now: (id: string) => FloorThing | undefined;
}

export function useFloorActions(floor: Floor, view: FloorPlanView | undefined, words: FloorWords): FloorActions {
  const { t } = useTranslation();
  const client = useQueryClient();
  const toast = useToast();
  const [said, say] = useState('');
  const { experimentId } = floor;

  function latest<T extends { readonly id: string }>(
    query: 'floorItem.rows' | 'floorZone.rows' | 'floorRoute.rows',
    id: string,
  ): T | undefined {
    return client.getQueryData<readonly T[]>(queryKey(query, { experimentId }))?.find((row) => row.id === id);
  }
  function now(id: string): FloorThing | undefined {
    const item = latest<Entity<'floorItem'>>('floorItem.rows', id);
    if (item !== undefined) return { table: 'floorItem', row: item };
    const zone = latest<Entity<'floorZone'>>('floorZone.rows', id);
    if (zone !== undefined) return { table: 'floorZone', row: zone };
    const route = latest<Entity<'floorRoute'>>('floorRoute.rows', id);
    return route === undefined ? undefined : { table: 'floorRoute', row: route };
  }
  function tell(id: string): void {
    const thing = now(id);
    if (thing !== undefined) say(words.full(thing));
  }
  /** The middle of an item stays on the floor; a zone and the points of a route do, all together. */
  function shift(thing: FloorThing, right: number, down: number): void {
    const { plan } = view ?? {};
    if (plan === undefined || (right === 0 && down === 0)) return;
    const { id } = thing.row;
    if (thing.table === 'floorRoute') {
      const points = thing.row.points.map(({ x, y }) => ({ x: x + right, y: y + down }));
      if (points.every((point) => isInside(point, plan)) || !thing.row.points.every((point) => isInside(point, plan)))
        void floor.routes.edit([{ id, patch: { points } }]);
    } else {
      const to = { x: thing.row.x + right, y: thing.row.y + down };
      const patch = thing.table === 'floorItem' ? snapTo(to, 1, plan) : zonePlace(thing.row, to, plan);
      if (patch.x === thing.row.x && patch.y === thing.row.y) return;
      if (thing.table === 'floorItem') void floor.items.edit([{ id, patch }]);
      else shapeZone(thing.row, patch);
    }
    tell(id);
  }
  /** Corners and box together, so that the screen shows at once what the store will say. */
  function shapeZone(zone: Entity<'floorZone'>, patch: Partial<Entity<'floorZone'>>): void {
    const { x, y, w, h, points } = withShape({ ...zone, ...patch }, zone);
    void floor.zones.edit([{ id: zone.id, patch: { x, y, w, h, points } }]);
  }
  function editPoints(id: string, change: (points: readonly Point[], isClosed: boolean) => readonly Point[]): void {
    const thing = now(id);
    if (thing === undefined || thing.table === 'floorItem') return;
    const isZone = thing.table === 'floorZone';
    const points = change(thing.row.points, isZone).map(({ x, y }) => ({ x, y }));
    if (JSON.stringify(points) === JSON.stringify(thing.row.points)) return;
    const fault = isZone ? shapeFault(points) : points.length < 2 ? 'few' : null;
    if (fault !== null) {
      toast({ text: isZone ? t(`floor.fault.${fault}`) : t('floor.fewPoints'), topic: 'floor-shape' });
      return;
    }
    if (isZone) shapeZone(thing.row, { points });
    else void floor.routes.edit([{ id, patch: { points } }]);
    tell(id);
  }
  function placed(id: string, at: number, to: (point: Point) => Point): void {
    editPoints(id, (points) => points.map((point, index) => (index === at ? to(point) : point)));
  }
  function within(point: Point, step: number): Point {
    return view === undefined ? point : snapTo(point, step, view.plan);
  }

  return {
    said,
    now,
    moveBy(id, right, down) {
      const thing = now(id);
      if (thing !== undefined) shift(thing, right, down);
    },
    moveTo(id, to) {
      const thing = now(id);
      if (thing === undefined) return;
      const from = thing.table === 'floorRoute' ? thing.row.points[0] : thing.row;
      const goal = within(to, STEP_MM);
      if (from !== undefined) shift(thing, goal.x - from.x, goal.y - from.y);
    },
    movePoint: (id, at, to) => placed(id, at, () => within(to, STEP_MM)),
    movePointBy: (id, at, right, down) => placed(id, at, ({ x, y }) => within({ x: x + right, y: y + down }, 1)),
    addPoint: (id, after) =>
      editPoints(id, (points, isClosed) =>
        after === undefined ? withPoint(points, isClosed) : withPointAfter(points, after, isClosed),
      ),
    removePoint: (id, at) => editPoints(id, (points) => points.toSpliced(at, 1)),
    giveCorners(id) {
      const zone = now(id);
      if (zone?.table !== 'floorZone' || zone.row.points.length > 0) return;
      const points = cornersOfZone(zone.row).map(({ x, y }) => ({ x: Math.floor(x), y: Math.floor(y) }));
      shapeZone(zone.row, { points });
      tell(id);
    },
    takeCorners(id) {
      const zone = now(id);
      if (zone?.table !== 'floorZone') return;
      shapeZone(zone.row, { points: [] });
      tell(id);
    },
    resize(id, box) {
      const thing = now(id);
      if (thing?.table === 'floorItem') void floor.items.edit([{ id, patch: box }]);
      if (thing?.table === 'floorZone') shapeZone(thing.row, box);
      tell(id);
    },
    turn(id) {
      const thing = now(id);
      if (thing?.table !== 'floorItem') return;
      void floor.items.edit([{ id, patch: { turn: turned(thing.row.turn, TURN) } }]);
      tell(id);
    },
    remove(id) {
      const thing = now(id);
      if (thing === undefined) return;
      const rows = { floorItem: floor.items, floorZone: floor.zones, floorRoute: floor.routes }[thing.table];
      void rows.remove([id]);
      say(t('floor.removed', { thing: words.title(thing) }));
    },
    addItem(kind) {
      const id = newId();
      if (view === undefined) return id;
      const { part: _part, filming: _filming, ...size } = FLOOR_ITEM_TRAITS[kind];
      const numbers = view.items.flatMap(({ number }) => (number === null ? [] : [number]));
      const number = kind === 'marker' ? Math.min(999, Math.max(0, ...numbers) + 1) : null;
      void floor.items.add([{ id, planId: view.plan.id, kind, ...size, number, ...freePlace(view, kind) }], null);
      tell(id);
      return id;
    },
    addZone(kind, drawn = []) {
      const id = newId();
      if (view === undefined) return id;
      const { widthMm, heightMm } = view.plan;
      const size = { w: Math.min(2000, widthMm), h: Math.min(2000, heightMm) };
      const points = drawn.map(({ x, y }) => ({ x, y }));
      const shape = withShape({ ...size, ...freePlace(view, null), points }, undefined);
      void floor.zones.add([{ id, planId: view.plan.id, kind, ...shape }], null);
      tell(id);
      return id;
    },
    addRoute(kind) {
      const id = newId();
      if (view === undefined) return id;
      void floor.routes.add([{ id, planId: view.plan.id, kind, points: [...firstWay(view, kind)] }], null);
      tell(id);
      return id;
    },
  };
}

/** The middle of the floor, or the lower wall for what belongs into a wall; beside what was put there already. */
function freePlace({ plan, items, zones }: FloorPlanView, kind: FloorItemKind | null): Point {
  const inWall = kind === 'door' || kind === 'exit';
  const y = inWall ? plan.heightMm : Math.round(plan.heightMm / 2);
  const taken = new Set([...items, ...zones].map((one) => `${one.x} ${one.y}`));
  let x = Math.round(plan.widthMm / 2);
  while (taken.has(`${x} ${y}`) && x + STEP_MM * 5 < plan.widthMm) x += STEP_MM * 5;
  return { x, y };
}

/** From the middle to an exit, or from a door to the middle. */
function firstWay({ plan, items }: FloorPlanView, kind: FloorRouteKind): readonly Point[] {
  const middle = { x: Math.round(plan.widthMm / 2), y: Math.round(plan.heightMm / 2) };
  const ways = kind === 'evacuation' ? (['exit', 'door'] as const) : (['door', 'exit'] as const);
  const found = ways.map((way) => items.find((item) => item.kind === way)).find((item) => item !== undefined);
  const edge = found === undefined ? { x: middle.x, y: plan.heightMm } : { x: found.x, y: found.y };
  return kind === 'evacuation' ? [middle, edge] : [edge, middle];
}
