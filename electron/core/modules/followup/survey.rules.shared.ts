import { canBePicked, pickedDigits } from '@shared/domain/survey/survey-summary.ts';
import { canBeTallied, LEFT_OPEN, talliedOf, tallyProblem } from '@shared/domain/survey/tally.ts';
import { AppError } from '../../base/app-error.ts';
import type { RowRules } from '../../kernel/ranked-table.ts';
import type { UnitOfWork } from '../../kernel/unit-of-work.ts';

/** What was answered keeps its meaning: neither the kind of a question nor a number that was marked goes away under its answers. */
export const surveyQuestionRules: RowRules<'surveyQuestion'> = {
  complete(row, _at, work) {
    const { id, experimentId, kind, options, text } = row;
    const stored = work.find('surveyQuestion', id);
    if (stored === undefined || (stored.kind === kind && stored.options === options)) return row;
    const given = work.list('surveyAnswer', { experimentId, questionId: id });
    const counts = work.list('surveyTallyCount', { experimentId, questionId: id });
    const answered =
      given.length + talliedOf(stored, { tallies: work.list('surveyTally', { experimentId }), counts }).n;
    if (stored.kind !== kind && answered > 0) throw new AppError('survey.kindAnswered', { text, count: answered });
    const lost = [
      ...given
        .filter(({ picked }) => canBePicked(stored, picked) && !canBePicked(row, picked))
        .flatMap(({ picked }) => pickedDigits(picked)),
      ...counts.filter(({ option, count }) => count > 0 && isLost(option)).map(({ option }) => option),
    ];
    if (lost.length > 0) throw new AppError('survey.optionPicked', { text, number: Math.max(...lost) });
    return row;

    function isLost(option: number): boolean {
      return option !== LEFT_OPEN && stored !== undefined && canBeTallied(stored, option) && !canBeTallied(row, option);
    }
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

/** Questions are counted by the numbers that they have. */
const byItsNumbers: RowRules<'surveyTallyCount'> = {
  complete(row, _at, work) {
    if (!canBeTallied(work.get('surveyQuestion', row.questionId), row.option))
      throw new AppError('input.invalid', { field: 'option', reason: 'range' });
    return row;
  },
};

/** What a pile counts can stand on as many papers as it has. Throws AppError `survey.tally*`. */
export function checkTallies(work: UnitOfWork, experimentId: string): void {
  const counts = work.list('surveyTallyCount', { experimentId });
  const questions = work.list('surveyQuestion', { experimentId });
  for (const { id, sheets } of work.list('surveyTally', { experimentId })) {
    const own = counts.filter(({ tallyId }) => tallyId === id);
    for (const question of questions) {
      const asked = own.filter(({ questionId }) => questionId === question.id);
      if (asked.length === 0) continue;
      const found = tallyProblem(question, sheets, new Map(asked.map(({ option, count }) => [option, count])));
      if (found !== null) throw new AppError(found.code, { ...found.params, text: question.text });
    }
  }
}

export const surveyTallyRules: RowRules<'surveyTally'> = { checkAll: checkTallies };
export const surveyTallyCountRules: RowRules<'surveyTallyCount'> = { ...byItsNumbers, checkAll: checkTallies };
/** While a pile is stored whole: it is checked once all of it is there. */
export const surveyTallyCountPart = byItsNumbers;
