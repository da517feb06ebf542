import { surveyChart } from '../domain/scene/survey-chart.ts';
import { optionsOf } from '../domain/survey/codes.ts';
import { PUBLIC_MINIMUM, responseRate } from '../domain/survey/survey-summary.ts';
import type { SurveySummary } from '../domain/survey/survey-summary.ts';
import type { Entity } from '../entities/index.ts';
import { flag } from './define.ts';
import { figure, filled, percent, surveyResults } from './followup-rows.ts';
import { definePlainPaper } from './plain.ts';
import type { PaperBlock } from './plain.ts';

/** Millimetres. */
const CHART = 178;

/** 설문 결과: how many answered what, with means; public prints withhold what fewer than five said. */
export const surveyResult = definePlainPaper('surveyResult', {
  room: 'followup',
  icon: 'table',
  page: 'portrait',
  audiences: ['shared', 'internal', 'public'],
  reads: ['surveyQuestion', 'surveySheet', 'surveyAnswer', 'closing'],
  needs: ['surveySheet'],
  options: { answers: flag(true) },
  compose({ settings, words, rows, text }) {
    const sheets = rows('surveySheet');
    const answers = rows('surveyAnswer');
    if (sheets.length === 0) return [{ blocks: [{ kind: 'prose', text: words.empty }] }];
    const came = rows('closing')[0]?.actualHeadCount ?? null;
    const least = settings.audience === 'public' ? PUBLIC_MINIMUM : 0;
    const results = surveyResults({ questions: rows('surveyQuestion'), sheets, answers, came, least });
    const rate = responseRate(sheets.length, came);
    const returned =
      rate === null || came === null
        ? filled(words.sheets, { count: sheets.length })
        : filled(words.ofCame, { count: sheets.length, heads: came, rate: percent(rate) });
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
      const isFew = summary.n < least;
      if (isFew) return [{ kind: 'prose', text: filled(words.withheld, { least }) }];
      if (question.kind === 'text') return settings.answers ? [openAnswers(question)] : [];
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
      return [{ kind: 'scene', scene: surveyChart(bars, summary.n, CHART) }];
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
            rows: results.map(({ question, summary: { n, noAnswer, mean, spread, topTwo } }, at) => ({
              cells: [
                titleOf(question, at),
                String(n),
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
            text: least === 0 ? words.explained : `${words.explained} ${filled(words.few, { least })}`,
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
