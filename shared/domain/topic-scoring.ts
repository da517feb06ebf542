/** The scores of an experiment's proposals or directions, from the rows that hold what is known of them. */
import { scoreCandidates } from './scoring.ts';
import type { ScoredCriterion, Scoring } from './scoring.ts';
import { GRADES, summarise } from './scoring-ratings.ts';
import type { GivenRating, RatingSummary, Scale } from './scoring-ratings.ts';
import { shiftsOf } from './scoring-sensitivity.ts';
import type { Shift } from './scoring-sensitivity.ts';

export type Subject = 'proposal' | 'direction';

export interface CriterionRow extends Scale {
  readonly id: string;
  readonly title: string;
  readonly subject: Subject;
  readonly kind: 'must' | 'count' | 'vote' | 'rating';
  readonly weight: number;
  readonly isShownOnly: boolean;
  readonly method: ScoredCriterion['method'];
  readonly scale: ScoredCriterion['scale'];
  readonly dropsExtremes: boolean;
  readonly countKind: string | null;
}

export interface CountRow {
  readonly id: string;
  readonly proposalId: string;
  readonly kind: string;
  readonly value: number;
  readonly asOf: string | null;
}

interface RatingRow extends GivenRating {
  readonly criterionId: string;
  readonly proposalId: string | null;
  readonly directionId: string | null;
}

export interface TopicRows {
  readonly criteria: readonly CriterionRow[];
  readonly proposals: readonly { readonly id: string; readonly state: string }[];
  readonly directions: readonly { readonly id: string }[];
  readonly counts: readonly CountRow[];
  readonly options: readonly { readonly proposalId: string | null; readonly votes: number }[];
  readonly raters: readonly { readonly id: string }[];
  readonly ratings: readonly RatingRow[];
}

/** Whether a candidate meets what it must; null while nobody said. */
export type Verdict = boolean | null;

export interface TopicScores {
  readonly candidates: readonly string[];
  /** What is counted, in its order. */
  readonly scored: readonly CriterionRow[];
  readonly musts: readonly CriterionRow[];
  readonly shownOnly: readonly CriterionRow[];
  readonly scoring: Scoring;
  /** The smallest first; none without a result. */
  readonly shifts: readonly Shift[];
  /** What a candidate reached by a criterion, as it is: a count, votes, a mean. */
  readonly reached: (criterionId: string, candidateId: string) => number | null;
  /** Of criteria that are rated. */
  readonly ratings: (criterionId: string, candidateId: string) => RatingSummary;
  readonly verdict: (criterionId: string, candidateId: string) => Verdict;
  /** Counts without a day that are counted. */
  readonly undated: readonly CountRow[];
}

/**
 * Those that are compared: directions all; proposals on the short list, or all that were not set aside while there is none.
 */
function candidatesOf(rows: Pick<TopicRows, 'proposals' | 'directions'>, subject: Subject): readonly string[] {
  if (subject === 'direction') return rows.directions.map(({ id }) => id);
  const short = rows.proposals.filter(({ state }) => state === 'shortlisted' || state === 'selected');
  const standing = short.some(({ state }) => state === 'shortlisted')
    ? short
    : rows.proposals.filter(({ state }) => state !== 'setAside');
  return standing.map(({ id }) => id);
}

/** The newest count of a kind; one without a day is older than all others. */
export function latestCount(counts: readonly CountRow[], proposalId: string, kind: string): CountRow | undefined {
  let latest: CountRow | undefined;
  for (const count of counts) {
    if (count.proposalId !== proposalId || count.kind !== kind) continue;
    if (latest === undefined || (count.asOf ?? '') >= (latest.asOf ?? '')) latest = count;
  }
  return latest;
}

export function scaleOf({ scale, low, high }: CriterionRow): Scale {
  return scale === 'grades' ? GRADES : { low, high };
}

/** The count that a criterion takes. */
function kindOf({ kind, countKind }: CriterionRow): string {
  return countKind ?? (kind === 'vote' ? 'vote' : 'sympathy');
}

export function scoreTopic(rows: TopicRows, subject: Subject): TopicScores {
  const criteria = rows.criteria.filter((criterion) => criterion.subject === subject);
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const candidates = candidatesOf(rows, subject);
  const raters = rows.raters.map(({ id }) => id);

  function given(criterionId: string, candidateId: string): readonly RatingRow[] {
    return rows.ratings.filter(
      (rating) =>
        rating.criterionId === criterionId &&
        (subject === 'proposal' ? rating.proposalId : rating.directionId) === candidateId,
    );
  }
  function ratings(criterionId: string, candidateId: string): RatingSummary {
    const criterion = byId.get(criterionId);
    const found = given(criterionId, candidateId);
    // What all gave together needs nobody's own points.
    const asked = subject === 'direction' || found.some(({ raterId }) => raterId === null) ? [] : raters;
    const scale = criterion === undefined ? GRADES : scaleOf(criterion);
    return summarise(found, asked, scale, criterion?.dropsExtremes === true);
  }
  function votes(proposalId: string): number | null {
    const own = rows.options.filter((option) => option.proposalId === proposalId);
    return own.length === 0 ? null : own.reduce((sum, option) => sum + option.votes, 0);
  }
  function countOf(criterion: CriterionRow, candidateId: string): CountRow | undefined {
    return latestCount(rows.counts, candidateId, kindOf(criterion));
  }
  function reached(criterionId: string, candidateId: string): number | null {
    const criterion = byId.get(criterionId);
    if (criterion === undefined) return null;
    if (criterion.kind === 'rating') return ratings(criterionId, candidateId).mean;
    const voted = kindOf(criterion) === 'vote' ? votes(candidateId) : null;
    return voted ?? countOf(criterion, candidateId)?.value ?? null;
  }

  const scored = criteria.filter(({ kind, isShownOnly }) => kind !== 'must' && !isShownOnly);
  const counted = scored.map((criterion): ScoredCriterion => ({
    id: criterion.id,
    kind: criterion.kind === 'must' ? 'rating' : criterion.kind,
    weight: criterion.weight,
    method: criterion.method,
    scale: criterion.scale,
    low: criterion.low,
    high: criterion.high,
  }));
  const scoring = scoreCandidates(counted, candidates, reached);
  return {
    candidates,
    scored,
    musts: criteria.filter(({ kind }) => kind === 'must'),
    shownOnly: criteria.filter(({ kind, isShownOnly }) => kind !== 'must' && isShownOnly),
    scoring,
    shifts: scoring.ok ? shiftsOf(counted, scoring.ranked) : [],
    reached,
    ratings,
    verdict(criterionId, candidateId) {
      const value = given(criterionId, candidateId).at(-1)?.value ?? null;
      return value === null ? null : value > 0;
    },
    undated: scored
      .filter(({ kind }) => kind !== 'rating')
      .flatMap((criterion) => candidates.flatMap((id) => countOf(criterion, id) ?? []))
      .filter(({ asOf }) => asOf === null),
  };
}
