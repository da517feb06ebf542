import { drawOrder } from '@shared/domain/draw.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const list = fc.uniqueArray(fc.string({ maxLength: 40 }), { maxLength: 60 });

test('the order of the list does not matter, and everyone comes out exactly once', () => {
  fc.assert(
    fc.property(fc.string(), list, fc.nat(), (seed, ids, turn) => {
      const at = ids.length === 0 ? 0 : turn % ids.length;
      const order = drawOrder(seed, ids);
      expect(drawOrder(seed, [...ids.slice(at), ...ids.slice(0, at)].toReversed())).toEqual(order);
      expect(new Set(order)).toEqual(new Set(ids));
      expect(order).toHaveLength(ids.length);
    }),
  );
});

test('taking somebody off the list leaves the order of the others', () => {
  fc.assert(
    fc.property(fc.string(), list, fc.nat(), (seed, ids, turn) => {
      const gone = ids[turn % Math.max(1, ids.length)];
      const left = ids.filter((id) => id !== gone);
      expect(drawOrder(seed, left)).toEqual(drawOrder(seed, ids).filter((id) => id !== gone));
    }),
  );
});
