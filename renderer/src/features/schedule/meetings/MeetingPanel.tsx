import type { Meeting } from '@shared/contract/entities.ts';
import { Banner, Button } from '@ui/index.ts';
import { History, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { AttachmentSection } from '@app/attachments/index.ts';
import { historyAddress } from '@app/lib/history-address.ts';
import { RecordForm } from '@app/records/RecordForm.tsx';
import { Agenda } from './Agenda.tsx';
import { Attendees } from './Attendees.tsx';
import { Decisions } from './Decisions.tsx';
import { GatheredProposals } from './GatheredProposals.tsx';
import styles from './Meetings.module.css';
import type { Meetings } from './useMeetings.ts';

export interface MeetingPanelProps {
  readonly experimentId: string;
  readonly meeting: Meeting;
  readonly meetings: Meetings;
  /** The field that the address leads to. */
  readonly focus: string | undefined;
  readonly onRemove: () => void;
}

/** One meeting, filled in while it happens: when and where, agenda, who is there, what was said and decided. */
export function MeetingPanel({ experimentId, meeting, meetings, focus, onRemove }: MeetingPanelProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const isOffline = meeting.mode === 'offline';
  return (
    <div className={styles.panel}>
      {meetings.issuesOf(meeting).map((issue) => (
        <Banner key={issue} tone="warn" title={t(`meetings.issue.${issue}`)} />
      ))}
      <RecordForm
        table="meeting"
        row={meeting}
        focus={focus}
        onEdit={(patch) => meetings.gestures.edit([{ id: meeting.id, patch }])}
        groups={[
          {
            fields: [{ name: 'title' }, { name: 'kind' }, { name: 'state' }],
          },
          { label: t('meetings.group.when'), fields: [{ name: 'heldOn' }, { name: 'startAt' }, { name: 'endAt' }] },
          {
            label: t('meetings.group.where'),
            fields: [
              { name: 'mode' },
              ...(meeting.mode === 'online' ? [] : [{ name: 'place' } as const]),
              ...(isOffline ? [] : [{ name: 'url', placeholder: 'https://' } as const]),
            ],
          },
        ]}
      />
      <Agenda meeting={meeting} items={meetings.itemsOf(meeting.id)} gestures={meetings.items} />
      <Attendees
        experimentId={experimentId}
        meeting={meeting}
        attendees={meetings.attendanceOf(meeting.id)}
        gestures={meetings.attendees}
      />
      <RecordForm
        table="meeting"
        row={meeting}
        onEdit={(patch) => meetings.gestures.edit([{ id: meeting.id, patch }])}
        groups={[
          {
            label: t('meetings.group.record'),
            fields: [{ name: 'record', rows: 10, placeholder: t('meetings.recordHint') }],
          },
        ]}
      />
      <Decisions
        experimentId={experimentId}
        meeting={meeting}
        decisions={meetings.decisionsOf(meeting.id)}
        gestures={meetings.decisions}
      />
      <GatheredProposals experimentId={experimentId} meetingId={meeting.id} />
      <RecordForm
        table="meeting"
        row={meeting}
        onEdit={(patch) => meetings.gestures.edit([{ id: meeting.id, patch }])}
        groups={[
          { fields: [{ name: 'nextOn' }] },
          {
            label: t('meetings.group.apply'),
            fields: [{ name: 'capacity' }, { name: 'applyFrom' }, { name: 'applyUntil' }, { name: 'feePerHead' }],
          },
        ]}
      />
      <AttachmentSection experimentId={experimentId} owner={{ ownerTable: 'meeting', ownerId: meeting.id }} />
      <Button
        variant="quiet"
        icon={History}
        className={styles.start}
        onClick={() => go(historyAddress(experimentId, { table: 'meeting', id: meeting.id }))}
      >
        {t('history.ofThis')}
      </Button>
      <Button variant="quiet" changes icon={Trash2} className={styles.start} onClick={onRemove}>
        {t('meetings.remove')}
      </Button>
    </div>
  );
}
