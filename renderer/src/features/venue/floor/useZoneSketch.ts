/** A zone while it is drawn corner by corner, by clicks or by keys: what has been put, and why something was refused. */
import type { FloorSize } from '@shared/domain/floor/geometry.ts';
import { isInside, snapTo } from '@shared/domain/floor/geometry.ts';
import type { FloorZoneKind } from '@shared/domain/floor/kinds.ts';
import { metres } from '@shared/domain/floor/paper-scale.ts';
import { crossesItself } from '@shared/domain/floor/polygon.ts';
import { MOST_POINTS } from '@shared/domain/floor/route-points.ts';
import { FEWEST_CORNERS, shapeFault } from '@shared/domain/floor/zone-shape.ts';
import type { Point } from '@shared/domain/scene/scene.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { STEP_MM } from './useFloorActions.ts';

export interface ZoneSketch {
  readonly kind: FloorZoneKind;
  readonly points: readonly Point[];
  /** What was done last, or why it was not. */
  readonly said: string;
  readonly isRefused: boolean;
  /** A corner at the place of the raster that lies nearest; at the first corner it closes the zone. */
  readonly put: (at: Point) => void;
  readonly back: () => void;
  readonly close: () => void;
  readonly cancel: () => void;
  /** Says a place, for who moves it by keys. */
  readonly tell: (at: Point) => void;
}

interface Drawn {
  readonly kind: FloorZoneKind;
  readonly points: readonly Point[];
  readonly said: string;
  readonly isRefused: boolean;
}

export function useZoneSketch(
  plan: FloorSize | undefined,
  onDone: (kind: FloorZoneKind, points: readonly Point[]) => void,
): { readonly sketch: ZoneSketch | null; readonly start: (kind: FloorZoneKind) => void } {
  const { t } = useTranslation();
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const start = (kind: FloorZoneKind) => setDrawn({ kind, points: [], said: '', isRefused: false });
  if (drawn === null || plan === undefined) return { sketch: null, start };
  const { kind, points } = drawn;

  function say(said: string, isRefused = false): void {
    setDrawn({ kind, points, said, isRefused });
  }
  function close(): void {
    const fault = shapeFault(points);
    if (fault !== null) {
      say(t(fault === 'crossed' ? 'floor.sketch.closing' : `floor.fault.${fault}`), true);
      return;
    }
    setDrawn(null);
    onDone(kind, points);
  }
  function put(at: Point): void {
    if (plan === undefined) return;
    const to = snapTo(at, STEP_MM, plan);
    const isAt = (point: Point | undefined) => point?.x === to.x && point.y === to.y;
    if (isAt(points.at(-1))) return;
    if (isAt(points[0])) {
      close();
      return;
    }
    const next = [...points, to];
    if (next.length > MOST_POINTS) say(t('floor.sketch.many'), true);
    else if (crossesItself(next, false)) say(t('floor.sketch.crossed'), true);
    else {
      const place = { x: metres(to.x), y: metres(to.y), number: next.length };
      const said = t(isInside(at, plan) ? 'floor.sketch.put' : 'floor.sketch.putAtWall', place);
      setDrawn({ kind, points: next, said, isRefused: false });
    }
  }
  const sketch: ZoneSketch = {
    ...drawn,
    put,
    close,
    back() {
      const left = points.slice(0, -1);
      setDrawn({ kind, points: left, said: t('floor.sketch.left', { count: left.length }), isRefused: false });
    },
    cancel: () => setDrawn(null),
    tell: ({ x, y }) => say(t('floor.place', { x: metres(x), y: metres(y) })),
  };
  return { sketch, start };
}

/** Whether a zone can be closed already. */
export function isClosable({ points }: Pick<ZoneSketch, 'points'>): boolean {
  return points.length >= FEWEST_CORNERS;
}
