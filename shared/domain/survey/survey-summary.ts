/**
 * What the sheets that came back say: how many answered, how their answers are spread, mean and share of the best two (requirements
 * E09–E11). Those who did not answer are counted apart and are in no figure. Papers that were counted by hand are counted along, and the
 * summary says how many of its answers are theirs.
 */
import type { Audience } from '../masking.ts';
import { choicesOf } from './codes.ts';
import type { AskedQuestion } from './codes.ts';
import { talliedOf, talliedSheets } from './tally.ts';
import type { Tallies, TallyFacts } from './tally.ts';

/** In prints that leave the team a question that fewer answered shows no figure: one of them might be recognised. */
export const PUBLIC_MINIMUM = 5;

/** How many must have answered before a print for these readers tells figures. */
export function leastTold(audience: Audience): number {
  return audience === 'internal' ? 0 : PUBLIC_MINIMUM;
}

export interface QuestionFacts extends AskedQuestion {
  readonly id: string;
}

export interface AnswerFacts {
  readonly sheetId: string;
  readonly questionId: string;
  readonly picked: string;
  readonly text: string;
}

/** All that came back. */
export interface Collected extends Tallies {
  /** Those of other questions too. */
  readonly answers: readonly AnswerFacts[];
  /** How many sheets were keyed in. */
  readonly sheets: number;
}

export interface SurveySummary {
  /** Papers that answer the question. */
  readonly n: number;
  /** Those of `n` that were counted by hand. */
  readonly tallied: number;
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

/** Whether what was marked can be an answer to the question: within its numbers, each once, one where one is asked for. */
export function canBePicked(question: AskedQuestion, picked: string): boolean {
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

/**
 * `least`: fewer answers than these are not told. A tally has no words, and may have left a question out: its papers count as unanswered
 * only where it counted the question.
 */
export function surveySummary(question: QuestionFacts, collected: Collected, least = 0): SurveySummary {
  const own = collected.answers.filter((answer) => answer.questionId === question.id && isAnswerTo(question, answer));
  const keyed = new Set(own.map(({ sheetId }) => sheetId)).size;
  const byHand = talliedOf(question, collected);
  const n = keyed + byHand.n;
  const noAnswer = Math.max(0, collected.sheets - keyed) + Math.max(0, byHand.sheets - byHand.n);
  const none = { n, tallied: byHand.n, noAnswer, counts: [], mean: null, spread: null, topTwo: null };
  if (question.kind !== 'text' && n < least) return { ...none, isWithheld: true };
  const marked = own.flatMap(({ picked }) => pickedDigits(picked));
  const counts = byHand.counts.map((count, at) => count + marked.filter((digit) => digit === at + 1).length);
  const marks = counts.reduce((total, count) => total + count, 0);
  if (question.kind !== 'scale5' || marks === 0) return { ...none, counts, isWithheld: false };
  const mean = counts.reduce((total, count, at) => total + count * (at + 1), 0) / marks;
  const squares = counts.reduce((total, count, at) => total + count * (at + 1 - mean) ** 2, 0);
  const best = counts.slice(3).reduce((total, count) => total + count, 0);
  return {
    ...none,
    counts,
    mean,
    spread: marks < 2 ? null : Math.sqrt(squares / (marks - 1)),
    topTwo: (best / marks) * 100,
    isWithheld: false,
  };
}

/** How many papers came back, and how many of them were counted by hand. */
export interface Returned {
  readonly all: number;
  readonly tallied: number;
}

export function returnedOf(sheets: number, tallies: readonly Pick<TallyFacts, 'sheets'>[]): Returned {
  const tallied = talliedSheets(tallies);
  return { all: sheets + tallied, tallied };
}

/** More papers than people who came: something was counted twice, or somebody miscounted those who came. */
export function isMoreThanCame(returned: number, came: number | null): came is number {
  return came !== null && returned > came;
}

/** How many of those who came answered at all, in percent; null while nobody has said how many came. */
export function responseRate(sheets: number, came: number | null): number | null {
  return came === null || came === 0 ? null : (sheets / came) * 100;
}
