import type { calendarQueries } from '@shared/contract/calendar.contract.ts';
import { calendarEntriesOf } from '@shared/domain/calendar-file.ts';
import type { QueryHandlers } from '../../kernel/handlers.ts';
import { anchorDays } from '../task/task-dates.shared.ts';

export const calendarQueryHandlers: QueryHandlers<typeof calendarQueries> = {
  'calendar.entries'(reader, { experimentId, scope }) {
    const experiment = reader.get('experiment', experimentId);
    const onCards = idsByOwner(reader.list('taskAssignment', { experimentId }), ({ taskId }) => taskId);
    const atMeetings = idsByOwner(reader.list('meetingAttendee', { experimentId }), ({ meetingId }) => meetingId);
    const cards = reader.list('task', { experimentId }).filter(({ archivedAt }) => archivedAt === null);
    const meetings = reader.list('meeting', { experimentId }).filter(({ state }) => state !== 'cancelled');
    return calendarEntriesOf(
      {
        ...experiment,
        days: anchorDays(reader, experiment),
        cards: cards.map((card) => ({ ...card, people: onCards.get(card.id) ?? [] })),
        meetings: meetings.map((meeting) => ({ ...meeting, people: atMeetings.get(meeting.id) ?? [] })),
      },
      scope,
    );
  },
};

function idsByOwner<Row extends { readonly personId: string }>(
  rows: readonly Row[],
  ownerOf: (row: Row) => string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const row of rows) {
    const people = found.get(ownerOf(row)) ?? [];
    people.push(row.personId);
    found.set(ownerOf(row), people);
  }
  return found;
}
