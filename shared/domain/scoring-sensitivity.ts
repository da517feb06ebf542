/** How much the weights may move before the order changes: a close result is told as one. */
import { WHOLE } from './scoring.ts';
import type { Ranked, ScoredCriterion } from './scoring.ts';

export interface Shift {
  readonly criterionId: string;
  /** Points that this weight moves by, the others giving or taking them in proportion; the order is another beyond it. */
  readonly by: number;
  /** Who is overtaken, and by whom. */
  readonly ahead: string;
  readonly behind: string;
}

const SAME = 1e-9;

/** The smallest shift of each weight that changes the order of two ranked candidates, the smallest first. */
export function shiftsOf(criteria: readonly ScoredCriterion[], ranked: readonly Ranked[]): readonly Shift[] {
  const known = ranked.filter(({ rank }) => rank !== null);
  return criteria
    .flatMap((criterion) => smallestShift(criteria, criterion, known) ?? [])
    .toSorted((a, b) => Math.abs(a.by) - Math.abs(b.by));
}

function smallestShift(
  criteria: readonly ScoredCriterion[],
  { id, weight }: ScoredCriterion,
  ranked: readonly Ranked[],
): Shift | null {
  const rest = WHOLE - weight;
  // Nothing is left for the others to take up.
  if (weight === 0 || rest === 0) return null;
  const weightOf = new Map(criteria.map((criterion) => [criterion.id, criterion.weight]));
  function shareOf({ points }: Ranked): number {
    return (points[id] ?? 0) / weight;
  }
  function others({ points }: Ranked): number {
    return Object.entries(points).reduce(
      (sum, [other, own]) => (other === id || weightOf.get(other) === 0 ? sum : sum + (own ?? 0)),
      0,
    );
  }
  let found: Shift | null = null;
  for (const [at, ahead] of ranked.entries()) {
    for (const behind of ranked.slice(at + 1)) {
      const lead = (ahead.total ?? 0) - (behind.total ?? 0);
      // A total moves by its share less what the others lose of theirs, for each point.
      const slope = shareOf(ahead) - shareOf(behind) - (others(ahead) - others(behind)) / rest;
      if (lead <= SAME || Math.abs(slope) <= SAME) continue;
      const by = -lead / slope;
      if (weight + by < -SAME || weight + by > WHOLE + SAME) continue;
      if (found === null || Math.abs(by) < Math.abs(found.by))
        found = { criterionId: id, by, ahead: ahead.id, behind: behind.id };
    }
  }
  return found;
}
