import { formatDate } from '../domain/civil-date.ts';
import { lineClock, rangeText } from '../domain/shifts/shift-times.ts';
import { DUTY_TABLES, dutyOf, onShift } from './duty-rows.ts';
import type { PlannedShift } from './duty-rows.ts';
import { definePlainPaper } from './plain.ts';
import type { PaperSheet } from './plain.ts';

/** 개인별 근무 안내: a page for each person: when, where, what, with whom, what to wear and whom to call; no number but the lead's. */
export const personalDuty = definePlainPaper('personalDuty', {
  room: 'people',
  icon: 'phone',
  page: 'portrait',
  audiences: ['internal'],
  reads: DUTY_TABLES,
  needs: ['shiftEntry'],
  options: {},
  compose({ settings, words, days, event, rows, text, name, phone }) {
    const plan = dutyOf({ days, event, rows });

    function sheetOf(personId: string): PaperSheet[] {
      const own = plan.shifts.filter((shift) => onShift(shift).some((entry) => entry.personId === personId));
      const [first] = own;
      if (first === undefined) return [];
      const entries = own.flatMap((shift) => onShift(shift).filter((entry) => entry.personId === personId));
      const said = (column: 'vest' | 'radio') =>
        [...new Set(entries.map((entry) => text('shiftEntry', entry, column)).filter((said_) => said_ !== ''))].join(
          ', ',
        );
      const gather = Math.min(...own.map((shift) => shift.gather));
      const leads = new Map(
        own.flatMap((shift) =>
          onShift(shift, 'lead')
            .filter((entry) => entry.personId !== personId)
            .map((entry) => [entry.personId, text('post', shift.post, 'title')] as const),
        ),
      );
      return [
        {
          title: name(personId),
          facts: [
            ...(first.date === null ? [] : [{ label: words.day, value: formatDate(first.date, settings.locale) }]),
            { label: words.gather, value: lineClock(gather) },
          ],
          blocks: [
            table(own, personId),
            {
              kind: 'form',
              lines: [
                { label: words.vest, value: said('vest') },
                { label: words.radio, value: said('radio') },
                { label: words.meal, value: entries.some(({ meal }) => meal) ? words.yes : words.no },
                ...[...leads].map(([id, post]) => ({
                  label: words.call.replace('{{post}}', post),
                  value: [name(id), phone(id)].filter(Boolean).join('  '),
                })),
              ],
            },
            ...own.flatMap(({ post }, at) =>
              post.briefing.trim() === '' || own.findIndex((other) => other.post.id === post.id) !== at
                ? []
                : [
                    {
                      kind: 'heading' as const,
                      text: words.briefing.replace('{{post}}', text('post', post, 'title')),
                    },
                    { kind: 'prose' as const, text: text('post', post, 'briefing') },
                  ],
            ),
          ],
        },
      ];
    }
    function table(own: readonly PlannedShift[], personId: string) {
      return {
        kind: 'table',
        columns: [
          { head: words.when, width: 32, align: 'center', figures: true },
          { head: words.post, width: 44 },
          { head: words.part, width: 16, align: 'center' },
          { head: words.with },
          { head: words.note, width: 42 },
        ],
        rows: own.map((shift) => {
          const entry = onShift(shift).find((one) => one.personId === personId);
          return {
            cells: [
              { text: rangeText(shift), strong: true as const },
              {
                text: text('post', shift.post, 'title'),
                strong: true as const,
                small: text('post', shift.post, 'place'),
              },
              entry === undefined ? '' : words.parts[entry.part],
              onShift(shift)
                .filter((one) => one.personId !== personId)
                .map((one) => name(one.personId))
                .join(', '),
              [text('shift', shift.shift, 'note'), entry === undefined ? '' : text('shiftEntry', entry, 'note')]
                .filter(Boolean)
                .join('\n'),
            ],
          };
        }),
        empty: words.empty,
      } as const;
    }
    const sheets = rows('person').flatMap(({ id }) => sheetOf(id));
    return sheets.length === 0 ? [{ blocks: [{ kind: 'prose', text: words.empty }] }] : sheets;
  },
});
