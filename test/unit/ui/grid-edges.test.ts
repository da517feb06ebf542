import { describe, expect, test } from 'vitest';
import { edgeAfter, edgeAtRest, spareWidth } from '../../../renderer/src/ui/grid/columnEdges.ts';
import { viewColumns } from '../../../renderer/src/ui/grid/columns.ts';

/** Row heads 44, a frozen column to 144, then columns of 100, 300 and 200. */
const widths = { name: 100, role: 100, note: 300, phone: 200 };
const columns = Object.entries(widths).map(([id, width]) => ({
  id,
  title: id,
  width,
  kind: 'text' as const,
  text: () => '',
}));
const views = viewColumns(columns, columns, 1);

describe('a table that is scrolled sideways begins with a whole column', () => {
  test('on in the direction of the hand, so that small steps get over a wide column', () => {
    expect(edgeAtRest(views, 0, 40, 600)).toBe(100);
    expect(edgeAtRest(views, 100, 60, 600)).toBe(0);
    expect(edgeAtRest(views, 100, 200, 600)).toBe(400);
    expect(edgeAtRest(views, 0, 100, 600)).toBe(100);
  });

  test('a column wider than what is left beside the frozen ones is read in pieces', () => {
    expect(edgeAtRest(views, 100, 200, 400)).toBe(200);
  });

  test('the last column comes into view whole, with a whole one at the left', () => {
    expect(edgeAfter(views, 140)).toBe(400);
    // 744 wide in 700: the end would be at 44, within the first column.
    expect(spareWidth(views, 700)).toBe(56);
    expect(spareWidth(views, 744)).toBe(0);
    expect(spareWidth(views, 1000)).toBe(0);
  });
});
