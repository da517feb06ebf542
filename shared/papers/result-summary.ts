import { formatDate } from '../domain/civil-date.ts';
import type { FeedbackText } from '../domain/followup/feedback.ts';
import { leastTold } from '../domain/survey/survey-summary.ts';
import { flag } from './define.ts';
import {
  CAME_TABLES,
  cameOf,
  feedbackDigest,
  filled,
  SURVEY_TABLES,
  surveyProse,
  surveyRowsOf,
} from './followup-rows.ts';
import { definePlainPaper } from './plain.ts';
import type { PaperBlock } from './plain.ts';
import { valueWord } from './value-word.ts';

/** What one page has room for under a heading. */
const LINES = 4;
const OUTCOMES = 5;

/** 결과 요약: for citizens on one page, in plain words: what was tried, how it felt, what changed and why (requirements F11, T02). */
export const resultSummary = definePlainPaper('resultSummary', {
  room: 'followup',
  icon: 'table',
  page: 'portrait',
  audiences: ['public', 'shared', 'internal'],
  reads: [...CAME_TABLES, 'experiment', ...SURVEY_TABLES, 'feedback', 'outcome'],
  needs: ['surveySheet', 'surveyTally', 'feedback', 'outcome'],
  options: { changes: flag(true) },
  compose(context) {
    const { settings, words, hidesPurpose, rows, text } = context;
    const { locale } = settings;
    const [experiment] = rows('experiment');
    const [closing] = rows('closing');
    const least = leastTold(settings.audience);
    const came = cameOf(context);
    const survey = surveyProse(surveyRowsOf(context, { came, least }), locale, (question) =>
      text('surveyQuestion', question, 'text'),
    );
    function typed(field: 'results' | 'surveySummary' | 'liked' | 'regretted' | 'nextPlan'): string {
      return closing === undefined ? '' : text('closing', closing, field).trim();
    }
    function said(field: Extract<FeedbackText, 'liked' | 'regretted'>): string {
      const sourcesFrom = settings.audience === 'public' ? least : 0;
      return (
        typed(field) ||
        feedbackDigest(rows('feedback'), field, locale, (row) => text('feedback', row, field), sourcesFrom)
      );
    }
    const tried = experiment === undefined || hidesPurpose ? '' : text('experiment', experiment, 'question').trim();
    const parts = [
      { title: words.tried, body: tried },
      { title: words.heads, body: came === null ? '' : filled(words.people, { count: came }) },
      { title: words.results, body: typed('results') },
      { title: words.survey, body: typed('surveySummary') || survey },
      { title: words.liked, body: said('liked') },
      { title: words.regretted, body: said('regretted') },
    ];
    const outcomes = settings.changes ? rows('outcome') : [];
    const told = parts.filter(({ body }) => body !== '');
    const blocks: PaperBlock[] = told.flatMap(({ title, body }): readonly PaperBlock[] => [
      { kind: 'heading', text: title },
      { kind: 'prose', text: short(body), style: 'body' },
    ]);
    if (outcomes.length > 0) {
      blocks.push(
        { kind: 'heading', text: words.changes },
        {
          kind: 'table',
          columns: [{ head: words.matter }, { head: words.answer, width: 44 }, { head: words.why, width: 68 }],
          rows: outcomes.slice(0, OUTCOMES).map((row) => ({
            cells: [
              text('outcome', row, 'about'),
              {
                text: valueWord(locale, 'verdict', row.verdict),
                strong: true as const,
                small: [text('outcome', row, 'institution'), row.on === null ? '' : formatDate(row.on, locale)]
                  .filter((part) => part !== '')
                  .join(' · '),
              },
              text('outcome', row, 'reason') || (row.verdict === 'undecided' ? words.waiting : ''),
            ],
          })),
          empty: '',
        },
      );
    }
    const next = typed('nextPlan');
    if (next !== '')
      blocks.push({ kind: 'heading', text: words.next }, { kind: 'prose', text: short(next), style: 'body' });
    if (blocks.length === 0) return [{ blocks: [{ kind: 'prose', text: words.empty }] }];
    return [{ type: 'readable', blocks: [...blocks, { kind: 'prose', text: words.thanks, style: 'body' }] }];
  },
});

/** The first lines; more would leave the page. */
function short(body: string): string {
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  return lines.length <= LINES + 2 ? lines.join('\n') : [...lines.slice(0, LINES + 2), '…'].join('\n');
}
