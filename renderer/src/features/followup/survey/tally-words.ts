/** Why a pile cannot be stored, as a sentence with what to do. */
import { isTallyProblem } from '@shared/domain/survey/tally-entry.ts';
import type { EntryProblem } from '@shared/domain/survey/tally-entry.ts';
import type { Params } from '@shared/domain/result.ts';
import type { TFunction } from 'i18next';
import { errorText } from '@app/i18n/dynamic.ts';

const WORDS = {
  'count.negative': 'negative',
  'count.fraction': 'fraction',
  'count.notNumber': 'notNumber',
  'count.tooMany': 'tooMany',
  'tally.sheetsMissing': 'sheetsMissing',
  'tally.nothing': 'nothing',
} as const;

/** `text`: the question that it is about. */
export function tallyProblemText(t: TFunction, code: EntryProblem, params: Params, text: string): string {
  if (isTallyProblem(code)) return errorText({ code, params: { ...params, text } });
  return t(`followup.survey.tally.problem.${WORDS[code]}`);
}
