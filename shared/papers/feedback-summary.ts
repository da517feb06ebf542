import { FEEDBACK_SOURCES } from '../domain/followup/codes.ts';
import { FEEDBACK_TEXTS, isSaid } from '../domain/followup/feedback.ts';
import { flag } from './define.ts';
import { filled } from './followup-rows.ts';
import { definePlainPaper } from './plain.ts';
import type { PaperBlock } from './plain.ts';
import { valueWord } from './value-word.ts';

/** 피드백 정리: liked, regretted and to improve by source, then what is done about it (requirements F01–F08). */
export const feedbackSummary = definePlainPaper('feedbackSummary', {
  room: 'followup',
  icon: 'table',
  page: 'portrait',
  audiences: ['shared', 'internal'],
  reads: ['feedback'],
  needs: ['feedback'],
  options: { actions: flag(true) },
  compose({ settings, words, rows, head, text, name }) {
    const { locale } = settings;
    const order = (source: (typeof FEEDBACK_SOURCES)[number]) => FEEDBACK_SOURCES.indexOf(source);
    const said = rows('feedback')
      .filter(isSaid)
      .toSorted((one, other) => order(one.source) - order(other.source));
    const sourceWord = (source: string) => valueWord(locale, 'feedbackSource', source);
    const counts = FEEDBACK_SOURCES.map((source) => ({
      source: sourceWord(source),
      count: said.filter((row) => row.source === source).length,
    })).filter(({ count }) => count > 0);
    if (said.length === 0) return [{ blocks: [{ kind: 'prose', text: words.empty }] }];
    const todo = rows('feedback').filter(({ action, carryOver }) => action.trim() !== '' || carryOver);
    const actions: readonly PaperBlock[] =
      settings.actions && todo.length > 0
        ? [
            { kind: 'heading', text: words.actions },
            {
              kind: 'table',
              columns: [
                { head: words.matter },
                { head: words.action, width: 62 },
                { head: words.owner, width: 26 },
                { head: words.next, width: 20, align: 'center' },
              ],
              rows: todo.map((row) => ({
                cells: [
                  text('feedback', row, 'improve') ||
                    text('feedback', row, 'regretted') ||
                    text('feedback', row, 'theme'),
                  text('feedback', row, 'action'),
                  row.ownerId === null ? '' : name(row.ownerId),
                  row.carryOver ? words.carried : '',
                ],
              })),
              empty: words.none,
            },
          ]
        : [];
    return [
      {
        facts: [{ label: words.counts, value: counts.map((count) => filled(words.count, count)).join(' · ') }],
        blocks: [
          ...FEEDBACK_TEXTS.flatMap((field): readonly PaperBlock[] => [
            { kind: 'heading', text: head('feedback', field) },
            {
              kind: 'table',
              columns: [
                { head: words.source, width: 26, merges: true },
                { head: words.said },
                { head: words.theme, width: 30 },
              ],
              rows: said
                .filter((row) => row[field].trim() !== '')
                .map((row) => ({
                  cells: [sourceWord(row.source), text('feedback', row, field), text('feedback', row, 'theme')],
                })),
              empty: words.none,
            },
          ]),
          ...actions,
        ],
      },
    ];
  },
});
