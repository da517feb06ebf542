import { cornersOf, overlap, resized, snapTo, turned } from '@shared/domain/floor/geometry.ts';
import { floorIssues } from '@shared/domain/floor/issues.ts';
import type { FloorFacts } from '@shared/domain/floor/issues.ts';
import { pointsText, readPoints, withPoint } from '@shared/domain/floor/route-points.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const PLAN = { widthMm: 12_000, heightMm: 8000 };
const box = (x: number, y: number, w: number, h: number, turn = 0) => ({ x, y, w, h, turn });

describe('boxes on a floor', () => {
  test('that touch do not overlap; a turn can make them', () => {
    expect(overlap(box(0, 0, 1000, 1000), box(1000, 0, 1000, 1000))).toBe(false);
    expect(overlap(box(0, 0, 1000, 1000), box(990, 0, 1000, 1000))).toBe(true);
    expect(overlap(box(0, 0, 1000, 1000), box(1100, 0, 1000, 1000, 45))).toBe(true);
    expect(overlap(box(0, 0, 100, 4000), box(1000, 0, 100, 4000, 90))).toBe(true);
    expect(overlap(box(0, 0, 100, 4000), box(1000, 0, 100, 4000))).toBe(false);
  });

  test('overlap the same way round', () => {
    const place = fc.integer({ min: -4000, max: 4000 });
    const long = fc.integer({ min: 50, max: 3000 });
    const any = fc.tuple(place, place, long, long, fc.integer({ min: 0, max: 359 })).map((all) => box(...all));
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(overlap(one, other)).toBe(overlap(other, one));
      }),
    );
  });

  test('turn clockwise and stay between 0 and 359', () => {
    expect(cornersOf(box(0, 0, 2000, 1000, 90)).map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual([
      [500, -1000],
      [500, 1000],
      [-500, 1000],
      [-500, -1000],
    ]);
    expect([turned(350, 15), turned(0, -15)]).toEqual([5, 345]);
  });

  test('go to the nearest 10 cm within the floor', () => {
    expect(snapTo({ x: 1249, y: 8340 }, 100, PLAN)).toEqual({ x: 1200, y: 8000 });
  });

  test('are pulled at one corner while the opposite one stays', () => {
    expect(resized(box(1000, 1000, 1000, 1000), { x: 2540, y: 1800 }, 100)).toEqual({
      x: 1500,
      y: 1150,
      w: 2000,
      h: 1300,
    });
    const turnedBox = box(1000, 1000, 1000, 500, 90);
    const pulled = resized(turnedBox, { x: 500, y: 2500 }, 100);
    const corner = (one: typeof turnedBox) => cornersOf(one)[0];
    expect(corner({ ...turnedBox, ...pulled })?.x).toBeCloseTo(corner(turnedBox)?.x ?? 0, -1);
    expect(corner({ ...turnedBox, ...pulled })?.y).toBeCloseTo(corner(turnedBox)?.y ?? 0, -1);
  });
});

describe('what is to be looked at', () => {
  const seat = { id: 'row', kind: 'chairRow' as const, ...box(4000, 4000, 5000, 500), seats: 10 };
  const facts = (more: Partial<FloorFacts>): FloorFacts => ({
    plan: PLAN,
    items: [seat],
    zones: [],
    routes: [],
    ...more,
  });
  const place = { id: 'place', kind: 'wheelchair' as const, x: 1000, y: 1000, w: 1000, h: 1500, points: [] };

  test('fewer seats than people expected; no wheelchair place', () => {
    expect(floorIssues(facts({}), 20)).toEqual([
      { kind: 'seatsShort', seats: 10, expected: 20 },
      { kind: 'noWheelchair' },
    ]);
    expect(floorIssues(facts({ zones: [place] }), 10)).toEqual([]);
    expect(floorIssues(facts({ zones: [place] }), null)).toEqual([]);
    expect(floorIssues(facts({ items: [] }), 20)).toEqual([]);
  });

  test('what lies outside, whatever it is; a door stands in the wall', () => {
    const items = [
      { ...seat, id: 'far', x: 11_000 },
      { ...seat, id: 'door', kind: 'door' as const, x: 0, y: 2000, w: 900, h: 150, seats: 0 },
    ];
    const routes = [
      {
        id: 'way',
        kind: 'evacuation' as const,
        points: [
          { x: 0, y: 0 },
          { x: 0, y: 9000 },
        ],
      },
    ];
    const zones = [place, { ...place, id: 'zone', x: 0 }];
    expect(floorIssues(facts({ items, zones, routes }), null).map((issue) => 'id' in issue && issue.id)).toEqual([
      'far',
      'zone',
      'way',
    ]);
  });

  test('furniture within a metre of an exit, or over an extinguisher', () => {
    const exit = { id: 'exit', kind: 'exit' as const, ...box(4000, 8000, 1200, 150), seats: 0 };
    const bottle = { id: 'bottle', kind: 'extinguisher' as const, ...box(200, 200, 300, 300), seats: 0 };
    const near = { ...seat, y: 6800 };
    const items = (row: typeof seat) => floorIssues(facts({ items: [exit, bottle, row], zones: [place] }), null);
    expect(items(near)).toEqual([{ kind: 'covered', id: 'exit', byId: 'row' }]);
    expect(items({ ...near, y: 6600 })).toEqual([]);
    expect(items({ ...seat, x: 2600, y: 300 })).toEqual([{ kind: 'covered', id: 'bottle', byId: 'row' }]);
  });
});

describe('the points of a route', () => {
  test('are typed as pairs and read again', () => {
    const points = [
      { x: 0, y: 4000 },
      { x: 6000, y: 4000 },
      { x: 6000, y: 8000 },
    ];
    expect(readPoints(pointsText(points))).toEqual(points);
    expect(readPoints('0, 4000; 6000, 4000')).toEqual(points.slice(0, 2));
    for (const text of ['', '0,1', 'a,b c,d', '1 2 3 4']) expect(readPoints(text)).toBeNull();
  });

  test('a new one halves the longest stretch', () => {
    expect(
      withPoint(
        [
          { x: 0, y: 0 },
          { x: 100, y: 0 },
          { x: 100, y: 1000 },
        ],
        false,
      ),
    ).toEqual([
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 100, y: 500 },
      { x: 100, y: 1000 },
    ]);
  });
});
