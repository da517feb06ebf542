import { formatDate } from '../domain/civil-date.ts';
import { tellingWord, tellingWordsOf } from '../domain/publicity/telling-words.ts';
import { definePlainPaper } from './plain.ts';
import type { PaperBlock } from './plain.ts';

/** 사전 공지문: purpose and agenda, minutes, timing, whom to ask (requirements B22–B26); a hidden purpose is not told in public. */
export const publicNotice = definePlainPaper('publicNotice', {
  room: 'topic',
  icon: 'table',
  page: 'portrait',
  audiences: ['public', 'internal'],
  reads: ['experiment', 'brief', 'noticePosting'],
  needs: ['noticePosting'],
  needsAnswers: ['noticePurpose', 'noticeTiming', 'noticeContact'],
  options: {},
  compose({ settings, words, rows, text, hidesPurpose }) {
    const [brief] = rows('brief');
    if (brief === undefined || [brief.noticePurpose, brief.noticeTiming, brief.noticeContact].join('').trim() === '')
      return [{ blocks: [{ kind: 'prose', text: words.empty }] }];
    const first = rows('noticePosting').find(({ postedOn }) => postedOn !== null);
    const [event] = rows('experiment');
    const telling = event === undefined || !hidesPurpose ? null : tellingWordsOf(event);
    const timing = text('brief', brief, 'noticeTiming')
      .split('\n')
      .filter((line) => telling === null || tellingWord(telling, line) === null)
      .join('\n');

    function part(label: string, value: string): readonly PaperBlock[] {
      return value.trim() === ''
        ? []
        : [
            { kind: 'heading', text: label },
            { kind: 'prose', text: value, style: 'body' },
          ];
    }
    return [
      {
        // It hangs on a wall, or is read on a screen by whoever passes.
        type: 'handout',
        facts: [
          {
            label: words.posted,
            value: first === undefined || first.postedOn === null ? '' : formatDate(first.postedOn, settings.locale),
          },
        ],
        blocks: [
          { kind: 'prose', text: words.intro, style: 'body' },
          ...(hidesPurpose
            ? part(words.purpose, words.hidden)
            : [
                ...part(words.purpose, text('brief', brief, 'noticePurpose')),
                ...part(words.minutes, text('brief', brief, 'noticeMinutes')),
              ]),
          ...part(words.timing, timing),
          // Written for the public: a masked address would help nobody.
          ...part(
            words.enquiry,
            settings.audience === 'public' ? brief.noticeContact : text('brief', brief, 'noticeContact'),
          ),
        ],
      },
    ];
  },
});
