/** Storing what a candidate was given: one row for each criterion, candidate and rater. */
import type { Subject } from '@shared/domain/topic-scoring.ts';
import type { Blank, Entity } from '@shared/entities/index.ts';
import type { RowGestures } from '@app/records/useRows.ts';

export interface RatedCell {
  readonly criterionId: string;
  readonly candidateId: string;
  /** Null: all together. */
  readonly raterId: string | null;
}

export interface GivenValue {
  readonly value: number | null;
  readonly isAbstained: boolean;
}

/** The rating that counts: the last of a rater. */
export function ratingAt(
  ratings: readonly Entity<'rating'>[],
  { criterionId, candidateId, raterId }: RatedCell,
): Entity<'rating'> | undefined {
  return ratings.findLast(
    (rating) =>
      rating.criterionId === criterionId &&
      rating.raterId === raterId &&
      (rating.proposalId === candidateId || rating.directionId === candidateId),
  );
}

/** Whether raters gave their own points: what the candidate reached is then their mean, which nobody types. */
export function isOfRaters(
  ratings: readonly Entity<'rating'>[],
  { criterionId, candidateId }: Omit<RatedCell, 'raterId'>,
): boolean {
  return ratings.some(
    (rating) =>
      rating.criterionId === criterionId &&
      rating.raterId !== null &&
      (rating.proposalId === candidateId || rating.directionId === candidateId),
  );
}

/** Several cells in one step: rows that are there are changed, the others added. */
export function rate(
  { rows, paste }: Pick<RowGestures<Blank<'rating'>>, 'paste'> & { readonly rows: readonly Entity<'rating'>[] },
  subject: Subject,
  cells: readonly (RatedCell & GivenValue)[],
): Promise<void> {
  const patches: { readonly id: string; readonly patch: GivenValue }[] = [];
  const fresh: Partial<Blank<'rating'>>[] = [];
  for (const { value, isAbstained, ...cell } of cells) {
    const found = ratingAt(rows, cell);
    if (found !== undefined) patches.push({ id: found.id, patch: { value, isAbstained } });
    else if (value !== null || isAbstained)
      fresh.push({
        criterionId: cell.criterionId,
        raterId: cell.raterId,
        [subject === 'proposal' ? 'proposalId' : 'directionId']: cell.candidateId,
        value,
        isAbstained,
      });
  }
  return patches.length + fresh.length === 0 ? Promise.resolve() : paste(patches, fresh);
}
