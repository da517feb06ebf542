import { lineClock, rangeText } from '../domain/shifts/shift-times.ts';
import { DUTY_TABLES, dutyOf, onShift } from './duty-rows.ts';
import { definePlainPaper } from './plain.ts';

/** 스태프 브리핑: what everybody must know before the doors open; read out together and ticked off. */
export const staffBriefing = definePlainPaper('staffBriefing', {
  room: 'people',
  icon: 'checks',
  page: 'portrait',
  audiences: ['internal', 'shared'],
  reads: DUTY_TABLES,
  needs: ['shift'],
  options: {},
  compose({ words, days, event, rows, text, name }) {
    const plan = dutyOf({ days, event, rows });
    const gather = plan.shifts.length === 0 ? null : Math.min(...plan.shifts.map((shift) => shift.gather));
    const leadsOf = (postId: string) => [
      ...new Set(
        plan.shifts
          .filter((shift) => shift.post.id === postId)
          .flatMap((shift) => onShift(shift, 'lead'))
          .map(({ personId }) => name(personId)),
      ),
    ];
    return [
      {
        facts: [
          ...(gather === null ? [] : [{ label: words.gather, value: lineClock(gather) }]),
          ...(plan.span === null ? [] : [{ label: words.span, value: rangeText(plan.span) }]),
        ],
        blocks: [
          { kind: 'heading', text: words.posts },
          {
            kind: 'table',
            columns: [{ head: words.post, width: 42 }, { head: words.lead, width: 36 }, { head: words.briefing }],
            rows: rows('post').map((post) => ({
              cells: [
                { text: text('post', post, 'title'), strong: true, small: text('post', post, 'place') },
                leadsOf(post.id).join(', '),
                text('post', post, 'briefing'),
              ],
            })),
            empty: words.empty,
          },
          { kind: 'heading', text: words.rules },
          {
            kind: 'form',
            lines: [
              { label: words.quiet, value: words.quietRule },
              { label: words.leave, value: words.leaveRule },
              { label: words.filming, value: words.filmingRule },
              { label: words.emergency, value: words.emergencyRule },
            ],
          },
          { kind: 'heading', text: words.onTheDay },
          {
            kind: 'form',
            lines: [
              { label: words.marker, value: '' },
              { label: words.exits, value: '' },
              { label: words.meetingPoint, value: '' },
              { label: words.hospital, value: '' },
            ],
          },
        ],
      },
    ];
  },
});
