import type { HistoryEntry } from '@shared/contract/history.contract.ts';
import { seoulMinuteOfDay } from '@shared/domain/civil-date.ts';
import { formatClock } from '@shared/domain/clock-time.ts';
import { asInstant } from '@shared/domain/units.ts';
import { Badge } from '@ui/index.ts';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { stepText } from '@app/i18n/dynamic.ts';
import { changeText } from '@app/i18n/history-sentences.ts';
import styles from '../History.module.css';

export interface StepRowProps {
  readonly entry: HistoryEntry;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** Sentences that a step with many rows tells of itself in the list. */
const TOLD = 3;

export function stepElementId(step: number): string {
  return `history-step-${step}`;
}

/** One step: its sentence, or its name over the first few. */
export function StepRow({ entry, isChosen, onChoose, onKey }: StepRowProps) {
  const { t } = useTranslation();
  const at = asInstant(entry.at);
  const [only] = entry.changes;
  const single = entry.changes.length === 1 && entry.more === 0 && only !== undefined;
  const told = single ? [] : entry.changes.slice(0, TOLD);
  const left = single ? 0 : entry.changes.length - told.length + entry.more;
  return (
    <button
      type="button"
      id={stepElementId(entry.id)}
      className={styles.step}
      data-undone={entry.undone || undefined}
      aria-current={isChosen || undefined}
      onClick={onChoose}
      onKeyDown={onKey}
    >
      <span className={styles.clock}>{at === undefined ? '' : formatClock(seoulMinuteOfDay(at))}</span>
      <span className={styles.words}>
        <span className={styles.headline}>{single ? changeText(only) : stepText(entry)}</span>
        {told.map((change) => (
          <span key={change.id} className={styles.told}>
            {changeText(change)}
          </span>
        ))}
        {left > 0 ? <span className={styles.told}>{t('history.more', { count: left })}</span> : null}
      </span>
      {entry.undone ? <Badge>{t('history.undone')}</Badge> : null}
    </button>
  );
}
