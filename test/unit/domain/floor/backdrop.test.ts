import { backdropBox, calibrated, isTooLarge, withNearer } from '@shared/domain/floor/backdrop.ts';
import type { Calibration } from '@shared/domain/floor/backdrop.ts';
import { describe, expect, test } from 'vitest';

/** A room of 12 m by 8 m, and a scan of 2,000 by 1,000 dots. */
const plan = { widthMm: 12_000, heightMm: 8000, pictureX: 0, pictureY: 0, pictureW: null };
const size = { width: 2000, height: 1000 };
const given: Calibration = {
  plan,
  size,
  points: [
    { x: 0.25, y: 0.5 },
    { x: 0.75, y: 0.5 },
  ],
  distanceMm: 9000,
  toCorner: false,
};

test('a picture that nobody measured fills the room as far as it fits, in the middle', () => {
  expect(backdropBox(plan, size)).toEqual({ x: 0, y: 1000, width: 12_000, height: 6000 });
  expect(backdropBox(plan, { width: 1000, height: 1000 })).toEqual({ x: 2000, y: 0, width: 8000, height: 8000 });
});

describe('two points and what lies between them', () => {
  test('give the picture its scale: the points lie as far apart as was measured, the first where it was', () => {
    const before = backdropBox(plan, size);
    const result = calibrated(given);
    if (!result.ok) throw new Error(result.code);
    // 1,000 dots are 9 m.
    expect(result.value.pictureW).toBe(18_000);
    const after = backdropBox({ ...plan, ...result.value }, size);
    const place = ({ x, y, width, height }: typeof after) => [x + width * 0.25, y + height * 0.5];
    expect(place(after)).toEqual(place(before));
    expect(after.width * 0.5).toBe(9000);
  });

  test('measure along a slope, and again after a first measure', () => {
    const once = calibrated({
      ...given,
      points: [
        { x: 0, y: 0 },
        { x: 0.15, y: 0.4 },
      ],
      distanceMm: 5000,
    });
    expect(once).toMatchObject({ ok: true, value: { pictureW: 20_000 } });
    if (!once.ok) return;
    expect(calibrated({ ...given, plan: { ...plan, ...once.value } })).toMatchObject({ value: { pictureW: 18_000 } });
  });

  test('put the first point into the upper left corner of the room where that is asked for', () => {
    const result = calibrated({ ...given, toCorner: true });
    expect(result).toEqual({ ok: true, value: { pictureX: -4500, pictureY: -4500, pictureW: 18_000 } });
  });

  test('are refused where they lie too near, or where the distance cannot be meant in millimetres', () => {
    const near = [
      { x: 0.5, y: 0.5 },
      { x: 0.501, y: 0.5 },
    ] as const;
    expect(calibrated({ ...given, points: near })).toMatchObject({ ok: false, code: 'tooNear' });
    expect(calibrated({ ...given, distanceMm: 12 })).toMatchObject({ ok: false, code: 'outOfRange' });
    expect(calibrated({ ...given, distanceMm: 9_000_000 })).toMatchObject({ ok: false, code: 'outOfRange' });
  });

  test('are placed by a click: the nearer one moves there', () => {
    const { points } = given;
    expect(withNearer(points, { x: 0.3, y: 0 })).toEqual([{ x: 0.3, y: 0 }, points[1]]);
    expect(withNearer(points, { x: 1, y: 1 })).toEqual([points[0], { x: 1, y: 1 }]);
  });
});

test('60 megapixels are too many, a large scan is not', () => {
  expect([isTooLarge({ width: 10_000, height: 6000 }), isTooLarge({ width: 7000, height: 5000 })]).toEqual([
    true,
    false,
  ]);
});
