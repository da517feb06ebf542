import { formatDate } from '../domain/civil-date.ts';
import { tellingWord, tellingWordsOf } from '../domain/publicity/telling-words.ts';
import { day } from './define.ts';
import { filled } from './followup-rows.ts';
import { definePlainPaper } from './plain.ts';
import type { PaperBlock } from './plain.ts';
import { valueWord } from './value-word.ts';

/** What one page has room for. */
const OUTCOMES = 4;
const LINKS = 5;
/** Lines to write on. */
const ROWS = 3;

/** 결과 공유와 의견 수렴 안내: what came of it, where to look it up, and what one can still say until when (requirements F11, A36, T02). */
export const opinionCall = definePlainPaper('opinionCall', {
  room: 'followup',
  icon: 'table',
  page: 'portrait',
  audiences: ['public', 'shared', 'internal'],
  seenByParticipants: true,
  reads: ['experiment', 'brief', 'closing', 'outcome', 'contentItem'],
  needs: ['contentItem', 'outcome'],
  options: { until: day() },
  compose({ settings, words, hidesPurpose, rows, text }) {
    const { locale, until } = settings;
    const [event] = rows('experiment');
    const [brief] = rows('brief');
    const [closing] = rows('closing');
    const telling = event === undefined || !hidesPurpose ? null : tellingWordsOf(event);
    const mayPrint = (...texts: readonly string[]) => telling === null || tellingWord(telling, ...texts) === null;
    const results = closing === undefined ? '' : text('closing', closing, 'results').trim();
    const next = closing === undefined ? '' : text('closing', closing, 'nextPlan').trim();
    const contact = brief === undefined ? '' : text('brief', brief, 'noticeContact').trim();
    const outcomes = rows('outcome').filter(({ about, reason }) => mayPrint(about, reason));
    const links = rows('contentItem').filter(
      ({ state, title, place }) => state === 'published' && mayPrint(title, place),
    );
    function part(title: string, body: string): readonly PaperBlock[] {
      return body === '' || !mayPrint(body)
        ? []
        : [
            { kind: 'heading', text: title },
            { kind: 'prose', text: body, style: 'body' },
          ];
    }
    const blocks: readonly PaperBlock[] = [
      { kind: 'prose', text: words.intro, style: 'body' },
      ...part(words.results, results),
      ...(outcomes.length === 0
        ? []
        : [
            { kind: 'heading', text: words.changes } as const,
            {
              kind: 'table',
              columns: [{ head: words.matter }, { head: words.answer, width: 34 }, { head: words.why, width: 66 }],
              rows: outcomes.slice(0, OUTCOMES).map((row) => ({
                cells: [
                  text('outcome', row, 'about'),
                  { text: valueWord(locale, 'verdict', row.verdict), strong: true as const },
                  text('outcome', row, 'reason') || (row.verdict === 'undecided' ? words.waiting : ''),
                ],
              })),
              empty: '',
            } as const,
          ]),
      ...(links.length === 0
        ? []
        : [
            { kind: 'heading', text: words.see } as const,
            {
              kind: 'form',
              values: 'prose',
              lines: links.slice(0, LINKS).map((item) => ({
                label: text('contentItem', item, 'title'),
                value: [text('contentItem', item, 'place'), item.url].filter((where) => where !== '').join(' · '),
              })),
            } as const,
          ]),
      ...part(words.next, next),
      { kind: 'heading', text: words.ask },
      {
        kind: 'form',
        lines: [
          ...(until === null
            ? []
            : [{ label: words.until, value: filled(words.byDay, { date: formatDate(until, locale) }) }]),
          ...(contact === '' ? [] : [{ label: words.contact, value: contact }]),
        ],
      },
      { kind: 'prose', text: words.questions, style: 'body' },
      {
        kind: 'table',
        columns: [{ head: words.write }],
        rows: Array.from({ length: ROWS }, () => ({ cells: [''] })),
        rowHeight: 14,
        empty: '',
      },
      { kind: 'prose', text: words.use },
    ];
    return [{ type: 'readable', blocks }];
  },
});
