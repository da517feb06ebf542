import { checkInCode, shownCode } from '../domain/door/check-in-code.ts';
import { qrScene } from '../domain/scene/qr.ts';
import { expectedAtDoor, groupTitles, LIST_TABLES } from './door-rows.ts';
import { flag } from './define.ts';
import { definePlainPaper } from './plain.ts';
import { tickCell } from './tick-cell.ts';

const BLANK = 8;
const ROW = 8;
/** The side of a code with its quiet zone, in mm, and the row that holds it. */
const CODE = 14;
const CODE_ROW = 16;

/**
 * 현장 접수지: the list for a second door, to be ticked by hand and keyed in later by the number on the list. It says nothing of who must not
 * be shown: everybody is asked there.
 */
export const doorSheet = definePlainPaper('doorSheet', {
  room: 'day',
  icon: 'checks',
  page: 'portrait',
  audiences: ['internal'],
  reads: LIST_TABLES,
  needs: ['participation', 'person'],
  options: { code: flag(false) },
  compose(context) {
    const { settings, words, common, text, name } = context;
    const listed = expectedAtDoor(context).get('participant') ?? [];
    const groupOf = groupTitles(context, false);
    const box = tickCell('none', common);
    const boxes = [box, ' ', box, box, box];
    // Beside a reader, which then need not find the name.
    const codeOf = (code: string | null) =>
      settings.code
        ? [code === null ? ' ' : { text: '', scene: qrScene(code, CODE), alt: `QR ${shownCode(code)}` }]
        : [];
    const written = listed.map(({ person, participation, number }) => ({
      cells: [
        number === null ? '–' : String(number),
        { text: name(person.id), strong: true as const },
        [groupOf(participation), text('person', person, 'affiliation')].filter(Boolean).join(' · '),
        participation === null || participation.companions === 0 ? ' ' : String(participation.companions),
        ...boxes,
        ...codeOf(participation === null ? null : checkInCode(participation.id)),
      ],
    }));
    const blank = Array.from({ length: BLANK }, () => ({ cells: [' ', ' ', ' ', ' ', ...boxes, ...codeOf(null)] }));
    return [
      {
        facts: [{ label: words.listed, value: String(listed.length) }],
        blocks: [
          { kind: 'prose', text: words.howTo },
          {
            kind: 'table',
            rowHeight: settings.code ? CODE_ROW : ROW,
            columns: [
              { head: words.number, width: 14, align: 'center', figures: true },
              { head: words.name, width: 38 },
              { head: words.from },
              { head: words.companions, width: 13, align: 'center' },
              { head: words.came, width: 15, align: 'center' },
              { head: words.at, width: 18, align: 'center' },
              { head: words.agreed, width: 15, align: 'center' },
              { head: words.refused, width: 17, align: 'center' },
              { head: words.tag, width: 15, align: 'center' },
              ...(settings.code ? [{ head: words.code, width: 18, align: 'center' } as const] : []),
            ],
            rows: [...written, ...blank],
            empty: words.empty,
          },
          { kind: 'form', lines: [{ label: words.keyedBy, value: '' }] },
        ],
      },
    ];
  },
});
