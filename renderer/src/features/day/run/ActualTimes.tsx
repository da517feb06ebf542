import { momentAt, sheetMinute } from '@shared/domain/day/sheet-clock.ts';
import { seoulMinuteOfDay } from '@shared/domain/civil-date.ts';
import { instantFromMillis, MINUTES_PER_DAY } from '@shared/domain/units.ts';
import type { CivilDate, Instant, MinuteOfDay } from '@shared/domain/units.ts';
import type { Entity } from '@shared/entities/index.ts';
import { Button, Dialog, Field, TextField } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { ClockField } from '@app/fields/index.ts';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useRows } from '@app/records/useRows.ts';
import styles from '../Day.module.css';

export interface ActualTimesProps {
  readonly experimentId: string;
  readonly record: Entity<'cueRun'>;
  /** On whose clock the times are read. */
  readonly day: CivilDate;
  readonly title: string;
  readonly onClose: () => void;
}

/** When a row really began and ended, to be put right where a press came too late or the clock was wrong. */
export function ActualTimes({ experimentId, record, day, title, onClose }: ActualTimesProps) {
  const { t } = useTranslation();
  const rows = useRows('cueRun', experimentId);

  /** On the day nearest to what was recorded, so that midnight may lie between. */
  function moment(minute: MinuteOfDay, near: Instant): Instant {
    const was = sheetMinute(Date.parse(near), day);
    const days = Math.round((was - minute) / MINUTES_PER_DAY);
    return instantFromMillis(momentAt(minute + days * MINUTES_PER_DAY, day));
  }
  function field(name: 'startedAt' | 'endedAt') {
    const at = record[name];
    if (at === null) return null;
    return (
      <Field label={columnTitle('cueRun', name)}>
        <ClockField
          value={seoulMinuteOfDay(at)}
          onCommit={(minute) =>
            minute === null ? undefined : rows.edit([{ id: record.id, patch: { [name]: moment(minute, at) } }])
          }
        />
      </Field>
    );
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="small"
      title={t('day.run.actual', { title })}
      closeLabel={t('day.run.edit.close')}
      footer={<Button onClick={onClose}>{t('day.run.edit.close')}</Button>}
    >
      <div className={styles.fields}>
        {field('startedAt')}
        {field('endedAt')}
        <Field label={columnTitle('cueRun', 'note')}>
          <TextField value={record.note} onCommit={(note) => rows.edit([{ id: record.id, patch: { note } }])} />
        </Field>
      </div>
    </Dialog>
  );
}
