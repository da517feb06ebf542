import { taskDates } from '@shared/contract/task.contract.ts';
import type { TaskDates } from '@shared/contract/task.contract.ts';
import type { Task } from '@shared/contract/entities.ts';
import { addDays, diffDays } from '@shared/domain/civil-date.ts';
import type { CivilDate, MinuteOfDay } from '@shared/domain/units.ts';
import { ErrorNote, SegmentedControl } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CivilDateField, ClockField } from '@app/fields/index.ts';
import { errorText } from '@app/i18n/dynamic.ts';
import styles from './Panel.module.css';

type Dates = Pick<Task, 'dateKind' | 'startOn' | 'startAt' | 'endOn' | 'endAt'>;
type Kind = Dates['dateKind'];

const KINDS = ['none', 'day', 'range', 'tbd'] as const satisfies readonly Kind[];

/** The dates that a way of saying when can keep of others; null while a day is still missing. */
function asKind(kind: Kind, { startOn, startAt, endOn, endAt }: Dates): TaskDates | null {
  switch (kind) {
    case 'none':
    case 'tbd':
      return { dateKind: kind };
    case 'day':
      return startOn === null ? null : { dateKind: kind, startOn, startAt, endAt: startAt === null ? null : endAt };
    case 'range':
      return startOn === null ? null : { dateKind: kind, startOn, startAt, endOn: endOn ?? startOn, endAt };
  }
}

export interface WhenFieldsProps {
  readonly value: Dates;
  readonly onCommit: (dates: TaskDates) => void;
}

/** When a task is: no date, a day with hours, a range, or 추후 확정. Dates and hours are typed as people write them. */
export function WhenFields({ value, onCommit }: WhenFieldsProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Kind | null>(null);
  const [error, setError] = useState<string | null>(null);
  const kind = chosen ?? value.dateKind;

  function commit(next: Dates) {
    const dates = asKind(kind, next);
    if (dates === null) return;
    const checked = taskDates.safeParse(dates);
    if (checked.success) {
      setError(null);
      setChosen(null);
      onCommit(checked.data);
      return;
    }
    const [issue] = checked.error.issues;
    const wrongTime = issue?.path.includes('endAt') === true;
    setError(errorText({ code: wrongTime ? 'time.endBeforeStart' : 'date.endBeforeStart', params: {} }));
  }
  function choose(next: Kind) {
    setError(null);
    // From a range over days to one day, the hours of the range mean nothing any more.
    const kept = next === 'day' && value.dateKind === 'range' ? { ...value, endAt: null } : value;
    const dates = asKind(next, kept);
    if (dates === null) {
      setChosen(next);
      return;
    }
    setChosen(null);
    onCommit(dates);
  }
  function begin(startOn: CivilDate | null) {
    if (startOn === null) {
      setChosen(null);
      onCommit({ dateKind: 'none' });
      return;
    }
    // A range that begins on another day keeps its length.
    const length = value.startOn === null || value.endOn === null ? 0 : diffDays(value.startOn, value.endOn);
    commit({ ...value, startOn, endOn: addDays(startOn, length) });
  }

  const isRange = kind === 'range';
  return (
    <div className={styles.when}>
      <SegmentedControl
        changes
        label={t('board.field.dates')}
        value={kind}
        segments={KINDS.map((one) => ({ value: one, label: t(`board.when.kind.${one}`) }))}
        onChange={choose}
      />
      {kind === 'none' || kind === 'tbd' ? null : (
        <div className={styles.whenGrid} data-kind={kind}>
          <CivilDateField
            label={t(isRange ? 'board.when.from' : 'board.when.day')}
            value={value.startOn}
            onCommit={begin}
            autoFocus={chosen !== null}
          />
          <ClockField
            label={t('board.when.startAt')}
            placeholder={t('board.when.startAt')}
            value={value.startAt}
            onCommit={(startAt: MinuteOfDay | null) => commit({ ...value, startAt })}
          />
          {isRange ? (
            <CivilDateField
              label={t('board.when.to')}
              value={value.endOn}
              onCommit={(endOn) => commit({ ...value, endOn: endOn ?? value.startOn })}
            />
          ) : null}
          <ClockField
            label={t('board.when.endAt')}
            placeholder={t('board.when.endAt')}
            value={value.endAt}
            onCommit={(endAt: MinuteOfDay | null) => commit({ ...value, endAt })}
          />
        </div>
      )}
      {error === null ? null : <ErrorNote>{error}</ErrorNote>}
    </div>
  );
}
