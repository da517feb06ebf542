import type { Meeting, MeetingAttendee } from '@shared/contract/entities.ts';
import type { Attendance } from '@shared/domain/meeting.ts';
import { formatWon } from '@shared/domain/money.ts';
import { asWon } from '@shared/domain/units.ts';
import type { Blank } from '@shared/entities/index.ts';
import { Badge, Button, Combobox, IconButton, Select } from '@ui/index.ts';
import { CheckCheck, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { choiceOptions } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { useLoaded } from '@app/lib/data.ts';
import type { RowGestures } from '@app/records/useRows.ts';
import styles from './Meetings.module.css';

export interface AttendeesProps {
  readonly experimentId: string;
  readonly meeting: Meeting;
  readonly attendees: readonly MeetingAttendee[];
  readonly gestures: RowGestures<Blank<'meetingAttendee'>>;
}

/** 참석: who is asked, comes, was there; what is paid follows from who was there. */
export function Attendees({ experimentId, meeting, attendees, gestures }: AttendeesProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const people = useLoaded('person.rows', { experimentId });
  const states = choiceOptions('meetingAttendee', 'state');
  const nameOf = (id: string) => {
    const person = people.find((one) => one.id === id);
    return person === undefined ? '' : person.name || `@${person.nickname}`;
  };
  const free = people.filter(({ id }) => !attendees.some(({ personId }) => personId === id));
  const present = attendees.filter(({ state }) => state === 'present').length;
  const total = asWon((meeting.feePerHead ?? 0) * present);
  const waiting = attendees.filter(({ state }) => state !== 'present' && state !== 'absent');

  return (
    <section aria-label={t('meetings.people.title')} className={styles.section}>
      <h3 className={styles.heading}>
        {t('meetings.people.title')} <Badge shape="count">{attendees.length}</Badge>
      </h3>
      <ul className={styles.lines}>
        {attendees.map(({ id, personId, state }) => (
          <li key={id} className={styles.item}>
            <span className={styles.words}>{nameOf(personId)}</span>
            <Select
              label={t('meetings.people.state', { name: nameOf(personId) })}
              value={state}
              options={states}
              className={styles.state}
              onChange={(next) => void gestures.edit([{ id, patch: { state: next as Attendance } }])}
            />
            <IconButton
              changes
              icon={X}
              size="small"
              label={t('meetings.people.remove', { name: nameOf(personId) })}
              onClick={() => void gestures.remove([id])}
            />
          </li>
        ))}
      </ul>
      <Combobox
        key={attendees.length}
        label={t('meetings.people.add')}
        placeholder={`${t('meetings.people.add')} · ${t('meetings.people.hint')}`}
        value={null}
        options={free.map((person) => ({
          value: person.id,
          label: person.name || `@${person.nickname}`,
          keywords: person.nickname,
          hint: person.affiliation,
        }))}
        emptyLabel={t('meetings.people.none')}
        onChange={(personId) => {
          if (personId !== null) void gestures.add([{ meetingId: meeting.id, personId }], null);
        }}
      />
      {waiting.length === 0 ? null : (
        <Button
          variant="quiet"
          size="small"
          changes
          icon={CheckCheck}
          className={styles.start}
          onClick={() => void gestures.edit(waiting.map(({ id }) => ({ id, patch: { state: 'present' } })))}
        >
          {t('meetings.people.all')}
        </Button>
      )}
      {meeting.feePerHead === null || present === 0 || total === undefined ? null : (
        <p className={styles.quiet}>
          {t('meetings.people.fee', {
            count: present,
            fee: formatWon(meeting.feePerHead, { unit: locale === 'ko' }),
            total: formatWon(total, { unit: locale === 'ko' }),
          })}
        </p>
      )}
    </section>
  );
}
