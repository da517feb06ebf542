import { filmingAnswer } from '../domain/filming/record-form.ts';
import { definePlainPaper } from './plain.ts';
import { valueWord } from './value-word.ts';

/** 촬영 안내문: put up where people come in: that there is filming, for what, and how not to be filmed. */
export const filmingNotice = definePlainPaper('filmingNotice', {
  room: 'filming',
  icon: 'table',
  page: 'portrait',
  audiences: ['public', 'internal'],
  reads: ['brief', 'optOutMarker'],
  needs: ['optOutMarker'],
  options: {},
  compose({ settings, words, rows, head, text }) {
    const [brief] = rows('brief');
    if (brief === undefined || filmingAnswer(brief) === 'none')
      return [{ blocks: [{ kind: 'prose', text: words.none }] }];
    const media = (['recordVideo', 'recordPhoto'] as const).filter((name) => brief[name]);
    const markers = rows('optOutMarker').filter(({ covers }) => covers === 'everyone' || covers === 'refused');
    const looks = markers.map((marker) =>
      [
        text('optOutMarker', marker, 'colour'),
        text('optOutMarker', marker, 'shape'),
        valueWord(settings.locale, 'markerKind', marker.kind),
      ]
        .filter(Boolean)
        .join(' '),
    );
    const zones = [...new Set(markers.map((marker) => text('optOutMarker', marker, 'zone')))].filter(Boolean);
    return [
      {
        blocks: [
          { kind: 'heading', text: words.intro },
          {
            kind: 'form',
            lines: [
              {
                label: words.what,
                value: media.length === 0 ? words.any : media.map((name) => head('brief', name)).join(' · '),
              },
              { label: words.use, value: words.useText },
              {
                label: words.decline,
                value:
                  looks.length === 0 ? words.declineText : words.declineMarker.replace('{{marker}}', looks.join(', ')),
              },
              ...zones.map((zone) => ({ label: words.zone, value: words.zoneText.replace('{{zone}}', zone) })),
              { label: words.later, value: words.laterText },
              { label: words.contact, value: '' },
            ],
          },
        ],
      },
    ];
  },
});
