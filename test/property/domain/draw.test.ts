import { drawOrder } from '@shared/domain/draw.ts';
import fc from 'fast-check';
import { test } from 'vitest';

const list = fc.uniqueArray(fc.string({ maxLength: 40 }), { maxLength: 60 });

test('the order of the list does not matter, and everyone comes out exactly once', () => {
  fc.assert(
    fc.property(fc.string(), list, fc.nat(), (seed, ids, turn) => {
      const at = ids.length === 0 ? 0 : turn % ids.length;
      const order = drawOrder(seed, ids);
      const turned = drawOrder(seed, [...ids.slice(at), ...ids.slice(0, at)].toReversed());
      return JSON.stringify(order) === JSON.stringify(turned) && new Set(order).size === ids.length;
    }),
  );
});

test('taking somebody off the list leaves the order of the others', () => {
  fc.assert(
    fc.property(fc.string(), list, fc.string(), (seed, ids, gone) => {
      const left = drawOrder(
        seed,
        ids.filter((id) => id !== gone),
      );
      return JSON.stringify(left) === JSON.stringify(drawOrder(seed, ids).filter((id) => id !== gone));
    }),
  );
});
