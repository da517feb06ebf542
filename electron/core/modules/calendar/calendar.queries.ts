import type { calendarQueries } from '@shared/contract/calendar.contract.ts';
import { calendarEntriesOf } from '@shared/domain/calendar-file.ts';
import { duesOf } from '@shared/domain/schedule/dues.ts';
import { grouped } from '@shared/domain/grouped.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';
import { anchorDays } from '../task/task-dates.shared.ts';

export const calendarQueryHandlers: QueryHandlers<typeof calendarQueries> = {
  'calendar.entries'(reader, { experimentId, scope }) {
    const experiment = reader.get('experiment', experimentId);
    const onCards = grouped(reader.list('taskAssignment', { experimentId }), ({ taskId }) => taskId);
    const atMeetings = grouped(reader.list('meetingAttendee', { experimentId }), ({ meetingId }) => meetingId);
    const cards = reader.list('task', { experimentId }).filter(({ archivedAt }) => archivedAt === null);
    const meetings = reader.list('meeting', { experimentId }).filter(({ state }) => state !== 'cancelled');
    const called = new Map(
      reader.list('person', { experimentId }).map(({ id, nickname, name }) => [id, nickname || name]),
    );
    const dues = duesOf(reader.list('promise', { experimentId }), reader.list('contact', { experimentId }));
    return calendarEntriesOf(
      {
        ...experiment,
        days: anchorDays(reader, experiment),
        cards: cards.map((card) => ({ ...card, people: idsOf(onCards.get(card.id)) })),
        meetings: meetings.map((meeting) => ({ ...meeting, people: idsOf(atMeetings.get(meeting.id)) })),
        dues: dues.map((due) => ({ ...due, name: due.personId === null ? '' : (called.get(due.personId) ?? '') })),
      },
      scope,
    );
  },
};

function idsOf(rows: readonly { readonly personId: string }[] = []): readonly string[] {
  return rows.map(({ personId }) => personId);
}
