/** Closed lists of the survey, and the questions that an empty one offers (requirements E08–E11). */

export const QUESTION_KINDS = ['scale5', 'choice', 'multi', 'text'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const SHEET_SOURCES = ['paper', 'screen', 'interview'] as const;
export type SheetSource = (typeof SHEET_SOURCES)[number];

/** Questions that every survey should ask, in the order in which they are offered. */
export const CORE_QUESTIONS = [
  'satisfaction',
  'place',
  'food',
  'feasible',
  'efficacy',
  'feel',
  'feasibleWhy',
  'more',
] as const;
export type CoreQuestion = (typeof CORE_QUESTIONS)[number];

export const CORE_KINDS = {
  satisfaction: 'scale5',
  place: 'scale5',
  food: 'scale5',
  feasible: 'scale5',
  efficacy: 'scale5',
  feel: 'text',
  feasibleWhy: 'text',
  more: 'text',
} as const satisfies Record<CoreQuestion, QuestionKind>;

/** Answers are keyed by one digit, so that there are no more options than digits. */
export const MOST_OPTIONS = 9;

/** The options of a question, one a line as they were typed; those beyond the ninth cannot be keyed and are left out. */
export function optionsOf(options: string): readonly string[] {
  return options
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MOST_OPTIONS);
}

export const SCALE = [1, 2, 3, 4, 5] as const;

/** What of a question decides how it is answered. */
export interface AskedQuestion {
  readonly kind: QuestionKind;
  readonly options: string;
}

/** How many numbers can be marked; none where the answer is in words. */
export function choicesOf({ kind, options }: AskedQuestion): number {
  if (kind === 'text') return 0;
  return kind === 'scale5' ? SCALE.length : optionsOf(options).length;
}
