import type { Blank } from '@shared/entities/index.ts';
import { GRADES } from '@shared/domain/scoring-ratings.ts';
import { useTranslation } from 'react-i18next';
import type { Rows } from '@app/records/useRows.ts';

export interface CriteriaPresets {
  /** A count, votes and ratings, 20, 30 and 50 of 100 (requirements Q22–Q24). */
  readonly weighted: () => void;
  /** The five questions that an agenda is asked (requirements Q17–Q21). */
  readonly agenda: () => void;
  /** Ratings become grades A–E. */
  readonly grades: () => void;
  /** Ratings leave out the highest and the lowest rater. */
  readonly dropExtremes: () => void;
}

const ASKED = ['reach', 'weight', 'fit', 'alternatives', 'feasible'] as const;

export function useCriteriaPresets({ rows, add, edit }: Rows<'criterion'>): CriteriaPresets {
  const { t } = useTranslation();
  function ofRatings(patch: Partial<Blank<'criterion'>>): void {
    void edit(rows.filter(({ kind }) => kind === 'rating').map(({ id }) => ({ id, patch })));
  }
  return {
    weighted: () =>
      void add(
        [
          { title: t('topic.criteria.preset.count'), kind: 'count', weight: 20, countKind: 'sympathy' },
          { title: t('topic.criteria.preset.vote'), kind: 'vote', weight: 30 },
          { title: t('topic.criteria.preset.rating'), kind: 'rating', weight: 50 },
        ],
        null,
      ),
    agenda: () =>
      void add(
        ASKED.map((name) => ({ title: t(`topic.criteria.asked.${name}`), kind: 'must' as const })),
        null,
      ),
    grades: () => ofRatings({ scale: 'grades', low: GRADES.low, high: GRADES.high }),
    dropExtremes: () => ofRatings({ dropsExtremes: true }),
  };
}
