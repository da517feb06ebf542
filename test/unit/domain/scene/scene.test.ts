import { budgetChart } from '@shared/domain/scene/budget-chart.ts';
import { fitText } from '@shared/domain/scene/fit-text.ts';
import { hatchLines } from '@shared/domain/scene/hatch.ts';
import { marksOf, rectPoints } from '@shared/domain/scene/scene.ts';
import { tickBox } from '@shared/domain/scene/tick-box.ts';
import { won } from '@shared/domain/units.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('a hatch', () => {
  test('crosses its polygon from edge to edge, in parallel', () => {
    const points = rectPoints({ x: 0, y: 0, width: 4, height: 2 });
    const lines = hatchLines({ points, gap: 2 });
    expect(lines).toEqual([
      [
        { x: 0, y: 2 },
        { x: 2, y: 0 },
      ],
      [
        { x: 2, y: 2 },
        { x: 4, y: 0 },
      ],
    ]);
  });

  test('leaves out what a polygon does not cover', () => {
    // A U: a line across it is two.
    const points = [
      [0, 0],
      [1, 0],
      [1, 4],
      [3, 4],
      [3, 0],
      [4, 0],
      [4, 5],
      [0, 5],
    ].map(([x = 0, y = 0]) => ({ x, y }));
    const crossing = hatchLines({ points, gap: 4 }).filter(([from]) => from.x + from.y === 4);
    expect(crossing.map(([from, to]) => [from.x, to.x])).toEqual([
      [0, 1],
      [3, 4],
    ]);
  });

  test('never leaves its polygon', () => {
    const side = fc.double({ min: 0.5, max: 200, noNaN: true });
    fc.assert(
      fc.property(side, side, fc.double({ min: 0.3, max: 20, noNaN: true }), (width, height, gap) => {
        const lines = hatchLines({ points: rectPoints({ x: 3, y: 7, width, height }), gap });
        for (const { x, y } of lines.flat()) {
          expect(x).toBeGreaterThanOrEqual(3 - 1e-6);
          expect(x).toBeLessThanOrEqual(3 + width + 1e-6);
          expect(y).toBeGreaterThanOrEqual(7 - 1e-6);
          expect(y).toBeLessThanOrEqual(7 + height + 1e-6);
        }
      }),
    );
  });
});

describe('the bars of a budget', () => {
  const bar = (label: string, planned: number, spent: number) => ({
    label,
    name: label,
    planned: won(planned),
    spent: won(spent),
  });
  const rects = (planned: number, spent: number) =>
    marksOf(budgetChart([bar('대관료', planned, spent), bar('식비', 100, 0)], 150)).flatMap((mark) =>
      mark.kind === 'rect' ? [mark.width] : [],
    );

  test('are as long as their amounts, the longest as wide as the room', () => {
    const [planned = 0, spent = 0, other = 0] = rects(400, 100);
    expect(spent / planned).toBeCloseTo(0.25);
    expect(other / planned).toBeCloseTo(0.25);
  });

  test('hatch what was spent beyond the plan, and only then', () => {
    const hatched = (spent: number) =>
      marksOf(budgetChart([bar('대관료', 200, spent)], 150)).filter(({ kind }) => kind === 'hatch').length;
    expect([hatched(200), hatched(201)]).toEqual([0, 1]);
  });

  test('stay within the drawing, whatever the amounts', () => {
    const amount = fc.integer({ min: -1_000_000, max: 9_000_000_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), amount, amount), { maxLength: 12 }), (rows) => {
        const scene = budgetChart(
          rows.map(([label, planned, spent]) => bar(label, planned, spent)),
          170,
        );
        const widths = marksOf(scene).flatMap((mark) => (mark.kind === 'rect' ? [mark.width] : []));
        expect(widths.filter((width) => width < 0)).toEqual([]);
        for (const mark of marksOf(scene)) {
          const points = mark.kind === 'rect' ? rectPoints(mark) : 'points' in mark ? mark.points : [mark];
          for (const { x, y } of points) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(170 + 1e-6);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(scene.height);
          }
        }
      }),
    );
  });

  test('are one named thing each', () => {
    const { shapes } = budgetChart([bar('대관료', 1, 1), bar('식비', 1, 1)], 150);
    expect(shapes.map((shape) => shape.kind === 'group' && shape.name)).toEqual(['대관료', '식비']);
  });
});

test('a label that is too long ends with an ellipsis; one that fits stays', () => {
  expect(fitText('대관료', 20, 3)).toBe('대관료');
  expect(fitText('아주 긴 비목의 이름입니다', 20, 3)).toMatch(/^아주 긴.*…$/u);
});

test('a box is ticked when the thing is done', () => {
  expect(tickBox('none').shapes.map(({ kind }) => kind)).toEqual(['rect']);
  expect(tickBox('tick').shapes.map(({ kind }) => kind)).toEqual(['rect', 'path']);
  expect(tickBox('dash').shapes).not.toEqual(tickBox('tick').shapes);
});
