import { chosenVenue } from '../domain/venue-findings.ts';
import { definePlainPaper } from './plain.ts';
import type { PaperBlock } from './plain.ts';
import { ACCESS_FACTS } from './venue-words.ts';

/** 오시는 길: from the station to the seat, with what people ask who need a ramp, a lift or a corner for children (requirements C64, D16). */
export const directions = definePlainPaper('directions', {
  room: 'venue',
  icon: 'table',
  page: 'portrait',
  audiences: ['public', 'shared', 'internal'],
  reads: ['venue', 'brief'],
  needs: ['venue'],
  options: {},
  compose({ settings, words, rows, head, text }) {
    const venue = chosenVenue(rows('venue'));
    if (venue === undefined) return [{ blocks: [{ kind: 'prose', text: words.empty }] }];
    const [brief] = rows('brief');
    // Written for the public: a masked address would help nobody.
    const contact = brief === undefined ? '' : publicly(brief.noticeContact, text('brief', brief, 'noticeContact'));

    function publicly(whole: string, masked: string): string {
      return settings.audience === 'public' ? whole : masked;
    }
    function part(label: string, value: string): readonly PaperBlock[] {
      return value.trim() === ''
        ? []
        : [
            { kind: 'heading', text: label },
            { kind: 'prose', text: value },
          ];
    }
    const known = ACCESS_FACTS.filter((column) => venue[column] !== 'unknown');
    return [
      {
        facts:
          venue.address === '' ? [] : [{ label: head('venue', 'address'), value: text('venue', venue, 'address') }],
        blocks: [
          ...part(head('venue', 'transport'), text('venue', venue, 'transport')),
          ...part(head('venue', 'wayInside'), text('venue', venue, 'wayInside')),
          ...part(head('venue', 'parking'), text('venue', venue, 'parking')),
          ...(known.length === 0
            ? []
            : [
                { kind: 'heading', text: words.access } as const,
                {
                  kind: 'table',
                  columns: [
                    { head: words.what, width: 70 },
                    { head: words.there, width: 26, align: 'center' },
                    { head: words.remark },
                  ],
                  rows: known.map((column) => ({
                    cells: [
                      head('venue', column),
                      venue[column] === 'yes' ? words.yes : words.no,
                      column === 'stepFree' && venue.wheelchairPlaces !== null && venue.wheelchairPlaces > 0
                        ? `${head('venue', 'wheelchairPlaces')} ${venue.wheelchairPlaces}`
                        : '',
                    ],
                  })),
                  empty: words.empty,
                } as const,
              ]),
          ...part(words.instead, text('venue', venue, 'accessNote')),
          { kind: 'prose', text: words.ask },
          ...(contact.trim() === ''
            ? []
            : [{ kind: 'form', lines: [{ label: words.contact, value: contact }] } as const]),
        ],
      },
    ];
  },
});
