/**
 * Ranking candidates by weighted criteria whose units differ (requirements Q22–Q25). Counts, votes and ratings are made comparable first,
 * to shares from 0 to 1; the method decides the order, so it is always shown beside the result.
 */
import { GRADES } from './scoring-ratings.ts';
import type { Scale } from './scoring-ratings.ts';

/** `usual`: share of the best of counts and votes, place on the scale of ratings. */
export type ScoringMethod = 'usual' | 'sum' | 'minMax';

export interface ScoredCriterion extends Scale {
  readonly id: string;
  readonly kind: 'count' | 'vote' | 'rating';
  /** Points of 100. */
  readonly weight: number;
  /** `sum` says nothing of ratings: they are taken as usual. */
  readonly method: ScoringMethod;
  readonly scale: 'points' | 'grades';
}

/** What a candidate reached by a criterion: a count, votes, a mean of ratings; null: not known. */
export type ReachedBy = (criterionId: string, candidateId: string) => number | null;

/** The sum of the weights of a result. */
export const WHOLE = 100;

export interface Ranked {
  readonly id: string;
  /** Points of 100, by criterion; null where the value is not known. */
  readonly points: Readonly<Record<string, number | null>>;
  /** Null while a value is not known: nobody is ranked by what is missing. */
  readonly total: number | null;
  /** From 1; candidates with the same total share it, and the next ones are skipped. */
  readonly rank: number | null;
  readonly isTied: boolean;
}

export type Scoring =
  | { readonly ok: true; readonly ranked: readonly Ranked[]; readonly allZero: readonly string[] }
  /** No result: the weights make `sum`; `missing` is what they lack of 100, negative where they have too much. */
  | { readonly ok: false; readonly sum: number; readonly missing: number };

/** Totals that differ by less are the same: they are sums of fractions. */
const SAME = 1e-9;

/** In the order of their rank; those without one come last, in the order given. */
export function scoreCandidates(
  criteria: readonly ScoredCriterion[],
  candidates: readonly string[],
  reached: ReachedBy,
): Scoring {
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  if (Math.abs(sum - WHOLE) > SAME) return { ok: false, sum, missing: WHOLE - sum };
  const shares = new Map(criteria.map((criterion) => [criterion.id, sharesOf(criterion, candidates, reached)]));
  const scored = candidates.map((id) => {
    const points = Object.fromEntries(
      criteria.map((criterion) => {
        const share = shares.get(criterion.id)?.get(id) ?? null;
        return [criterion.id, share === null ? null : share * criterion.weight];
      }),
    );
    return { id, points, total: totalOf(criteria, points) };
  });
  const totals = scored.flatMap(({ total }) => (total === null ? [] : [total]));
  const ranked = scored.map((one): Ranked => {
    const { total } = one;
    if (total === null) return { ...one, rank: null, isTied: false };
    return {
      ...one,
      rank: totals.filter((other) => other > total + SAME).length + 1,
      isTied: totals.filter((other) => Math.abs(other - total) <= SAME).length > 1,
    };
  });
  return {
    ok: true,
    ranked: ranked.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0),
    allZero: criteria.filter((criterion) => isAllZero(criterion, candidates, reached)).map(({ id }) => id),
  };
}

/** What is without weight need not be known. */
function totalOf(criteria: readonly ScoredCriterion[], points: Ranked['points']): number | null {
  let total = 0;
  for (const { id, weight } of criteria) {
    const own = points[id] ?? null;
    if (own !== null) total += own;
    else if (weight > 0) return null;
  }
  return total;
}

/** The share, from 0 to 1, of every candidate by one criterion; null where its value is not known. */
function sharesOf(
  criterion: ScoredCriterion,
  candidates: readonly string[],
  reached: ReachedBy,
): ReadonlyMap<string, number | null> {
  const values = candidates.map((id) => [id, reached(criterion.id, id)] as const);
  const known = values.flatMap(([, value]) => (value === null ? [] : [value]));
  const share = shareBy(criterion, known);
  return new Map(values.map(([id, value]) => [id, value === null ? null : share(value)]));
}

function shareBy(
  { kind, method, scale, low, high }: ScoredCriterion,
  known: readonly number[],
): (value: number) => number {
  const best = Math.max(...known, 0);
  if (method === 'minMax') {
    const [least, most] = [Math.min(...known), Math.max(...known)];
    // Where all are the same nobody is ahead, and nobody behind: 0 for nothing at all, else the whole.
    return (value) => (most === least ? (most === 0 ? 0 : 1) : (value - least) / (most - least));
  }
  if (kind === 'rating') {
    const { low: least, high: most } = GRADES;
    return scale === 'grades'
      ? (value) => 0.6 + (0.4 * (value - least)) / (most - least)
      : (value) => (value - low) / (high - low);
  }
  const sum = known.reduce((total, value) => total + value, 0);
  const whole = method === 'sum' ? sum : best;
  return (value) => (whole === 0 ? 0 : value / whole);
}

/** Nobody has a single one: all get 0, which must be said. */
function isAllZero(criterion: ScoredCriterion, candidates: readonly string[], reached: ReachedBy): boolean {
  if (criterion.kind === 'rating') return false;
  const values = candidates.flatMap((id) => reached(criterion.id, id) ?? []);
  return values.length > 0 && values.every((value) => value === 0);
}
