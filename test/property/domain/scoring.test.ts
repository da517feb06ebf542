import { scoreCandidates } from '@shared/domain/scoring.ts';
import type { ScoredCriterion } from '@shared/domain/scoring.ts';
import { shiftsOf } from '@shared/domain/scoring-sensitivity.ts';
import { describe, expect, test } from 'vitest';
import { fc } from '../../support/chance.ts';

const method = fc.constantFrom('usual', 'sum', 'minMax');

const setting = fc
  .record({
    counted: fc.integer({ min: 0, max: 100 }),
    methods: fc.tuple(method, method),
    counts: fc.array(fc.tuple(fc.nat(10_000), fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 12 }),
  })
  .map(({ counted, methods, counts }) => {
    const common = { scale: 'points', low: 1, high: 5 } as const;
    const criteria: readonly ScoredCriterion[] = [
      { ...common, id: 'count', kind: 'count', weight: counted, method: methods[0] },
      { ...common, id: 'rating', kind: 'rating', weight: 100 - counted, method: methods[1] },
    ];
    return { criteria, counts, ids: counts.map((_, index) => String(index)) };
  });

type Setting = typeof setting extends fc.Arbitrary<infer T> ? T : never;

function ranked({ criteria, counts, ids }: Setting, factor = 1) {
  const scoring = scoreCandidates(criteria, ids, (criterion, id) => {
    const [count = 0, points = 1] = counts[Number(id)] ?? [];
    return criterion === 'count' ? count * factor : points;
  });
  if (!scoring.ok) throw new Error('weights make 100');
  return scoring.ranked;
}

describe('a ranking', () => {
  test('does not change when all counts grow by the same factor', () => {
    fc.assert(
      fc.property(setting, fc.integer({ min: 2, max: 1000 }), (given, factor) => {
        const ranks = (of: ReturnType<typeof ranked>) => of.map(({ id, rank, isTied }) => [id, rank, isTied]);
        expect(ranks(ranked(given, factor))).toEqual(ranks(ranked(given)));
      }),
    );
  });

  test('gives everybody between 0 and 100 points, and the best the first rank', () => {
    fc.assert(
      fc.property(setting, (given) => {
        const all = ranked(given);
        expect(all.every(({ total }) => total !== null && total > -1e-9 && total < 100 + 1e-9)).toBe(true);
        expect(all[0]?.rank).toBe(1);
      }),
    );
  });

  test('is level where its smallest shift says so', () => {
    fc.assert(
      fc.property(setting, (given) => {
        for (const { criterionId, by, ahead, behind } of shiftsOf(given.criteria, ranked(given))) {
          const criteria = given.criteria.map((criterion) => ({
            ...criterion,
            weight: criterion.id === criterionId ? criterion.weight + by : criterion.weight - by,
          }));
          const after = ranked({ ...given, criteria });
          const totalOf = (id: string) => after.find((found) => found.id === id)?.total ?? 0;
          expect(totalOf(ahead)).toBeCloseTo(totalOf(behind), 5);
        }
      }),
    );
  });
});
