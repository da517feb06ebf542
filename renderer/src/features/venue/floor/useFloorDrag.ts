/** The plan under the mouse: a thing is carried, a point of a route or a corner of a zone is, a corner of a box is pulled. Only styles change until it is dropped. */
import { cornersOf, resized, snapTo } from '@shared/domain/floor/geometry.ts';
import type { FloorBox } from '@shared/domain/floor/geometry.ts';
import { zonePlace } from '@shared/domain/floor/zone-shape.ts';
import type { Point } from '@shared/domain/scene/scene.ts';
import { useIsReadOnly } from '@ui/index.ts';
import { useRef } from 'react';
import type { RefObject } from 'react';
import type { DragHandlers } from '@app/dnd/surface/carrying.ts';
import { svgPoints } from './svg-points.ts';
import type { FloorPlanView, FloorThing } from './useFloor.ts';
import { STEP_MM } from './useFloorActions.ts';
import type { FloorActions } from './useFloorActions.ts';

export interface FloorDragOptions {
  readonly frame: RefObject<HTMLElement | null>;
  /** Pixels for a millimetre. */
  readonly scale: number;
  readonly actions: FloorActions;
  readonly view: FloorPlanView;
}

interface Carried {
  readonly kind: 'thing' | 'point' | 'size';
  readonly thing: FloorThing;
  readonly point: number;
  /** Where the pointer was, and what it held, in millimetres. */
  readonly grip: Point;
  readonly from: Point;
  readonly box: FloorBox | null;
  /** What moves along. */
  readonly elements: readonly SVGElement[];
  readonly outline: SVGPolygonElement | null;
}

export function useFloorDrag({ frame, scale, actions, view }: FloorDragOptions): DragHandlers {
  const isReadOnly = useIsReadOnly();
  const carry = useRef<Carried | null>(null);

  function all(selector: string): readonly SVGElement[] {
    return [...(frame.current?.querySelectorAll<SVGElement>(selector) ?? [])];
  }
  /** Where the thing, or the corner, would be if it were dropped. */
  function landing({ kind, thing, grip, from }: Carried, point: Point): Point {
    const to = { x: from.x + (point.x - grip.x) / scale, y: from.y + (point.y - grip.y) / scale };
    const near = snapTo(to, STEP_MM, view.plan);
    return kind === 'thing' && thing.table === 'floorZone' ? zonePlace(thing.row, near, view.plan) : near;
  }
  /** The edge while a corner is carried to a place; undefined where nothing shows one. */
  function edge(carried: Carried, to: Point): readonly Point[] | undefined {
    const box = carried.kind === 'size' ? pulled(carried, to) : null;
    if (box !== null) return cornersOf(box);
    if (carried.kind !== 'point' || carried.thing.table !== 'floorZone') return undefined;
    return carried.thing.row.points.with(carried.point, to);
  }
  function drawEdge(carried: Carried, to: Point): void {
    const points = edge(carried, to)?.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
    if (points !== undefined) carried.outline?.setAttribute('points', svgPoints(points));
  }
  function pulled({ box }: Carried, to: Point): FloorBox | null {
    return box === null ? null : { ...box, ...resized(box, to, STEP_MM) };
  }
  function follow(point: Point): void {
    const carried = carry.current;
    if (carried === null) return;
    const to = landing(carried, point);
    const [right, down] = [(to.x - carried.from.x) * scale, (to.y - carried.from.y) * scale];
    drawEdge(carried, to);
    for (const element of carried.elements) element.style.transform = `translate(${right}px, ${down}px)`;
  }
  function putDown(): Carried | null {
    const carried = carry.current;
    carry.current = null;
    for (const element of carried?.elements ?? []) {
      element.style.removeProperty('transform');
      delete element.dataset['lifted'];
    }
    if (carried !== null) drawEdge(carried, carried.from);
    return carried;
  }

  return {
    accepts: (target) => !isReadOnly && target.closest('[data-thing], [data-point], [data-size]') !== null,
    scrolls: () => false,
    start(target, grip) {
      const id = target.closest<SVGElement>('[data-thing]')?.dataset['thing'];
      const handle = target.closest<SVGElement>('[data-point], [data-size]');
      const opened = frame.current?.querySelector<SVGElement>('[data-thing][aria-pressed="true"]')?.dataset['thing'];
      const thing = actions.now(id ?? opened ?? '');
      if (thing === undefined) return;
      const box = thing.table === 'floorRoute' ? null : { turn: 0, ...thing.row };
      const outline = frame.current?.querySelector<SVGPolygonElement>('[data-outline]') ?? null;
      const common = { thing, point: 0, grip, box, outline };
      if (handle?.dataset['point'] !== undefined && thing.table !== 'floorItem') {
        const point = Number(handle.dataset['point']);
        const from = thing.row.points[point];
        if (from !== undefined) carry.current = { ...common, kind: 'point', point, from, elements: [handle] };
      } else if (handle?.dataset['size'] !== undefined && box !== null) {
        const from = cornersOf(box)[2] ?? grip;
        carry.current = { ...common, kind: 'size', from, elements: [handle] };
      } else if (id !== undefined) {
        const from = thing.table === 'floorRoute' ? thing.row.points[0] : thing.row;
        const own = CSS.escape(id);
        const elements = all(`[data-thing="${own}"], [data-label="${own}"]`);
        if (from !== undefined) carry.current = { ...common, kind: 'thing', from, elements };
      }
      for (const element of carry.current?.elements ?? []) element.dataset['lifted'] = 'true';
      follow(grip);
    },
    move: follow,
    drop(point) {
      const carried = putDown();
      if (carried === null) return;
      const to = landing(carried, point);
      const { id } = carried.thing.row;
      if (carried.kind === 'thing') actions.moveTo(id, to);
      if (carried.kind === 'point') actions.movePoint(id, carried.point, to);
      const box = carried.kind === 'size' ? pulled(carried, to) : null;
      if (box !== null) actions.resize(id, { x: box.x, y: box.y, w: box.w, h: box.h });
    },
    cancel: () => void putDown(),
  };
}
