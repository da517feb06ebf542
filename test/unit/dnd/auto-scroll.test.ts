import { scrollSpeed } from '@app/dnd/auto-scroll.ts';
import { describe, expect, test } from 'vitest';

const box = { left: 100, top: 100, right: 900, bottom: 700 };

describe('scrolling while something is carried', () => {
  test('rests in the middle', () => {
    expect(scrollSpeed(box, { x: 500, y: 400 })).toEqual({ x: 0, y: 0 });
  });

  test('quickens towards the edge, and stays at its fastest beyond it', () => {
    const speeds = [650, 660, 680, 700, 900].map((y) => scrollSpeed(box, { x: 500, y }).y);
    expect(speeds).toEqual(speeds.toSorted((one, other) => one - other));
    expect(speeds[0]).toBeGreaterThan(0);
    expect(speeds.at(-1)).toBe(speeds.at(-2));
  });

  test('goes the way of the edge', () => {
    expect(scrollSpeed(box, { x: 101, y: 101 }).x).toBeLessThan(0);
    expect(scrollSpeed(box, { x: 101, y: 101 }).y).toBeLessThan(0);
    expect(scrollSpeed(box, { x: 899, y: 400 }).x).toBeGreaterThan(0);
  });

  test('keeps a calm middle in a small box', () => {
    expect(scrollSpeed({ left: 0, top: 0, right: 80, bottom: 80 }, { x: 40, y: 40 })).toEqual({ x: 0, y: 0 });
  });
});
