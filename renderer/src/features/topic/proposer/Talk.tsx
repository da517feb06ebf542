import { Button } from '@ui/index.ts';
import { CalendarPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { AttachmentSection } from '@app/attachments/index.ts';
import { useToday } from '@app/i18n/hooks.ts';
import { RecordForm } from '@app/records/RecordForm.tsx';
import topicStyles from '../Topic.module.css';
import type { Proposer } from './useProposer.ts';

/** The meeting while it is held, in the order of its agenda: what was heard, what was agreed (requirements B27–B35). */
export function Talk({ experimentId, proposer }: { readonly experimentId: string; readonly proposer: Proposer }) {
  const { t } = useTranslation();
  const today = useToday();
  const { agreement, stored, person, people, meetings, ownMeetings, branch } = proposer;
  if (agreement === null || person === null) return null;
  /** Whoever asks says so on the same day. */
  const dated = () => (agreement.agreedOn === null ? { agreedOn: today } : {});
  return (
    <>
      {branch === 'met' ? (
        <section aria-label={t('proposer.talk.meeting')} className={topicStyles.section} data-steps="date">
          <h3>{t('proposer.talk.meeting')}</h3>
          {ownMeetings.map((meeting) => (
            <div key={meeting.id} className={topicStyles.card}>
              <RecordForm
                table="meeting"
                row={meeting}
                onEdit={(patch) => meetings.edit([{ id: meeting.id, patch }])}
                groups={[
                  {
                    fields: [
                      { name: 'heldOn' },
                      { name: 'startAt' },
                      { name: 'place' },
                      { name: 'state' },
                      { name: 'record', rows: 3 },
                    ],
                  },
                ]}
              />
            </div>
          ))}
          {ownMeetings.length > 0 ? null : (
            <div className={topicStyles.foot}>
              <Button
                changes
                icon={CalendarPlus}
                onClick={() =>
                  void meetings.add([{ kind: 'proposer', title: t('proposer.talk.meetingTitle'), state: 'tbd' }], null)
                }
              >
                {t('proposer.talk.addMeeting')}
              </Button>
            </div>
          )}
        </section>
      ) : null}
      <RecordForm
        key={person.id}
        table="proposerAgreement"
        row={agreement}
        layout="stacked"
        onEdit={proposer.agree}
        groups={
          branch === 'met'
            ? [
                {
                  label: t('proposer.talk.hear'),
                  fields: [
                    { name: 'background', rows: 4 },
                    { name: 'activity', rows: 3 },
                    { name: 'network', rows: 3 },
                    { name: 'otherInfo', rows: 3 },
                  ],
                },
              ]
            : []
        }
      />
      <div data-steps="useAsked useGranted">
        <RecordForm
          key={person.id}
          table="proposerAgreement"
          row={agreement}
          onEdit={proposer.agree}
          groups={[
            {
              label: t('proposer.talk.ask'),
              fields: [
                { name: 'useOfProposal', along: dated },
                ...(agreement.useOfProposal === 'conditions'
                  ? [{ name: 'conditions', rows: 2 } as const, { name: 'conditionsReadOn' } as const]
                  : []),
                { name: 'interviewOk', along: dated },
                { name: 'filmingOk', along: dated },
                { name: 'part', along: dated },
                { name: 'creditAs', along: dated },
                ...(agreement.creditAs === 'unasked' || agreement.creditAs === 'anonymous'
                  ? []
                  : [{ name: 'creditName' } as const]),
                { name: 'agreedOn' },
                { name: 'takenBy' },
              ],
            },
          ]}
        />
      </div>
      <RecordForm
        table="person"
        row={person}
        onEdit={(patch) => people.edit([{ id: person.id, patch }])}
        groups={[
          {
            label: t('proposer.talk.person'),
            fields: [
              {
                name: 'portrait',
                hint: t('proposer.talk.portraitHint'),
                along: (value) => ({ portraitOn: value === 'unasked' ? null : today }),
              },
              { name: 'portraitScope' },
            ],
          },
        ]}
      />
      {stored === null ? null : (
        <AttachmentSection
          experimentId={experimentId}
          owner={{ ownerTable: 'proposerAgreement', ownerId: stored.id }}
        />
      )}
    </>
  );
}
