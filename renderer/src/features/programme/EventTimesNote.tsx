import type { CueSheet, Experiment } from '@shared/contract/entities.ts';
import { formatClock } from '@shared/domain/clock-time.ts';
import { timesToTakeOver } from '@shared/domain/event-times.ts';
import { Button, useIsReadOnly } from '@ui/index.ts';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@app/lib/data.ts';
import styles from './Programme.module.css';
import { lengthText } from './sheet-words.ts';

export interface EventTimesNoteProps {
  readonly sheet: CueSheet;
  readonly experiment: Experiment;
}

/** That the sheet follows the event, or in what it differs from it, with a button that takes the event's times over. */
export function EventTimesNote({ sheet, experiment }: EventTimesNoteProps) {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const take = useCommand('cueSheet.takeEventTimes');
  const differing = timesToTakeOver(sheet, experiment);
  if (differing === null)
    return sheet.followsEvent ? <p className={styles.event}>{t('programme.head.follows')}</p> : null;
  return (
    <div className={styles.event} data-differs>
      <span>{eventText(differing, t)}</span>
      {isReadOnly ? null : (
        <Button
          size="small"
          loading={take.isPending}
          onClick={() => take.mutate({ experimentId: sheet.experimentId, sheetId: sheet.id })}
        >
          {t('programme.head.takeEventTimes')}
        </Button>
      )}
    </div>
  );
}

function eventText(differing: NonNullable<ReturnType<typeof timesToTakeOver>>, t: TFunction): string {
  const start = differing.startMinute === undefined ? null : formatClock(differing.startMinute);
  const length = typeof differing.lengthMinutes === 'number' ? lengthText(differing.lengthMinutes, t) : null;
  if (start !== null && length !== null) return t('programme.head.eventBoth', { start, length });
  return start === null
    ? t('programme.head.eventLength', { length: length ?? '' })
    : t('programme.head.eventStart', { start });
}
