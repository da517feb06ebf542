/** What raters wrote beside their points, in the order in which a result shows it. */

interface RemarkedRating {
  readonly criterionId: string;
  readonly proposalId: string | null;
  readonly directionId: string | null;
  readonly raterId: string | null;
  readonly comment: string;
}

export interface Remark<R> {
  readonly candidateId: string;
  readonly criterionId: string;
  readonly rating: R;
}

/** By candidate, then by criterion, then as they were written; without those of other candidates or criteria. */
export function remarksOf<R extends RemarkedRating>(
  ratings: readonly R[],
  candidates: readonly string[],
  criteria: readonly { readonly id: string }[],
): readonly Remark<R>[] {
  const written = ratings.filter(({ comment }) => comment.trim() !== '');
  return candidates.flatMap((candidateId) =>
    criteria.flatMap(({ id: criterionId }) =>
      written
        .filter(
          (rating) =>
            rating.criterionId === criterionId &&
            (rating.proposalId === candidateId || rating.directionId === candidateId),
        )
        .map((rating) => ({ candidateId, criterionId, rating })),
    ),
  );
}
