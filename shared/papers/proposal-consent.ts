import { formatDate } from '../domain/civil-date.ts';
import { definePlainPaper } from './plain.ts';
import type { PaperSheet } from './plain.ts';
import { proposersOf } from './proposers.ts';
import type { Proposer } from './proposers.ts';

/** 제안 활용 동의서: what is used; the four things that 개인정보 보호법 §15② asks to be told; ticks are never set beforehand. */
export const proposalConsent = definePlainPaper('proposalConsent', {
  room: 'topic',
  icon: 'checks',
  page: 'portrait',
  audiences: ['internal'],
  reads: ['proposerAgreement', 'proposal'],
  needs: ['proposerAgreement', 'proposal'],
  options: {},
  compose({ settings, words, rows, head, text, name }) {
    const chosen = rows('proposal').find(({ state }) => state === 'selected');
    const keptUntil = new Map(rows('person').map(({ id, keepUntil }) => [id, keepUntil]));

    function sheet({ personId, agreement }: Proposer): PaperSheet {
      const until = keptUntil.get(personId) ?? null;
      const period = until === null ? words.period : words.until.replace('{{day}}', formatDate(until, settings.locale));
      const conditions = agreement === undefined ? '' : text('proposerAgreement', agreement, 'conditions');
      const ticks = [
        { head: words.matter },
        { head: words.agree, width: 26, align: 'center' },
        { head: words.decline, width: 34, align: 'center' },
      ] as const;
      return {
        facts: [
          { label: words.who, value: personId === '' ? '' : name(personId) },
          { label: words.proposal, value: chosen === undefined ? '' : text('proposal', chosen, 'title') },
        ],
        blocks: [
          { kind: 'prose', text: words.intro },
          { kind: 'heading', text: words.use },
          { kind: 'form', lines: [{ label: head('proposerAgreement', 'conditions'), value: conditions }] },
          {
            kind: 'table',
            columns: ticks,
            rows: [words.useTick, words.interviewTick, words.filmingTick].map((label) => ({
              cells: [label, '□', '□'],
            })),
            empty: '',
          },
          { kind: 'heading', text: words.privacy },
          {
            kind: 'table',
            columns: [{ head: words.purposeHead }, { head: words.itemsHead }, { head: words.periodHead }],
            rows: [{ cells: [words.purpose, words.items, period] }],
            empty: '',
          },
          { kind: 'prose', text: words.refuse },
          {
            kind: 'table',
            columns: ticks,
            rows: [{ cells: [words.privacyTick, '□', '□'] }],
            empty: '',
          },
          {
            kind: 'form',
            lines: [
              { label: words.day, value: '' },
              { label: words.signature, value: '' },
            ],
          },
        ],
      };
    }
    const all = proposersOf(rows('person'), rows('proposerAgreement'));
    return all.length === 0 ? [sheet({ personId: '', agreement: undefined })] : all.map((proposer) => sheet(proposer));
  },
});
