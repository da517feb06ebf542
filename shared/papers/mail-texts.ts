import { filled } from './followup-rows.ts';
import { definePlainPaper } from './plain.ts';
import { valueWord } from './value-word.ts';

/** 메일문: the texts that go out with the fields that differ for each, and how many they are for; no addresses (requirements F09–F11). */
export const mailTexts = definePlainPaper('mailTexts', {
  room: 'followup',
  icon: 'table',
  page: 'portrait',
  audiences: ['shared', 'internal'],
  reads: ['mailing', 'mailRecipient'],
  needs: ['mailing'],
  options: {},
  compose({ settings, words, rows, head, text }) {
    const mailings = rows('mailing');
    if (mailings.length === 0) return [{ blocks: [{ kind: 'prose', text: words.empty }] }];
    return [
      {
        type: 'readable',
        blocks: mailings.flatMap((mailing) => {
          const recipients = rows('mailRecipient').filter(({ mailingId }) => mailingId === mailing.id);
          const sent = recipients.filter(({ state }) => state === 'sent' || state === 'answered').length;
          return [
            { kind: 'heading', text: text('mailing', mailing, 'subject') } as const,
            {
              kind: 'form',
              values: 'prose',
              lines: [
                { label: head('mailing', 'kind'), value: valueWord(settings.locale, 'mailKind', mailing.kind) },
                { label: words.to, value: filled(words.counts, { count: recipients.length, sent }) },
              ],
            } as const,
            { kind: 'prose', text: text('mailing', mailing, 'body') || words.noBody, style: 'body' } as const,
          ];
        }),
      },
    ];
  },
});
