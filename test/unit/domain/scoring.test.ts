/** Ranking proposals by counts, votes and ratings: the method decides, so each is held to its figures. */
import { scoreCandidates } from '@shared/domain/scoring.ts';
import type { ScoredCriterion, ScoringMethod } from '@shared/domain/scoring.ts';
import { gradeOf, pointsOfGrade, summarise } from '@shared/domain/scoring-ratings.ts';
import { shiftsOf } from '@shared/domain/scoring-sensitivity.ts';
import { describe, expect, test } from 'vitest';

const CANDIDATES = ['A', 'B', 'C'];
const VALUES: Readonly<Record<string, readonly number[]>> = {
  counts: [120, 60, 30],
  votes: [10, 20, 10],
  ratings: [4, 3, 5],
};

function reached(criterionId: string, candidateId: string): number | null {
  return VALUES[criterionId]?.[CANDIDATES.indexOf(candidateId)] ?? null;
}

function criteria(
  [counts, votes, ratings]: readonly number[],
  countMethod: ScoringMethod = 'usual',
  ratingMethod: ScoringMethod = 'usual',
): readonly ScoredCriterion[] {
  const common = { scale: 'points', low: 1, high: 5 } as const;
  return [
    { ...common, id: 'counts', kind: 'count', weight: counts ?? 0, method: countMethod },
    { ...common, id: 'votes', kind: 'vote', weight: votes ?? 0, method: countMethod },
    { ...common, id: 'ratings', kind: 'rating', weight: ratings ?? 0, method: ratingMethod },
  ];
}

function totals(of: readonly ScoredCriterion[]): readonly [string, string, number | null][] {
  const scoring = scoreCandidates(of, CANDIDATES, reached);
  if (!scoring.ok) throw new Error('no result');
  return scoring.ranked.map(({ id, total, rank }) => [id, total?.toFixed(1) ?? '', rank]);
}

const WEIGHTS = [20, 30, 50];

describe('the order of three proposals', () => {
  test('by share of the sum, ratings by their scale', () => {
    expect(totals(criteria(WEIGHTS, 'sum'))).toEqual([
      ['C', '60.4', 1],
      ['A', '56.4', 2],
      ['B', '45.7', 3],
    ]);
  });

  test('by share of the best, ratings by their scale', () => {
    expect(totals(criteria(WEIGHTS))).toEqual([
      ['A', '72.5', 1],
      ['C', '70.0', 2],
      ['B', '65.0', 3],
    ]);
  });

  test('by least and most of counts and votes, ratings by their scale', () => {
    expect(totals(criteria(WEIGHTS, 'minMax'))).toEqual([
      ['B', '61.7', 1],
      ['A', '57.5', 2],
      ['C', '50.0', 3],
    ]);
  });

  test('by least and most of all three', () => {
    expect(totals(criteria(WEIGHTS, 'minMax', 'minMax'))).toEqual([
      ['C', '50.0', 1],
      ['A', '45.0', 2],
      ['B', '36.7', 3],
    ]);
  });

  test('is not given while the weights do not make 100: it says what is missing, or too much', () => {
    expect(scoreCandidates(criteria([20, 30, 40]), CANDIDATES, reached)).toEqual({ ok: false, sum: 90, missing: 10 });
    expect(scoreCandidates(criteria([20, 40, 50]), CANDIDATES, reached)).toEqual({ ok: false, sum: 110, missing: -10 });
    expect(scoreCandidates([], CANDIDATES, reached)).toEqual({ ok: false, sum: 0, missing: 100 });
  });
});

describe('values that are not there', () => {
  test('leave their candidate without a rank, and the others as they are', () => {
    const scoring = scoreCandidates(criteria(WEIGHTS), [...CANDIDATES, 'D'], reached);
    expect(scoring.ok && scoring.ranked.map(({ id, rank }) => [id, rank])).toEqual([
      ['A', 1],
      ['C', 2],
      ['B', 3],
      ['D', null],
    ]);
  });

  test('do not matter where a criterion has no weight', () => {
    const [counts, votes] = criteria([40, 60, 0]);
    const unknown = { ...criteria([0, 0, 0])[2], id: 'unknown' } as ScoredCriterion;
    const all = [counts, votes, unknown].filter((one) => one !== undefined);
    expect(totals(all).map(([id]) => id)).toEqual(['B', 'A', 'C']);
  });

  test('that are all zero give 0, which is said', () => {
    const zero = (id: string) => (id === 'counts' ? 0 : 5);
    const scoring = scoreCandidates(criteria(WEIGHTS), ['A', 'B'], zero);
    expect(scoring).toMatchObject({ ok: true, allZero: ['counts'] });
    expect(scoring.ok && scoring.ranked.map(({ points, rank, isTied }) => [points['counts'], rank, isTied])).toEqual([
      [0, 1, true],
      [0, 1, true],
    ]);
  });
});

describe('ties', () => {
  test('share a rank, and the next one is skipped', () => {
    const votes = (_id: string, candidate: string) => ({ A: 5, B: 5, C: 1 })[candidate] ?? null;
    const [only] = criteria([100, 0, 0]);
    const scoring = scoreCandidates(only === undefined ? [] : [only], ['C', 'A', 'B'], votes);
    expect(scoring.ok && scoring.ranked.map(({ id, rank, isTied }) => [id, rank, isTied])).toEqual([
      ['A', 1, true],
      ['B', 1, true],
      ['C', 3, false],
    ]);
  });
});

describe('ratings', () => {
  const scale = { low: 1, high: 5 };
  const given = (raterId: string | null, value: number | null, isAbstained = false, id = `${raterId} ${value}`) => ({
    id,
    raterId,
    value,
    isAbstained,
  });

  test('are taken together with their spread, who is missing and who abstained', () => {
    const ratings = [given('a', 4), given('b', 2), given('c', null, true), given('d', null)];
    expect(summarise(ratings, ['a', 'b', 'c', 'd', 'e'], scale, false)).toMatchObject({
      mean: 3,
      least: 2,
      most: 4,
      counted: 2,
      abstained: 1,
      missing: ['d', 'e'],
    });
  });

  test('outside the scale, or given twice by one rater, are named and not counted', () => {
    const ratings = [given('a', 4), given('a', 2), given('b', 9)];
    expect(summarise(ratings, ['a', 'b'], scale, false)).toMatchObject({
      mean: 2,
      counted: 1,
      outside: ['b 9'],
      twice: ['a 4'],
      missing: [],
    });
  });

  test('leave out the highest and the lowest of three or more', () => {
    const raters = ['a', 'b', 'c', 'd'];
    const ratings = [1, 3, 4, 5].map((value, index) => given(raters[index] ?? '', value));
    expect(summarise(ratings, raters, scale, true)).toMatchObject({ mean: 3.5, counted: 2, dropped: 2, least: 3 });
    expect(summarise(ratings.slice(0, 2), raters.slice(0, 2), scale, true)).toMatchObject({ mean: 2, dropped: 0 });
    expect(summarise([], raters, scale, true)).toMatchObject({ mean: null, counted: 0, missing: raters });
  });

  test('as grades stand for 100, 90, 80, 70 and 60 % of the points', () => {
    const grades = { ...criteria([0, 0, 100])[2], scale: 'grades' } as ScoredCriterion;
    const points = ['A', 'B', 'C', 'D', 'E'].map((letter) => {
      const scoring = scoreCandidates([grades], [letter], () => pointsOfGrade(letter.toLowerCase()) ?? null);
      return scoring.ok ? scoring.ranked[0]?.total?.toFixed(6) : undefined;
    });
    expect(points).toEqual([100, 90, 80, 70, 60].map((value) => value.toFixed(6)));
    expect([gradeOf(5), gradeOf(1), gradeOf(3.5), pointsOfGrade('F')]).toEqual(['A', 'E', undefined, undefined]);
  });
});

describe('how much a weight may move', () => {
  function ranked(of: readonly ScoredCriterion[]) {
    const scoring = scoreCandidates(of, CANDIDATES, reached);
    if (!scoring.ok) throw new Error('no result');
    return scoring.ranked;
  }

  test('is told of the weight that changes the order first, and is where two are level', () => {
    const of = criteria(WEIGHTS);
    const [first] = shiftsOf(of, ranked(of));
    expect(first).toMatchObject({ criterionId: 'counts', ahead: 'A', behind: 'C' });
    const by = first?.by ?? 0;
    // A leads by 2.5 points and has 3/4 more of the counts; each point taken from the others costs C 12.5/80 more.
    expect(by).toBeCloseTo(-2.5 / (0.75 + 12.5 / 80), 9);
    const moved = of.map((criterion) => ({
      ...criterion,
      weight: criterion.id === 'counts' ? 20 + by : (criterion.weight * (80 - by)) / 80,
    }));
    const level = scoreCandidates(moved, CANDIDATES, reached);
    const totalOf = (id: string) => (level.ok ? level.ranked.find((one) => one.id === id)?.total : undefined) ?? 0;
    expect(totalOf('A')).toBeCloseTo(totalOf('C'), 6);
  });

  test('is not told where no shift changes anything', () => {
    const [only] = criteria([100, 0, 0]);
    const of = only === undefined ? [] : [only];
    expect(shiftsOf(of, ranked(of))).toEqual([]);
  });
});
