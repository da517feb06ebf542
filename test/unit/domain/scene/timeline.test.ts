import { marksOf } from '@shared/domain/scene/scene.ts';
import { diamond, timelineBar, timelineGround, timelineHead } from '@shared/domain/scene/timeline.ts';
import { civilDate } from '@shared/domain/units.ts';
import { expect, test } from 'vitest';

const d = civilDate;
const MEASURES = { head: 20, type: 11, hair: 1, hatch: 4 };
const WORDS = { month: (date: string) => date.slice(0, 7), day: (date: string) => String(Number(date.slice(8))) };

function headTexts(dayWidth: number): readonly string[] {
  const axis = { from: d('2026-09-21'), to: d('2026-10-04'), dayWidth };
  return marksOf(timelineHead(axis, MEASURES, WORDS)).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
}

test('the head names every day, else the weeks, else the months alone, as there is room', () => {
  expect(headTexts(24)).toContain('22');
  expect(headTexts(6)).toEqual(['2026-09', '21', '28']);
  expect(headTexts(1)).toEqual([]);
});

test('the ground shades what is not worked, hatches 추석, and draws the two lines', () => {
  const axis = { from: d('2026-09-21'), to: d('2026-10-04'), dayWidth: 10 };
  const marks = { eventDate: d('2026-10-02'), today: d('2026-09-22'), begin: null };
  const shapes = marksOf(timelineGround(axis, 100, MEASURES, marks));
  const shaded = shapes.flatMap((mark) => (mark.kind === 'rect' ? [mark.x] : []));
  // 24 to 26 September are 추석, then Sunday; 3 October is 개천절, then Sunday.
  expect(shaded).toEqual([30, 40, 50, 60, 120, 130]);
  expect(shapes.filter(({ kind }) => kind === 'hatch')).toHaveLength(4);
  const lines = shapes.flatMap((mark) => (mark.kind === 'path' ? [`${mark.stroke} ${mark.points[0]?.x}`] : []));
  expect(lines).toEqual(expect.arrayContaining(['warn 115', 'fill 15']));
});

test('a bar stays in its box: full, outlined once done, hatched where it is late', () => {
  const kinds = (look: { isDone: boolean; isLate: boolean }) =>
    marksOf(timelineBar(40, 16, MEASURES, look)).map(({ kind }) => kind);
  expect(kinds({ isDone: false, isLate: false })).toEqual(['rect']);
  expect(kinds({ isDone: false, isLate: true })).toEqual(['rect', 'path', 'hatch']);
  const [done] = marksOf(timelineBar(40, 16, MEASURES, { isDone: true, isLate: false }));
  expect(done).toMatchObject({ fill: 'band', stroke: 'fill', x: 1, width: 38 });
});

test('a diamond stands in the middle of its day', () => {
  const mark = diamond({ from: d('2026-09-21'), to: d('2026-10-04'), dayWidth: 10 }, d('2026-09-22'), 8, 5, true);
  expect(mark.kind === 'path' ? mark.points.map(({ x }) => x) : []).toEqual([15, 20, 15, 10]);
});
