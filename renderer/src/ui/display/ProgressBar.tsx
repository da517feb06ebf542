import { Progress } from 'radix-ui';
import styles from './Progress.module.css';

export interface ProgressBarProps {
  readonly label: string;
  /** 0…max, or null while the length of the work is unknown. */
  readonly value: number | null;
  readonly max?: number;
  /** How it is read aloud, e.g. "12 of 40". */
  readonly valueText?: string;
}

/** How far a piece of work is. */
export function ProgressBar({ label, value, max = 100, valueText }: ProgressBarProps) {
  // Of nothing, nothing is done: only work of unknown length moves by itself.
  const share = value === null ? null : max <= 0 ? 0 : Math.min(1, Math.max(0, value / max));
  return (
    <Progress.Root
      value={share === null ? null : share * 100}
      max={100}
      aria-label={label}
      aria-valuetext={valueText}
      getValueLabel={() => valueText ?? ''}
      className={styles.track}
    >
      <Progress.Indicator
        className={styles.fill}
        style={{ width: share === null ? undefined : `${share * 100}%` }}
        data-busy={share === null || undefined}
      />
    </Progress.Root>
  );
}
