import { surveyChart } from '../domain/scene/survey-chart.ts';
import { optionsOf } from '../domain/survey/codes.ts';
import { leastTold } from '../domain/survey/survey-summary.ts';
import type { SurveySummary } from '../domain/survey/survey-summary.ts';
import type { Entity } from '../entities/index.ts';
import { flag } from './define.ts';
import {
  CAME_TABLES,
  cameOf,
  figure,
  filled,
  percent,
  returnedText,
  SURVEY_TABLES,
  surveyResults,
  surveyRowsOf,
} from './followup-rows.ts';
import { definePlainPaper } from './plain.ts';
import type { PaperBlock } from './plain.ts';

/** Millimetres. */
const CHART = 178;

/**
 * 설문 결과: how many answered what, with means. Prints that leave the team withhold figures of fewer than five; the public reads
 * answers in words only where somebody chose so.
 */
export const surveyResult = definePlainPaper('surveyResult', {
  room: 'followup',
  icon: 'table',
  page: 'portrait',
  audiences: ['shared', 'internal', 'public'],
  reads: [...CAME_TABLES, ...SURVEY_TABLES],
  needs: ['surveySheet', 'surveyTally'],
  options: { answers: flag(true), publicAnswers: flag(false) },
  compose(context) {
    const { settings, words, text } = context;
    const { audience } = settings;
    const least = leastTold(audience);
    const survey = surveyRowsOf(context, { came: cameOf(context), least });
    const { sheets, answers } = survey;
    const returned = returnedText(survey, words);
    if (returned === '') return [{ blocks: [{ kind: 'prose', text: words.empty }] }];
    const isPublic = audience === 'public';
    const hasAnswers = settings.answers && (!isPublic || settings.publicAnswers);
    const results = surveyResults(survey);
    const numbers = new Map(sheets.map(({ id, number }) => [id, number]));

    function titleOf(question: Entity<'surveyQuestion'>, at: number): string {
      return `${at + 1}. ${text('surveyQuestion', question, 'text')}`;
    }
    function openAnswers(question: Entity<'surveyQuestion'>): PaperBlock {
      const said = answers
        .filter((row) => row.questionId === question.id && row.text.trim() !== '')
        .toSorted((one, other) => (numbers.get(one.sheetId) ?? 0) - (numbers.get(other.sheetId) ?? 0));
      return {
        kind: 'table',
        columns: [{ head: words.answer }, { head: words.theme, width: 36 }],
        rows: said.map((row) => ({ cells: [text('surveyAnswer', row, 'text'), text('surveyAnswer', row, 'theme')] })),
        empty: words.noOpen,
      };
    }
    function detail(question: Entity<'surveyQuestion'>, summary: SurveySummary): readonly PaperBlock[] {
      const few: PaperBlock = { kind: 'prose', text: filled(words.withheld, { least }) };
      if (question.kind === 'text') {
        if (!hasAnswers) return [];
        return [isPublic && summary.n < least ? few : openAnswers(question)];
      }
      if (summary.isWithheld) return [few];
      const named = optionsOf(text('surveyQuestion', question, 'options'));
      const bars = summary.counts.map((count, at) => {
        const end = at === 0 ? words.low : at === summary.counts.length - 1 ? words.high : '';
        const label = `${at + 1} ${question.kind === 'scale5' ? end : (named[at] ?? '')}`.trim();
        const share = summary.n === 0 ? 0 : (count / summary.n) * 100;
        return {
          label,
          name: filled(words.barName, { label, count }),
          count,
          figure: filled(words.bar, { count, rate: percent(share) }),
        };
      });
      return [{ kind: 'scene', scene: surveyChart(bars, summary.n, CHART), alt: '' }];
    }
    return [
      {
        facts: [{ label: words.returned, value: returned }],
        blocks: [
          { kind: 'heading', text: words.summary },
          {
            kind: 'table',
            columns: [
              { head: words.question },
              { head: words.n, width: 16, align: 'right', figures: true },
              { head: words.noAnswer, width: 16, align: 'right', figures: true },
              { head: words.mean, width: 16, align: 'right', figures: true },
              { head: words.spread, width: 18, align: 'right', figures: true },
              { head: words.topTwo, width: 18, align: 'right', figures: true },
            ],
            rows: results.map(({ question, summary: { n, tallied, noAnswer, mean, spread, topTwo } }, at) => ({
              cells: [
                titleOf(question, at),
                tallied === 0 ? String(n) : { text: String(n), small: filled(words.tallied, { count: tallied }) },
                String(noAnswer),
                figure(mean),
                figure(spread),
                topTwo === null ? '' : filled(words.percent, { rate: percent(topTwo) }),
              ],
            })),
            empty: words.empty,
          },
          {
            kind: 'prose',
            text: [
              words.explained,
              ...(survey.tallies.length === 0 ? [] : [words.totalsOnly]),
              ...(least === 0 ? [] : [filled(words.few, { least })]),
            ].join(' '),
          },
          ...results.flatMap(({ question, summary }, at): readonly PaperBlock[] => {
            const shown = detail(question, summary);
            return shown.length === 0 ? [] : [{ kind: 'heading', text: titleOf(question, at) }, ...shown];
          }),
        ],
      },
    ];
  },
});
