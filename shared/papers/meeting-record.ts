import { formatDate } from '../domain/civil-date.ts';
import { dayAndMinute, formatClock } from '../domain/clock-time.ts';
import { agendaTimes, byDay } from '../domain/meeting.ts';
import type { MinuteOfDay } from '../domain/units.ts';
import type { Entity } from '../entities/index.ts';
import { oneOf } from './define.ts';
import { definePlainPaper } from './plain.ts';
import type { PaperSheet } from './plain.ts';

type Meeting = Entity<'meeting'>;

function clock(minute: number | MinuteOfDay | null): string {
  return minute === null ? '' : formatClock(dayAndMinute(minute).minuteOfDay);
}

/** 회의록: when, where, who, agenda, discussion, decisions, next; a page for each meeting, with room to write before it. */
export const meetingRecord = definePlainPaper('meetingRecord', {
  room: 'schedule',
  icon: 'checks',
  page: 'portrait',
  audiences: ['internal', 'shared'],
  reads: ['meeting', 'meetingItem', 'meetingAttendee', 'meetingDecision'],
  needs: ['meeting'],
  options: { which: oneOf(['all', 'held', 'ahead']), fill: oneOf(['written', 'blank']) },
  compose({ settings, words, rows, text, name }) {
    const isBlank = settings.fill === 'blank';
    const wanted = byDay(rows('meeting')).filter(
      ({ state }) =>
        state !== 'cancelled' && (settings.which === 'all' || (state === 'held') === (settings.which === 'held')),
    );

    function when({ heldOn, startAt, endAt }: Meeting): string {
      const hours = startAt === null ? '' : `${clock(startAt)}${endAt === null ? '' : `~${clock(endAt)}`}`;
      return [heldOn === null ? '' : formatDate(heldOn, settings.locale), hours]
        .filter((part) => part !== '')
        .join(' ');
    }
    function where(meeting: Meeting): string {
      const place = [text('meeting', meeting, 'place'), meeting.mode === 'offline' ? '' : words.online];
      return place.filter((part) => part !== '').join(' · ');
    }
    /** Before the meeting: who is expected; after it: who was there. */
    function who(meeting: Meeting, absent: boolean): string {
      const own = rows('meetingAttendee').filter(({ meetingId }) => meetingId === meeting.id);
      return own
        .filter(({ state }) => (state === 'absent') === absent)
        .map(({ personId }) => name(personId))
        .join(', ');
    }

    function sheet(meeting: Meeting): PaperSheet {
      const items = rows('meetingItem').filter(({ meetingId }) => meetingId === meeting.id);
      const times = agendaTimes(
        meeting.startAt,
        items.map(({ minutes }) => minutes),
      );
      const decisions = rows('meetingDecision').filter(({ meetingId }) => meetingId === meeting.id);
      const record = isBlank ? '' : text('meeting', meeting, 'record');
      const blank = (count: number) => Array.from({ length: count }, () => ({ label: '', value: '' }));
      const absent = who(meeting, true);
      return {
        title: text('meeting', meeting, 'title'),
        facts: [
          { label: words.when, value: when(meeting) },
          { label: words.where, value: where(meeting) },
        ],
        blocks: [
          {
            kind: 'form',
            lines: [
              { label: words.who, value: isBlank ? '' : who(meeting, false) },
              ...(absent === '' || isBlank ? [] : [{ label: words.absent, value: absent }]),
            ],
          },
          { kind: 'heading', text: words.agenda },
          {
            kind: 'table',
            columns: [
              { head: words.at, width: 18, align: 'center' },
              { head: words.length, width: 18, align: 'right' },
              { head: words.item },
            ],
            rows: items.map((item, index) => ({
              cells: [
                clock(times[index] ?? null),
                item.minutes === null ? '' : String(item.minutes),
                {
                  text: text('meetingItem', item, 'title'),
                  ...(item.subtitle === '' ? {} : { small: text('meetingItem', item, 'subtitle') }),
                },
              ],
            })),
            empty: words.noItems,
          },
          { kind: 'heading', text: words.discussion },
          record === '' ? { kind: 'form', lines: blank(8) } : { kind: 'prose', text: record },
          { kind: 'heading', text: words.decisions },
          isBlank || decisions.length === 0
            ? { kind: 'form', lines: blank(3) }
            : {
                kind: 'prose',
                text: decisions
                  .map((decision, index) => `${index + 1}. ${text('meetingDecision', decision, 'text')}`)
                  .join('\n'),
              },
          {
            kind: 'form',
            lines: [
              { label: words.next, value: meeting.nextOn === null ? '' : formatDate(meeting.nextOn, settings.locale) },
            ],
          },
        ],
      };
    }
    return wanted.length === 0
      ? [{ blocks: [{ kind: 'prose', text: words.empty }] }]
      : wanted.map((meeting) => sheet(meeting));
  },
});
