import { canBePicked, pickedDigits } from '@shared/domain/survey/survey-summary.ts';
import { AppError } from '../../base/app-error.ts';
import type { RowRules } from '../../kernel/ranked-table.ts';

/** What was answered keeps its meaning: neither the kind of a question nor a number that was marked goes away under its answers. */
export const surveyQuestionRules: RowRules<'surveyQuestion'> = {
  complete(row, _at, work) {
    const { id, experimentId, kind, options, text } = row;
    const stored = work.find('surveyQuestion', id);
    if (stored === undefined || (stored.kind === kind && stored.options === options)) return row;
    const given = work.list('surveyAnswer', { experimentId, questionId: id });
    if (stored.kind !== kind && given.length > 0)
      throw new AppError('survey.kindAnswered', { text, count: given.length });
    const lost = given.filter(({ picked }) => canBePicked(stored, picked) && !canBePicked(row, picked));
    if (lost.length > 0) {
      const most = Math.max(...lost.flatMap(({ picked }) => pickedDigits(picked)));
      throw new AppError('survey.optionPicked', { text, number: most });
    }
    return row;
  },
};

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
