/** What an experiment teaches the next one, each as the line that would stand on the new board, with its source. */
import { learningsOf } from '@shared/domain/followup/learnings.ts';
import type { Learning } from '@shared/domain/followup/learnings.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import { useTranslation } from 'react-i18next';
import { choiceWord } from '@app/i18n/field-words.ts';
import { useData } from '@app/lib/data.ts';

/** The longest line that a checklist takes. */
const LONGEST = 300;

export interface LearntLine {
  readonly id: string;
  readonly line: string;
  readonly isMarked: boolean;
}

export function useLearnings(experimentId: string): readonly LearntLine[] {
  const { t } = useTranslation();
  const input = { experimentId };
  const feedback = useData('feedback.rows', input).data ?? [];
  const outcomes = useData('outcome.rows', input).data ?? [];
  const detail = useData('experiment.detail', input).data;
  if (detail === undefined) return [];

  function sourceOf(learning: Learning): string {
    switch (learning.from) {
      case 'feedback':
        return choiceWord(PRODUCT.fieldOf('feedback', 'source'), learning.source) ?? learning.source;
      case 'outcome':
        return learning.institution || t('library.learnt.outcome');
      case 'closing':
        return t('library.learnt.closing');
    }
  }
  return learningsOf({ feedback, outcomes, closing: detail.closing }).map((learning) => {
    const source = ` (${sourceOf(learning)})`;
    const { id, text, isMarked } = learning;
    const room = LONGEST - source.length;
    const short = text.length <= room ? text : `${text.slice(0, room - 1)}…`;
    return { id, line: `${short}${source}`, isMarked };
  });
}
