import { definePlainPaper } from './plain.ts';
import { tickCell } from './tick-cell.ts';

/** Lines to write by hand which signs are missing on the spot. */
const SPARE = 4;

/** 안내 표지 목록: what hangs where and how many times, with boxes for hanging and taking down (requirement D16). */
export const signs = definePlainPaper('signs', {
  room: 'venue',
  icon: 'checks',
  page: 'portrait',
  audiences: ['shared', 'internal'],
  reads: ['supply'],
  needs: ['supply'],
  options: {},
  compose({ words, common, rows, head, text, name }) {
    const listed = rows('supply').filter(({ kind, state }) => kind === 'sign' && state !== 'notNeeded');
    const box = tickCell('none', common);
    const filled = listed.map((sign, at) => ({
      cells: [
        String(at + 1),
        {
          text: text('supply', sign, 'title'),
          strong: true as const,
          ...(sign.note === '' ? {} : { small: text('supply', sign, 'note') }),
        },
        text('supply', sign, 'place'),
        `${sign.quantity.toLocaleString('en')} ${text('supply', sign, 'unit')}`.trim(),
        sign.personId === null ? '' : name(sign.personId),
        box,
        box,
      ],
    }));
    const spare = Array.from({ length: SPARE }, (_, at) => ({
      cells: [String(filled.length + at + 1), ' ', ' ', ' ', ' ', box, box],
    }));
    return [
      {
        blocks: [
          {
            kind: 'table',
            columns: [
              { head: words.number, width: 12, align: 'center' },
              { head: words.what },
              { head: words.where, width: 56 },
              { head: head('supply', 'quantity'), width: 20, align: 'center' },
              { head: head('supply', 'personId'), width: 26 },
              { head: words.hung, width: 15, align: 'center' },
              { head: words.taken, width: 15, align: 'center' },
            ],
            rows: [...filled, ...spare],
            empty: words.empty,
          },
        ],
      },
    ];
  },
});
