import { definePlainPaper } from './plain.ts';

/** 초상 이용 동의서: media, scope, term, withdrawal; by hand, one for each person; ticks are never set beforehand. */
export const portraitConsent = definePlainPaper('portraitConsent', {
  room: 'filming',
  icon: 'checks',
  page: 'portrait',
  audiences: ['public', 'internal'],
  reads: ['brief', 'optOutMarker'],
  needs: ['optOutMarker'],
  options: {},
  compose({ words, rows, head }) {
    const [brief] = rows('brief');
    const media = (['recordVideo', 'recordPhoto', 'recordWritten'] as const).filter((name) => brief?.[name] === true);
    const tick = (label: string) => ({ cells: [label, '□', '□'] });
    const ticks = [
      { head: words.matter },
      { head: words.agree, width: 26, align: 'center' },
      { head: words.decline, width: 26, align: 'center' },
    ] as const;
    return [
      {
        facts: [
          {
            label: words.media,
            value: media.length === 0 ? words.anyMedia : media.map((name) => head('brief', name)).join(' · '),
          },
        ],
        blocks: [
          { kind: 'prose', text: words.intro },
          { kind: 'heading', text: words.use },
          {
            kind: 'table',
            columns: ticks,
            rows: [tick(words.filmed), tick(words.posted), tick(words.printed), tick(words.press)],
            empty: '',
          },
          { kind: 'heading', text: words.terms },
          {
            kind: 'form',
            lines: [
              { label: words.purposeLabel, value: words.purpose },
              { label: words.scope, value: '' },
              { label: words.term, value: words.termValue },
              { label: words.show, value: words.showValue },
              { label: words.withdraw, value: words.withdrawValue },
              { label: words.contact, value: '' },
            ],
          },
          { kind: 'prose', text: words.refuse },
          { kind: 'heading', text: words.sign },
          {
            kind: 'form',
            lines: [
              { label: words.day, value: '' },
              { label: words.who, value: words.signHere },
              { label: words.guardian, value: words.signHere },
            ],
          },
        ],
      },
    ];
  },
});
