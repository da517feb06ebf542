import type { Meeting, MeetingItem } from '@shared/contract/entities.ts';
import { dayAndMinute, formatClock } from '@shared/domain/clock-time.ts';
import { agendaTimes } from '@shared/domain/meeting.ts';
import { IconButton, InlineEdit } from '@ui/index.ts';
import { GripVertical, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { SortableList } from '@app/dnd/list/SortableList.tsx';
import { DurationField } from '@app/fields/index.ts';
import type { RowGestures } from '@app/records/useRows.ts';
import type { Blank } from '@shared/entities/index.ts';
import { AddRow } from './AddRow.tsx';
import styles from './Meetings.module.css';

export interface AgendaProps {
  readonly meeting: Meeting;
  readonly items: readonly MeetingItem[];
  readonly gestures: RowGestures<Blank<'meetingItem'>>;
}

/** 안건: the time of each follows from the start and the lengths before it. */
export function Agenda({ meeting, items, gestures }: AgendaProps) {
  const { t } = useTranslation();
  const lengths = items.map(({ minutes }) => minutes);
  const times = agendaTimes(meeting.startAt, lengths);
  const total = lengths.reduce<number>((sum, length) => sum + (length ?? 0), 0);
  const edit = (id: string, patch: Partial<Blank<'meetingItem'>>) => gestures.edit([{ id, patch }]);

  async function moveTo(id: string, index: number) {
    const others = items.filter((item) => item.id !== id);
    await gestures.move([id], others[index]?.id ?? null);
  }

  return (
    <section aria-label={t('meetings.agenda.title')} className={styles.section}>
      <h3 className={styles.heading}>
        {t('meetings.agenda.title')}
        {total === 0 ? null : <span className={styles.quiet}>{t('meetings.agenda.total', { minutes: total })}</span>}
      </h3>
      <SortableList
        items={items}
        idOf={({ id }) => id}
        nameOf={({ title }) => title}
        axis="y"
        className={styles.lines}
        onMove={moveTo}
      >
        {(item, line, index) => {
          const at = times[index] ?? null;
          const position = index + 1;
          return (
            <li {...line.props} className={styles.item}>
              <span {...line.grip} className={styles.grip}>
                <IconButton
                  changes
                  icon={GripVertical}
                  size="small"
                  label={t('list.grip', { name: item.title })}
                  side="left"
                />
              </span>
              <span className={styles.clock}>
                {at === null ? t('meetings.agenda.unknown') : formatClock(dayAndMinute(at).minuteOfDay)}
              </span>
              <DurationField
                bare
                className={styles.length}
                label={t('meetings.agenda.minutes', { position })}
                value={item.minutes}
                onCommit={(minutes) => edit(item.id, { minutes })}
              />
              <div className={styles.words}>
                <InlineEdit
                  label={t('meetings.agenda.name', { position })}
                  value={item.title}
                  onCommit={(title) => edit(item.id, { title })}
                />
                <InlineEdit
                  className={styles.quiet}
                  label={t('meetings.agenda.subtitle', { position })}
                  placeholder={t('meetings.agenda.subtitleHint')}
                  value={item.subtitle}
                  onCommit={(subtitle) => edit(item.id, { subtitle })}
                />
              </div>
              <IconButton
                changes
                icon={X}
                size="small"
                label={t('meetings.agenda.remove', { title: item.title })}
                onClick={() => void gestures.remove([item.id])}
              />
            </li>
          );
        }}
      </SortableList>
      <AddRow
        label={t('meetings.agenda.add')}
        placeholder={t('meetings.agenda.addHint')}
        onAdd={(title) => gestures.add([{ meetingId: meeting.id, title }], null)}
      />
    </section>
  );
}
