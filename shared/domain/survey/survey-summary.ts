/**
 * What the sheets that came back say: how many answered, how their answers are spread, mean and share of the best two (requirements
 * E09–E11). Those who did not answer are counted apart and are in no figure.
 */
import type { Audience } from '../masking.ts';
import { optionsOf } from './codes.ts';
import type { QuestionKind } from './codes.ts';

/** In prints that leave the team a question that fewer answered shows no figure: one of them might be recognised. */
export const PUBLIC_MINIMUM = 5;

/** How many must have answered before a print for these readers tells figures. */
export function leastTold(audience: Audience): number {
  return audience === 'internal' ? 0 : PUBLIC_MINIMUM;
}

export const SCALE = [1, 2, 3, 4, 5] as const;

export interface QuestionFacts {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly options: string;
}

export interface AnswerFacts {
  readonly sheetId: string;
  readonly questionId: string;
  readonly picked: string;
  readonly text: string;
}

export interface SurveySummary {
  /** Sheets that answer the question. */
  readonly n: number;
  readonly noAnswer: number;
  /** How often each number was marked, from 1; empty for an open question, and where figures are withheld. */
  readonly counts: readonly number[];
  /** Of a scale. */
  readonly mean: number | null;
  /** Standard deviation of a scale with n − 1; null for fewer than two answers. */
  readonly spread: number | null;
  /** Those who marked 4 or 5, in percent of those who answered. */
  readonly topTwo: number | null;
  /** Fewer answered than may be told. */
  readonly isWithheld: boolean;
}

/** The digits that were marked. */
export function pickedDigits(picked: string): readonly number[] {
  return picked === '' ? [] : picked.split(',').map(Number);
}

/** How many numbers can be marked; none where the answer is in words. */
export function choicesOf({ kind, options }: Omit<QuestionFacts, 'id'>): number {
  if (kind === 'text') return 0;
  return kind === 'scale5' ? SCALE.length : optionsOf(options).length;
}

/** Whether what was marked can be an answer to the question: within its numbers, each once, one where one is asked for. */
export function canBePicked(question: Omit<QuestionFacts, 'id'>, picked: string): boolean {
  const digits = pickedDigits(picked);
  const most = choicesOf(question);
  if (new Set(digits).size !== digits.length) return false;
  return digits.every((digit) => digit >= 1 && digit <= most) && (question.kind === 'multi' || digits.length <= 1);
}

export function isAnswered({ picked, text }: Pick<AnswerFacts, 'picked' | 'text'>): boolean {
  return picked !== '' || text.trim() !== '';
}

/** An answer of another kind, or by a number that the question no longer has, says nothing of it. */
function isAnswerTo(question: QuestionFacts, { picked, text }: AnswerFacts): boolean {
  return canBePicked(question, picked) && (question.kind === 'text' ? text.trim() !== '' : picked !== '');
}

/** `given` may be those of other questions too; `sheets`: how many came back; `least`: fewer answers than these are not told. */
export function surveySummary(
  question: QuestionFacts,
  given: readonly AnswerFacts[],
  sheets: number,
  least = 0,
): SurveySummary {
  const own = given.filter((answer) => answer.questionId === question.id && isAnswerTo(question, answer));
  const n = new Set(own.map(({ sheetId }) => sheetId)).size;
  const noAnswer = Math.max(0, sheets - n);
  const none = { n, noAnswer, counts: [], mean: null, spread: null, topTwo: null };
  if (question.kind !== 'text' && n < least) return { ...none, isWithheld: true };
  const marked = own.flatMap(({ picked }) => pickedDigits(picked));
  const counts = Array.from(
    { length: choicesOf(question) },
    (_, at) => marked.filter((digit) => digit === at + 1).length,
  );
  if (question.kind !== 'scale5' || marked.length === 0) return { ...none, counts, isWithheld: false };
  const mean = marked.reduce((sum, digit) => sum + digit, 0) / marked.length;
  const squares = marked.reduce((sum, digit) => sum + (digit - mean) ** 2, 0);
  return {
    n,
    noAnswer,
    counts,
    mean,
    spread: marked.length < 2 ? null : Math.sqrt(squares / (marked.length - 1)),
    topTwo: (marked.filter((digit) => digit >= 4).length / marked.length) * 100,
    isWithheld: false,
  };
}

/** How many of those who came answered at all, in percent; null while nobody has said how many came. */
export function responseRate(sheets: number, came: number | null): number | null {
  return came === null || came === 0 ? null : (sheets / came) * 100;
}
