import { canBePicked } from '@shared/domain/survey/survey-summary.ts';
import { AppError } from '../../base/app-error.ts';
import type { RowRules } from '../../kernel/ranked-table.ts';

/** A question is answered once on a sheet, by numbers that it has. */
export const surveyAnswerRules: RowRules<'surveyAnswer'> = {
  complete(row, _at, work) {
    const { id, experimentId, sheetId, questionId, picked } = row;
    if (!canBePicked(work.get('surveyQuestion', questionId), picked))
      throw new AppError('input.invalid', { field: 'picked', reason: 'range' });
    const others = work.list('surveyAnswer', { experimentId, sheetId, questionId });
    if (others.some((other) => other.id !== id))
      throw new AppError('input.invalid', { field: 'questionId', reason: 'taken' });
    return row;
  },
};
