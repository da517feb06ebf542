/** What the survey and the feedback say, as papers and the settlement print it; put together once. */
import { cameHeads, presencesOf } from '../domain/door/presence.ts';
import { FEEDBACK_SOURCES } from '../domain/followup/codes.ts';
import type { FeedbackFrom } from '../domain/followup/codes.ts';
import { isSaid } from '../domain/followup/feedback.ts';
import type { FeedbackText } from '../domain/followup/feedback.ts';
import { actualOf } from '../domain/head-counts.ts';
import { responseRate, returnedOf, surveySummary } from '../domain/survey/survey-summary.ts';
import type { Returned, SurveySummary } from '../domain/survey/survey-summary.ts';
import type { Entity } from '../entities/index.ts';
import { papers as en } from '../words/en/papers.ts';
import { papers as ko } from '../words/ko/papers.ts';
import type { PaperLocale, PaperOptions } from './define.ts';
import type { PaperContext, PlainName } from './plain.ts';
import { valueWord } from './value-word.ts';

const WORDS = { ko: ko.plain, en: en.plain };

export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** To one place, as readers compare it. */
export function figure(value: number | null): string {
  return value === null ? '' : value.toFixed(1);
}

export function percent(value: number): string {
  return String(Math.round(value));
}

/** Which say how many came. */
export const CAME_TABLES = ['closing', 'checkIn'] as const;
type CameTable = (typeof CAME_TABLES)[number];

/** How many came, as the screens say it: what was typed, else who was let in at the door; null while neither is known. */
export function cameOf({ rows }: Pick<PaperContext<PlainName, CameTable, PaperOptions>, 'rows'>): number | null {
  const atDoor = cameHeads(presencesOf(rows('checkIn')), ['participant']);
  return actualOf(rows('closing')[0]?.actualHeadCount ?? null, atDoor).value;
}

type Question = Entity<'surveyQuestion'>;

export interface SurveyRows {
  readonly questions: readonly Question[];
  readonly sheets: readonly Entity<'surveySheet'>[];
  readonly answers: readonly Entity<'surveyAnswer'>[];
  readonly tallies: readonly Entity<'surveyTally'>[];
  readonly tallyCounts: readonly Entity<'surveyTallyCount'>[];
  /** How many came; null while nobody has said. */
  readonly came: number | null;
  /** Fewer answers than these are not told. */
  readonly least: number;
}

export interface QuestionResult {
  readonly question: Question;
  readonly summary: SurveySummary;
}

/** What a paper reads that tells of the survey. */
export const SURVEY_TABLES = [
  'surveyQuestion',
  'surveySheet',
  'surveyAnswer',
  'surveyTally',
  'surveyTallyCount',
] as const;
type SurveyTable = (typeof SURVEY_TABLES)[number];

export function surveyRowsOf(
  { rows }: Pick<PaperContext<PlainName, SurveyTable, PaperOptions>, 'rows'>,
  { came, least }: Pick<SurveyRows, 'came' | 'least'>,
): SurveyRows {
  return {
    questions: rows('surveyQuestion'),
    sheets: rows('surveySheet'),
    answers: rows('surveyAnswer'),
    tallies: rows('surveyTally'),
    tallyCounts: rows('surveyTallyCount'),
    came,
    least,
  };
}

export function surveyResults({
  questions,
  sheets,
  answers,
  tallies,
  tallyCounts,
  least,
}: SurveyRows): readonly QuestionResult[] {
  const collected = { answers, sheets: sheets.length, tallies, counts: tallyCounts };
  return questions.map((question) => ({ question, summary: surveySummary(question, collected, least) }));
}

/** `12매(참석 18명의 67%) · 이 가운데 9매는 손으로 센 합계`; empty where nothing came back. */
export function returnedText(
  { sheets, tallies, came }: Pick<SurveyRows, 'sheets' | 'tallies' | 'came'>,
  words: { readonly sheets: string; readonly ofCame: string; readonly byHand: string },
): string {
  const { all, tallied }: Returned = returnedOf(sheets.length, tallies);
  if (all === 0) return '';
  const rate = responseRate(all, came);
  const told =
    rate === null || came === null
      ? filled(words.sheets, { count: all })
      : filled(words.ofCame, { count: all, heads: came, rate: percent(rate) });
  return tallied === 0 ? told : `${told} ${filled(words.byHand, { count: tallied })}`;
}

/** The survey in a few sentences, with where they come from; empty where nothing came back. `textOf`: a question as its readers may see it. */
export function surveyProse(rows: SurveyRows, locale: PaperLocale, textOf: (question: Question) => string): string {
  const words = WORDS[locale].surveyResult.prose;
  const returned = returnedText(rows, words);
  if (returned === '') return '';
  const scales = surveyResults(rows).flatMap(({ question, summary: { n, mean, topTwo } }) =>
    mean === null || topTwo === null
      ? []
      : [
          filled(words.scale, {
            question: question.core === null ? textOf(question) : valueWord(locale, 'coreQuestion', question.core),
            mean: figure(mean),
            rate: percent(topTwo),
            n,
          }),
        ],
  );
  return [returned, ...scales, words.source].join('\n');
}

/**
 * What was said under one heading, a line each, by the order of the sources. `textOf`: a text as its readers may see it; `least`: a
 * source from which fewer entries came is not named, and its lines stand after the others, so that their place does not tell it.
 */
export function feedbackDigest(
  rows: readonly Entity<'feedback'>[],
  field: FeedbackText,
  locale: PaperLocale,
  textOf: (row: Entity<'feedback'>, field: FeedbackText) => string,
  least = 0,
): string {
  const words = WORDS[locale].feedbackSummary;
  const said = rows.filter(isSaid);
  const isNamed = (from: FeedbackFrom) => said.filter(({ source }) => source === from).length >= least;
  const telling = said.filter((row) => row[field].trim() !== '');
  const named = FEEDBACK_SOURCES.filter(isNamed).flatMap((source) =>
    telling
      .filter((row) => row.source === source)
      .map((row) =>
        filled(words.digest, { text: textOf(row, field).trim(), source: valueWord(locale, 'feedbackSource', source) }),
      ),
  );
  const others = telling.filter(({ source }) => !isNamed(source)).map((row) => textOf(row, field).trim());
  return [...named, ...others].join('\n');
}
