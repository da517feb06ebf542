import { fitScale } from '@shared/domain/floor/paper-scale.ts';
import { floorSheet } from '@shared/domain/scene/floor-sheet.ts';
import type { SheetFloor, SheetWords } from '@shared/domain/scene/floor-sheet.ts';
import { dashes } from '@shared/domain/scene/floor-marks.ts';
import { marksOf } from '@shared/domain/scene/scene.ts';
import { FLOOR_ITEM_KINDS, FLOOR_ITEM_TRAITS } from '@shared/domain/floor/kinds.ts';
import { describe, expect, test } from 'vitest';

const BOX = { width: 275.8, height: 124 };
const WORDS: SheetWords = {
  item: (kind) => kind,
  zone: (kind) => kind,
  route: (kind) => kind,
  legend: '기호',
  numbers: '번호',
  count: (items, seats) => `${items}/${seats}`,
};
const FLOOR: SheetFloor = { plan: { widthMm: 12_000, heightMm: 8000 }, items: [], zones: [], routes: [] };

function textsOf(floor: SheetFloor): readonly string[] {
  return marksOf(floorSheet(floor, WORDS, BOX).scene).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
}

describe('a floor plan on paper', () => {
  test('12 m by 8 m beside a legend of 50 mm is drawn 1:75, five metres as 66.7 mm', () => {
    expect(fitScale({ width: 12_000, height: 8000 }, { width: 222, height: 120 })).toBe(75);
    const { scene, scale } = floorSheet(FLOOR, WORDS, BOX);
    expect(scale).toBe(75);
    const bars = marksOf(scene).flatMap((mark) => (mark.kind === 'rect' && mark.height === 1.4 ? [mark.width] : []));
    expect(bars.reduce((sum, width) => sum + width, 0)).toBeCloseTo(66.67, 1);
    expect(textsOf(FLOOR)).toEqual(expect.arrayContaining(['12 m', '8 m', '5 m', '1:75']));
  });

  test('never leaves its box, however large the floor and however much stands on it', () => {
    const items = FLOOR_ITEM_KINDS.map((kind, at) => {
      const { w, h, seats } = FLOOR_ITEM_TRAITS[kind];
      return { kind, w, h, seats, x: 900 * at, y: 4000, turn: 15 * at, number: at + 1, label: `이름 ${at}` };
    });
    for (const [widthMm, heightMm] of [
      [1000, 1000],
      [12_000, 8000],
      [200_000, 1000],
      [200_000, 200_000],
    ] as const) {
      const { scene } = floorSheet({ ...FLOOR, plan: { widthMm, heightMm }, items }, WORDS, BOX);
      expect(scene.height).toBeLessThanOrEqual(BOX.height);
      const wall = marksOf(scene).find((mark) => mark.kind === 'rect');
      expect(wall?.kind === 'rect' ? wall.x + wall.width : 0).toBeLessThan(BOX.width - 50);
    }
  });

  test('lists what has a number in its order; what the legend cannot hold is left to a list below', () => {
    const thing = (number: number) => ({
      kind: 'marker' as const,
      x: 1000,
      y: 1000,
      w: 500,
      h: 500,
      turn: 0,
      seats: 0,
      number,
      label: `표지 ${number}`,
    });
    const few = floorSheet({ ...FLOOR, items: [thing(2), thing(1)] }, WORDS, BOX);
    expect(few.listed).toEqual([
      { number: 1, text: '표지 1' },
      { number: 2, text: '표지 2' },
    ]);
    const many = Array.from({ length: 40 }, (_, at) => thing(at + 1));
    expect(floorSheet({ ...FLOOR, items: many }, WORDS, BOX).listed).toEqual([]);
  });

  test('says every zone and route in words, and hatches only where nobody is filmed', () => {
    const zone = { x: 2000, y: 2000, w: 1000, h: 1000, points: [], seats: 0, label: '' };
    const hatches = (kind: 'noFilm' | 'staff') =>
      marksOf(floorSheet({ ...FLOOR, zones: [{ ...zone, kind }] }, WORDS, BOX).scene).filter(
        (mark) => mark.kind === 'hatch',
      ).length;
    // On the plan and in the legend.
    expect([hatches('noFilm'), hatches('staff')]).toEqual([2, 0]);
    const points = [
      { x: 0, y: 0 },
      { x: 5000, y: 5000 },
    ];
    const routes = [{ kind: 'evacuation' as const, points, label: '' }];
    expect(textsOf({ ...FLOOR, zones: [{ ...zone, kind: 'staff', label: '대기실' }], routes })).toEqual(
      expect.arrayContaining(['staff · 대기실', 'staff', 'evacuation']),
    );
  });
});

test('dashes follow a bend and leave gaps of the same length', () => {
  const line = [
    { x: 0, y: 0 },
    { x: 3, y: 0 },
    { x: 3, y: 3 },
  ];
  expect(dashes(line, 2, 1)).toEqual([
    [
      { x: 0, y: 0 },
      { x: 2, y: 0 },
    ],
    [
      { x: 3, y: 0 },
      { x: 3, y: 2 },
    ],
  ]);
});
