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

/** What a cell is given: points, or a remark beside them. */
export type Given = GivenValue | { readonly comment: string };

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
  cells: readonly (RatedCell & { readonly given: Given })[],
): Promise<void> {
  const patches: { readonly id: string; readonly patch: Given }[] = [];
  const fresh: Partial<Blank<'rating'>>[] = [];
  for (const { given, ...cell } of cells) {
    const found = ratingAt(rows, cell);
    if (found !== undefined) patches.push({ id: found.id, patch: given });
    else if (saysSomething(given))
      fresh.push({
        criterionId: cell.criterionId,
        raterId: cell.raterId,
        [subject === 'proposal' ? 'proposalId' : 'directionId']: cell.candidateId,
        ...given,
      });
  }
  return patches.length + fresh.length === 0 ? Promise.resolve() : paste(patches, fresh);
}

function saysSomething(given: Given): boolean {
  return 'comment' in given ? given.comment.trim() !== '' : given.value !== null || given.isAbstained;
}
