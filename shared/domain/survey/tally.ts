/**
 * Papers that somebody counted by hand, mark by mark (바를 정), instead of keying them in one by one: how many papers there were, and how often
 * each answer stood on them (rooms R11). A tally knows totals only: no words, and nothing of who answered what together.
 */
import { ok, problem } from '../result.ts';
import type { Problem, Result } from '../result.ts';
import { choicesOf } from './codes.ts';
import type { AskedQuestion } from './codes.ts';

export interface TallyFacts {
  readonly id: string;
  /** How many papers were counted. */
  readonly sheets: number;
}

export interface TallyCountFacts {
  readonly tallyId: string;
  readonly questionId: string;
  /** The number of the answer, from 1; `LEFT_OPEN`: papers that leave a question open of which several may be marked. */
  readonly option: number;
  readonly count: number;
}

export interface Tallies {
  readonly tallies: readonly TallyFacts[];
  readonly counts: readonly TallyCountFacts[];
}

export const NO_TALLIES: Tallies = { tallies: [], counts: [] };

/** As the key that says so on a sheet. */
export const LEFT_OPEN = 0;

/** More papers than any pile has. */
export const MOST_COUNTED = 100_000;

/** What tallies say of one question. */
export interface Tallied {
  /** Papers of the tallies in which the question was counted at all. */
  readonly sheets: number;
  /** How many of them answer it. */
  readonly n: number;
  /** How often each number was marked, from 1. */
  readonly counts: readonly number[];
}

/** Whether papers can be counted by this number: of one answer a paper, those that are left open follow from the rest. */
export function canBeTallied(question: AskedQuestion, option: number): boolean {
  if (option === LEFT_OPEN) return question.kind === 'multi';
  return option >= 1 && option <= choicesOf(question);
}

/** The numbers by which a question is counted, in the order of the paper; none where the answer is in words. */
export function talliedOptions(question: AskedQuestion): readonly number[] {
  const marks = Array.from({ length: choicesOf(question) }, (_, at) => at + 1);
  return question.kind === 'multi' && marks.length > 0 ? [...marks, LEFT_OPEN] : marks;
}

export function talliedOf(question: AskedQuestion & { readonly id: string }, { tallies, counts }: Tallies): Tallied {
  const own = counts.filter(({ questionId, option }) => questionId === question.id && canBeTallied(question, option));
  const counted = new Set(own.map(({ tallyId }) => tallyId));
  const sheets = sum(tallies.filter(({ id }) => counted.has(id)).map((tally) => tally.sheets));
  const marks = Array.from({ length: choicesOf(question) }, (_, at) =>
    sum(own.filter(({ option }) => option === at + 1).map(({ count }) => count)),
  );
  const open = sum(own.filter(({ option }) => option === LEFT_OPEN).map(({ count }) => count));
  return { sheets, n: question.kind === 'multi' ? Math.max(0, sheets - open) : sum(marks), counts: marks };
}

/** All papers that were counted by hand. */
export function talliedSheets(tallies: readonly Pick<TallyFacts, 'sheets'>[]): number {
  return sum(tallies.map(({ sheets }) => sheets));
}

/** Why the counts of one question cannot be those of so many papers. */
export type TallyProblem =
  /** One answer a paper, and more answers than papers: `{ sum, sheets }`. */
  | 'survey.tallyOver'
  /** Several answers a paper, but one of them more often than papers answer: `{ number, count, answered }`. */
  | 'survey.tallyOptionOver'
  /** More papers left open than there are: `{ count, sheets }`. */
  | 'survey.tallyOpenOver'
  /** Several answers a paper, but fewer of them than papers that answer: `{ sum, answered }`. */
  | 'survey.tallyTooFew';

/** `counts`: by the number of the answer; what is missing is none. */
export function tallyProblem(
  question: AskedQuestion,
  sheets: number,
  counts: ReadonlyMap<number, number>,
): Problem<TallyProblem> | null {
  const marks = Array.from({ length: choicesOf(question) }, (_, at) => counts.get(at + 1) ?? 0);
  const marked = sum(marks);
  if (question.kind !== 'multi') return marked > sheets ? problem('survey.tallyOver', { sum: marked, sheets }) : null;
  const open = counts.get(LEFT_OPEN) ?? 0;
  if (open > sheets) return problem('survey.tallyOpenOver', { count: open, sheets });
  const answered = sheets - open;
  const over = marks.findIndex((count) => count > answered);
  if (over >= 0) return problem('survey.tallyOptionOver', { number: over + 1, count: marks[over] ?? 0, answered });
  return marked < answered ? problem('survey.tallyTooFew', { sum: marked, answered }) : null;
}

/** Why a text is no count: `negative`, `fraction`, `notNumber`, `tooMany`. */
export type CountProblem = 'count.negative' | 'count.fraction' | 'count.notNumber' | 'count.tooMany';

/** `12`, `１２`, `1,200`, `12매`, `12명`: how often something was counted; null where nothing was typed. */
export function readCount(text: string): Result<number | null, CountProblem> {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\s,]/gu, '')
    .replace(/(?:매|명|표|개|건|장)$/u, '');
  if (plain === '') return text.trim() === '' ? ok(null) : problem('count.notNumber');
  if (/^[-−△]\d+(?:\.\d+)?$/u.test(plain)) return problem('count.negative');
  if (/^\d*\.\d+$|^\d+\.$|^\d+\/\d+$/u.test(plain)) return problem('count.fraction');
  if (!/^\d+$/u.test(plain)) return problem('count.notNumber');
  const count = Number(plain);
  return count > MOST_COUNTED ? problem('count.tooMany') : ok(count);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
