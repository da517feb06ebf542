/** The meetings of an experiment with what belongs to each. */
import type { Meeting, MeetingAttendee, MeetingDecision, MeetingItem } from '@shared/contract/entities.ts';
import { meetingIssues } from '@shared/domain/meeting.ts';
import type { MeetingIssue } from '@shared/domain/meeting.ts';
import { useCallback } from 'react';
import { useToday } from '@app/i18n/hooks.ts';
import { useRows } from '@app/records/useRows.ts';
import type { Rows } from '@app/records/useRows.ts';

export interface Meetings {
  readonly rows: readonly Meeting[];
  readonly gestures: Rows<'meeting'>;
  readonly items: Rows<'meetingItem'>;
  readonly attendees: Rows<'meetingAttendee'>;
  readonly decisions: Rows<'meetingDecision'>;
  readonly itemsOf: (meetingId: string) => readonly MeetingItem[];
  readonly attendanceOf: (meetingId: string) => readonly MeetingAttendee[];
  readonly decisionsOf: (meetingId: string) => readonly MeetingDecision[];
  readonly issuesOf: (meeting: Meeting) => readonly MeetingIssue[];
}

export function useMeetings(experimentId: string): Meetings {
  const gestures = useRows('meeting', experimentId);
  const items = useRows('meetingItem', experimentId);
  const attendees = useRows('meetingAttendee', experimentId);
  const decisions = useRows('meetingDecision', experimentId);
  const today = useToday();
  const attendanceOf = useCallback(
    (id: string) => attendees.rows.filter(({ meetingId }) => meetingId === id),
    [attendees.rows],
  );
  const itemsOf = (id: string) => items.rows.filter(({ meetingId }) => meetingId === id);
  const decisionsOf = (id: string) => decisions.rows.filter(({ meetingId }) => meetingId === id);
  return {
    rows: gestures.rows,
    gestures,
    items,
    attendees,
    decisions,
    itemsOf,
    attendanceOf,
    decisionsOf,
    issuesOf: (meeting) =>
      meetingIssues(meeting, {
        today,
        lengths: itemsOf(meeting.id).map(({ minutes }) => minutes),
        attendances: attendanceOf(meeting.id).map(({ state }) => state),
        decisions: decisionsOf(meeting.id).length,
      }),
  };
}
