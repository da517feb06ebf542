import { isBoxInside, overlap } from '@shared/domain/floor/geometry.ts';
import { FLOOR_LAYOUTS, seatRoom, withChairs } from '@shared/domain/floor/layouts.ts';
import type { SeatWish } from '@shared/domain/floor/layouts.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const HALL = { widthMm: 12_000, heightMm: 8000 };
const EXIT = { kind: 'exit' as const, x: 6000, y: 8000, w: 1200, h: 150, turn: 0 };

function seated(wish: Partial<SeatWish>) {
  return seatRoom({ layout: 'theatre', room: HALL, seats: null, fixed: [], ...wish });
}

describe('seats fitted into a room', () => {
  test('theatre: rows parted by an aisle, the end of the first for a wheelchair', () => {
    const { pieces, seats } = seated({});
    // Of 12 m, 1.2 m at either side and one aisle of 1.2 m between leave 16 chairs: two blocks of eight.
    expect(pieces.map(({ kind, seats: own }) => [kind, own]).slice(0, 5)).toEqual([
      ['wheelchair', 1],
      ['chairRow', 8],
      ['chairRow', 6],
      ['chairRow', 8],
      ['chairRow', 8],
    ]);
    expect(seats).toBe(1 + 14 + 16 * 4);
    const [, left, right] = pieces;
    expect((right?.x ?? 0) - (right?.w ?? 0) / 2 - ((left?.x ?? 0) + (left?.w ?? 0) / 2)).toBe(1200);
  });

  test('exactly as many as wished, the last row shorter', () => {
    const { pieces, seats } = seated({ seats: 20 });
    expect(seats).toBe(20);
    expect(pieces.at(-1)).toMatchObject({ kind: 'chairRow', seats: 5, w: 2500 });
  });

  test('classroom: tables with two chairs behind each, 1.4 m from row to row', () => {
    const tables = seated({ layout: 'classroom' }).pieces.filter(({ kind }) => kind === 'table');
    const ys = [...new Set(tables.map(({ y }) => y))];
    expect((ys[1] ?? 0) - (ys[0] ?? 0)).toBe(1400);
    expect(tables.every(({ seats, w, h }) => seats === 2 && w === 1800 && h === 450)).toBe(true);
  });

  test('a U turns its chairs outwards and leaves the front open', () => {
    const tables = seated({ layout: 'uShape' }).pieces.filter(({ kind }) => kind === 'table');
    expect(new Set(tables.map(({ turn }) => turn))).toEqual(new Set([0, 90, 270]));
    expect(Math.min(...tables.map(({ y }) => y))).toBeGreaterThan(2000);
    const left = tables.find(({ turn }) => turn === 90);
    expect(left === undefined ? 0 : withChairs(left).x).toBeLessThan(left?.x ?? 0);
  });

  test('keep an exit clear, and begin below a stage', () => {
    const stage = { kind: 'stage' as const, x: 6000, y: 1500, w: 4000, h: 2000, turn: 0 };
    const { pieces } = seated({ room: { widthMm: 12_000, heightMm: 20_000 }, fixed: [stage, { ...EXIT, y: 10_000 }] });
    const clear = { ...EXIT, y: 10_000, h: 2150 };
    expect(pieces.filter((piece) => overlap(piece, clear))).toEqual([]);
    expect(Math.min(...pieces.filter(({ kind }) => kind === 'chairRow').map(({ y, h }) => y - h / 2))).toBe(3700);
  });

  test('a room that is too small has none', () => {
    for (const layout of FLOOR_LAYOUTS)
      expect(seated({ layout, room: { widthMm: 1000, heightMm: 1000 } }).pieces).toEqual([]);
  });

  test('always stand within the room, apart from one another and from what stays, never more than wished', () => {
    const side = fc.integer({ min: 1000, max: 30_000 });
    const box = fc.record({
      kind: fc.constantFrom('wall' as const, 'stage' as const, 'exit' as const),
      x: side,
      y: side,
      w: fc.integer({ min: 100, max: 5000 }),
      h: fc.integer({ min: 100, max: 5000 }),
      turn: fc.integer({ min: 0, max: 359 }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...FLOOR_LAYOUTS),
        side,
        side,
        fc.option(fc.integer({ min: 1, max: 300 })),
        fc.array(box, { maxLength: 4 }),
        (layout, widthMm, heightMm, seats, fixed) => {
          const room = { widthMm, heightMm };
          const { pieces, seats: found } = seatRoom({ layout, room, seats, fixed });
          const boxes = pieces.map(withChairs);
          expect(boxes.filter((one) => !isBoxInside(one, room))).toEqual([]);
          expect(boxes.some((one, at) => boxes.slice(at + 1).some((other) => overlap(one, other)))).toBe(false);
          expect(boxes.some((one) => fixed.some((other) => overlap(one, other)))).toBe(false);
          expect(found).toBeLessThanOrEqual(seats ?? Infinity);
          expect(pieces.every(({ seats: own, x, y }) => own > 0 && Number.isInteger(x) && Number.isInteger(y))).toBe(
            true,
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
