import { areaOf, boxAround, crossesItself, edgesOf, holds } from '@shared/domain/floor/polygon.ts';
import {
  contentsOf,
  cornersOfZone,
  shapeFault,
  squareMetres,
  withShape,
  zonePlace,
} from '@shared/domain/floor/zone-shape.ts';
import type { ZoneShape } from '@shared/domain/floor/zone-shape.ts';
import { pointsText, readPoints, withPoint, withPointAfter } from '@shared/domain/floor/route-points.ts';
import type { Point } from '@shared/domain/scene/scene.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const at = (...pairs: readonly (readonly [number, number])[]): readonly Point[] => pairs.map(([x, y]) => ({ x, y }));
/** An L of 4 m by 4 m without its lower right quarter. */
const L = at([0, 0], [4000, 0], [4000, 2000], [2000, 2000], [2000, 4000], [0, 4000]);
const BOW_TIE = at([0, 0], [4000, 4000], [4000, 0], [0, 4000]);
const PLAN = { widthMm: 12_000, heightMm: 8000 };

/** The slow way: by how often the corners go round the place, in angles. */
function turnsRound(points: readonly Point[], { x, y }: Point): number {
  const angles = edgesOf(points).map(([from, to]) => {
    const [a, b] = [Math.atan2(from.y - y, from.x - x), Math.atan2(to.y - y, to.x - x)];
    const turn = b - a;
    return turn > Math.PI ? turn - 2 * Math.PI : turn < -Math.PI ? turn + 2 * Math.PI : turn;
  });
  return Math.abs(Math.round(angles.reduce((sum, angle) => sum + angle, 0) / (2 * Math.PI)));
}

/** Far enough from every edge that no rounding of an angle says otherwise. */
function isClear(points: readonly Point[], { x, y }: Point): boolean {
  return edgesOf(points).every(([from, to]) => {
    const long = Math.hypot(to.x - from.x, to.y - from.y);
    const share = ((x - from.x) * (to.x - from.x) + (y - from.y) * (to.y - from.y)) / long ** 2;
    const nearest = Math.min(1, Math.max(0, share));
    return Math.hypot(from.x + (to.x - from.x) * nearest - x, from.y + (to.y - from.y) * nearest - y) > 1;
  });
}

const place = fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 60 }) });
const far = place.map(({ x, y }) => ({ x: x * 100, y: y * 100 }));
/** Corners around a middle, in the order of their angles: a form that never crosses itself. */
const star = fc
  .array(fc.record({ angle: fc.integer({ min: 0, max: 359 }), long: fc.integer({ min: 500, max: 4000 }) }), {
    minLength: 3,
    maxLength: 20,
  })
  .map((rays) =>
    [...new Map(rays.map((ray) => [ray.angle, ray])).values()]
      .toSorted((one, other) => one.angle - other.angle)
      .map(({ angle, long }) => ({
        x: 5000 + Math.round(Math.cos((angle * Math.PI) / 180) * long),
        y: 5000 + Math.round(Math.sin((angle * Math.PI) / 180) * long),
      })),
  )
  .filter((points) => shapeFault(points) === null);

describe('corners', () => {
  test('hold a place exactly when they go round it; an edge and a corner belong to them', () => {
    fc.assert(
      fc.property(star, far, (points, at) => {
        fc.pre(isClear(points, at));
        expect(holds(points, at)).toBe(turnsRound(points, at) === 1);
      }),
      { numRuns: 400 },
    );
    expect([holds(L, { x: 3000, y: 3000 }), holds(L, { x: 1000, y: 3000 })]).toEqual([false, true]);
    for (const corner of L) expect(holds(L, corner)).toBe(true);
    expect([holds(L, { x: 2000, y: 3000 }), holds(L, { x: 2001, y: 3000 })]).toEqual([true, false]);
  });

  test('that cross, touch or lie on each other are found, whichever comes first', () => {
    expect(crossesItself(BOW_TIE, true)).toBe(true);
    expect(crossesItself(L, true)).toBe(false);
    // Open, three sides of the bow tie cross; the fourth is not there yet.
    expect([crossesItself(BOW_TIE.slice(0, 3), false), crossesItself(BOW_TIE, false)]).toEqual([false, true]);
    const spike = at([0, 0], [4000, 0], [2000, 0], [2000, 3000]);
    const twice = at([0, 0], [4000, 0], [4000, 0], [0, 3000]);
    const touching = at([0, 0], [4000, 0], [4000, 4000], [2000, 0], [0, 4000]);
    for (const points of [spike, twice, touching]) expect(crossesItself(points, true)).toBe(true);
    fc.assert(
      fc.property(fc.array(place, { minLength: 3, maxLength: 7 }), fc.nat(6), (points, by) => {
        const turned = [...points.slice(by % points.length), ...points.slice(0, by % points.length)];
        expect(crossesItself(turned, true)).toBe(crossesItself(points, true));
        expect(crossesItself(points.toReversed(), true)).toBe(crossesItself(points, true));
      }),
    );
  });

  test('enclose an area, whichever way they go round; that of a form is the sum of its squares', () => {
    expect([areaOf(L), areaOf(L.toReversed())]).toEqual([12_000_000, 12_000_000]);
    fc.assert(
      fc.property(star, (points) => {
        const { left, top, w, h } = boxAround(points);
        const step = 50;
        let squares = 0;
        for (let x = left + step / 2; x < left + w; x += step)
          for (let y = top + step / 2; y < top + h; y += step) if (turnsRound(points, { x, y }) === 1) squares += 1;
        const around = edgesOf(points).reduce((sum, [from, to]) => sum + Math.hypot(to.x - from.x, to.y - from.y), 0);
        // Only squares that an edge runs through can be counted wrongly.
        expect(Math.abs(squares * step ** 2 - areaOf(points))).toBeLessThan(around * step * 1.5 + step ** 2);
      }),
      { numRuns: 15 },
    );
  });
});

describe('a zone', () => {
  const box: ZoneShape = { x: 2000, y: 2000, w: 4000, h: 4000, points: [] };

  test('needs three corners that do not cross, has at most twenty, and is neither a line nor a district', () => {
    const round = Array.from({ length: 21 }, (_, step) => ({
      x: Math.round(5000 + 3000 * Math.cos((step * 2 * Math.PI) / 21)),
      y: Math.round(5000 + 3000 * Math.sin((step * 2 * Math.PI) / 21)),
    }));
    const faults = [L.slice(0, 2), BOW_TIE, round, round.slice(1), at([0, 0], [4000, 0], [2000, 5]), L].map(shapeFault);
    expect(faults).toEqual(['few', 'crossed', 'many', null, 'size', null]);
  });

  test('says the same by its corners and by its box, whichever is changed', () => {
    const made = withShape({ ...box, x: 0, y: 0, points: L }, undefined);
    expect(made).toEqual({ ...box, points: L });
    const moved = withShape({ ...made, x: 2500 }, made);
    expect(moved.points).toEqual(L.map(({ x, y }) => ({ x: x + 500, y })));
    const wide = withShape({ ...made, w: 8000, x: 4000 }, made);
    expect(wide.points.map(({ x }) => x)).toEqual([0, 8000, 8000, 4000, 4000, 0]);
    expect(withShape({ ...made, points: L.slice(0, 4) }, made)).toMatchObject({ w: 4000, h: 2000, x: 2000, y: 1000 });
    expect(withShape({ ...made, points: [] }, made)).toEqual(box);
    fc.assert(
      fc.property(star, fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 300, max: 9000 }), (points, x, w) => {
        const zone = withShape({ ...box, points }, undefined);
        const after = withShape({ ...zone, x, w }, zone);
        expect(after).toMatchObject({ x, w, y: zone.y, h: zone.h });
        // Told again, it is as it was: the box and the corners agree.
        expect(withShape(after, undefined)).toEqual(after);
        expect(withShape({ ...zone, x: zone.x + 1000 }, zone).points).toEqual(
          zone.points.map((point) => ({ ...point, x: point.x + 1000 })),
        );
      }),
    );
  });

  test('stays within the floor when it is moved, as far as it fits', () => {
    expect(zonePlace(box, { x: -500, y: 7900 }, PLAN)).toEqual({ x: 2000, y: 6000 });
    expect(zonePlace({ ...box, w: 13_000 }, { x: 400, y: 3000 }, PLAN)).toEqual({ x: 400, y: 3000 });
    expect(zonePlace({ ...box, w: 3001 }, { x: 0, y: 3000 }, PLAN)).toEqual({ x: 1500, y: 3000 });
  });

  test('holds the seats that lie within its true form: each of a row, beside a turned table, none of the missing quarter', () => {
    const item = { id: 'row', kind: 'chairRow' as const, w: 4000, h: 500, turn: 0, seats: 8 };
    const zone: ZoneShape = { ...box, points: L };
    // In the lower half only the left half of the row lies within.
    expect(contentsOf(zone, [{ ...item, x: 2000, y: 3000 }]).seats).toBe(4);
    expect(contentsOf(box, [{ ...item, x: 2000, y: 3000 }]).seats).toBe(8);
    expect(contentsOf(zone, [{ ...item, x: 1000, y: 2000, turn: 90 }]).seats).toBe(8);
    const things = (['camera', 'marker', 'chair'] as const).map((kind) => ({
      ...item,
      id: kind,
      kind,
      w: 500,
      seats: kind === 'chair' ? 1 : 0,
    }));
    const inside = contentsOf(
      zone,
      things.map((thing) => ({ ...thing, x: 1000, y: 3000 })),
    );
    expect(inside).toEqual({ seats: 1, cameras: ['camera'], markers: ['marker'] });
    const missing = contentsOf(
      zone,
      things.map((thing) => ({ ...thing, x: 3000, y: 3000 })),
    );
    expect(missing).toEqual({ seats: 0, cameras: [], markers: [] });
    expect([squareMetres(zone), squareMetres(box), cornersOfZone(box)[2]]).toEqual([12, 16, { x: 4000, y: 4000 }]);
  });

  test('is typed as its corners and read again; a new corner halves an edge, the last one too', () => {
    expect(readPoints(pointsText(L), 3)).toEqual(L);
    expect(readPoints('0,0 100,100', 3)).toBeNull();
    const triangle = at([0, 0], [1000, 0], [0, 2000]);
    expect(withPoint(triangle, true)).toEqual(at([0, 0], [1000, 0], [500, 1000], [0, 2000]));
    expect(withPointAfter(triangle, 2, true)).toEqual(at([0, 0], [1000, 0], [0, 2000], [0, 1000]));
    expect(withPointAfter(triangle, 2, false)).toEqual(at([0, 0], [1000, 0], [500, 1000], [0, 2000]));
  });
});
