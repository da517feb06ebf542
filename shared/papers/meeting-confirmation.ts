import { formatDate } from '../domain/civil-date.ts';
import { dayAndMinute, formatClock } from '../domain/clock-time.ts';
import { payeeFor, PAYMENT_TABLES, printedBatches } from './payment-rows.ts';
import type { PrintedBatch } from './payment-rows.ts';
import { definePlainPaper } from './plain.ts';
import { valueWord } from './value-word.ts';

/** Rows for those who turned up besides. */
const BLANK = 3;

/** 회의(강의) 확인서: that it was held, when, where and about what, and who took part; from the facts of the meeting (korean conventions 3.3). */
export const meetingConfirmation = definePlainPaper('meetingConfirmation', {
  room: 'money',
  icon: 'checks',
  page: 'portrait',
  audiences: ['internal', 'shared'],
  reads: [...PAYMENT_TABLES, 'meetingItem'],
  needs: ['payBatch'],
  needsRow: { payBatch: ({ kind }) => kind === 'meeting' || kind === 'lecture' },
  options: {},
  compose({ settings, words, days, rows, text, name }) {
    const { locale, audience } = settings;
    const clock = (minute: number) => formatClock(dayAndMinute(minute).minuteOfDay);
    function when({ meeting, heldOn }: PrintedBatch): string {
      const start = meeting?.startAt ?? null;
      const end = meeting?.endAt ?? null;
      const hours = start === null ? '' : `${clock(start)}${end === null ? '' : `~${clock(end)}`}`;
      return [heldOn === null ? '' : formatDate(heldOn, locale), hours].filter((part) => part !== '').join(' ');
    }
    const batches = printedBatches({ days, rows }).filter(({ batch }) => ['meeting', 'lecture'].includes(batch.kind));
    if (batches.length === 0) return [{ blocks: [{ kind: 'prose', text: words.empty }] }];
    return batches.map((printed) => {
      const { batch, meeting, payments } = printed;
      const title = meeting === undefined ? text('payBatch', batch, 'title') : text('meeting', meeting, 'title');
      const isLecture = batch.kind === 'lecture';
      const unit = valueWord(locale, 'payUnit', batch.unit);
      const own = text('payBatch', batch, 'place');
      const agenda = rows('meetingItem')
        .filter(({ meetingId }) => meetingId === batch.meetingId)
        .map((item) => text('meetingItem', item, 'title'));
      const written = payments
        .filter(({ payment }) => payment.reversesId === null)
        .map((paid, at) => ({
          cells: [
            String(at + 1),
            { text: payeeFor(paid, audience, name), strong: true as const },
            paid.person === undefined
              ? text('payment', paid.payment, 'affiliation')
              : text('person', paid.person, 'affiliation'),
            `${paid.payment.times}${unit}`,
            ' ',
          ],
        }));
      const blank = Array.from({ length: BLANK }, (_, at) => ({
        cells: [String(written.length + at + 1), ' ', ' ', ' ', ' '],
      }));
      return {
        title,
        blocks: [
          {
            kind: 'form',
            lines: [
              {
                label: words.what,
                value: title,
              },
              { label: words.when, value: when(printed) },
              {
                label: words.where,
                value: own === '' && meeting !== undefined ? text('meeting', meeting, 'place') : own,
              },
              { label: words.about, value: agenda.join(', ') },
            ],
          },
          {
            kind: 'table',
            columns: [
              { head: words.number, width: 12, align: 'center' },
              { head: words.name, width: 36 },
              { head: words.affiliation },
              { head: words.times, width: 22, align: 'center' },
              { head: words.signature, width: 40, align: 'center' },
            ],
            rows: [...written, ...blank],
            empty: words.empty,
          },
          { kind: 'prose', text: isLecture ? words.sayLecture : words.sayMeeting, style: 'body' },
          {
            kind: 'form',
            lines: [
              { label: words.day, value: words.dayBlank },
              { label: words.confirmedBy, value: words.seal },
            ],
          },
        ],
      };
    });
  },
});
