import { checkDraw, drawOrder } from '@shared/domain/draw.ts';
import { describe, expect, test } from 'vitest';

const LIST = ['가람', '나루', '다솜', '라온', '마루'];

describe('a draw', () => {
  // Pinned: a draw that was recorded years ago must come out again.
  test('comes out the same on every machine', () => {
    expect(drawOrder('2020-09-23 은평', LIST)).toMatchInlineSnapshot(`
      [
        "다솜",
        "나루",
        "가람",
        "라온",
        "마루",
      ]
    `);
    expect(drawOrder('', ['a', 'b', 'c'])).toMatchInlineSnapshot(`
      [
        "c",
        "a",
        "b",
      ]
    `);
  });

  test('of another seed comes out otherwise', () => {
    const orders = new Set(Array.from({ length: 40 }, (_, seed) => drawOrder(String(seed), LIST).join(' ')));
    expect(orders.size).toBeGreaterThan(30);
  });

  test('is fair: in many draws each comes out first about as often', () => {
    const first = new Map<string, number>();
    for (let seed = 0; seed < 5000; seed += 1) {
      const [winner = ''] = drawOrder(String(seed), LIST);
      first.set(winner, (first.get(winner) ?? 0) + 1);
    }
    for (const id of LIST) expect(Math.abs((first.get(id) ?? 0) - 1000)).toBeLessThan(150);
  });

  test('is checked against what was recorded', () => {
    const entries = drawOrder('s', LIST).map((participationId, at) => ({ participationId, place: at + 1 }));
    expect(checkDraw('s', 5, entries.toReversed())).toBe('same');
    expect(checkDraw('s', 5, entries.slice(1))).toBe('incomplete');
    const [one, two, ...others] = entries;
    const swapped = [{ ...one, place: 2 }, { ...two, place: 1 }, ...others] as typeof entries;
    expect(checkDraw('s', 5, swapped)).toBe('different');
  });
});
