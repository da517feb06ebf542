import { rangeText } from '../domain/shifts/shift-times.ts';
import { DUTY_TABLES, dutyOf } from './duty-rows.ts';
import { definePlainPaper } from './plain.ts';

/** Rows to write by hand who came besides. */
const BLANK = 5;

/** 출근부: who was there from when until when, signed. */
export const dutyAttendance = definePlainPaper('dutyAttendance', {
  room: 'people',
  icon: 'checks',
  page: 'portrait',
  audiences: ['internal'],
  reads: DUTY_TABLES,
  needs: ['shiftEntry'],
  options: {},
  compose({ words, days, event, rows, text, name }) {
    const lines = dutyOf({ days, event, rows }).shifts.flatMap((shift) =>
      shift.entries.map((entry) => ({ shift, entry })),
    );
    const written = lines.map(({ shift, entry }, at) => ({
      cells: [
        String(at + 1),
        { text: name(entry.personId), strong: true as const },
        text('post', shift.post, 'title'),
        rangeText(shift),
        ' ',
        ' ',
        ' ',
        entry.state === 'noShow' || entry.state === 'leftEarly' ? words[entry.state] : ' ',
      ],
    }));
    const blank = Array.from({ length: BLANK }, (_, at) => ({
      cells: [String(written.length + at + 1), ' ', ' ', ' ', ' ', ' ', ' ', ' '],
    }));
    return [
      {
        blocks: [
          {
            kind: 'table',
            columns: [
              { head: words.number, width: 10, align: 'center' },
              { head: words.name, width: 30 },
              { head: words.post },
              { head: words.when, width: 29, align: 'center', figures: true },
              { head: words.came, width: 18, align: 'center' },
              { head: words.left, width: 18, align: 'center' },
              { head: words.signature, width: 30, align: 'center' },
              { head: words.note, width: 22 },
            ],
            rows: [...written, ...blank],
            empty: words.empty,
          },
          { kind: 'form', lines: [{ label: words.checkedBy, value: '' }] },
        ],
      },
    ];
  },
});
