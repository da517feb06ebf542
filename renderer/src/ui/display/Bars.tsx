import styles from './Progress.module.css';

export interface BarsProps {
  /** The whole sentence for screen readers: planned, committed, spent and what is left. */
  readonly label: string;
  readonly planned: number;
  readonly committed?: number;
  readonly spent: number;
  /** The largest planned or spent of the list, so that bars of a list can be compared. Defaults to this bar's own. */
  readonly scale?: number;
}

/**
 * Planned as a box, committed hatched and spent solid inside it; what is over the plan stands out warm.
 * Legible in black and white: the three differ in form, not only in colour.
 */
export function Bars({ label, planned, committed = 0, spent, scale }: BarsProps) {
  const whole = Math.max(scale ?? 0, planned, spent, committed, 1);
  const within = Math.min(spent, planned);
  const over = Math.max(0, spent - planned);
  const percent = (amount: number) => `${(Math.max(0, amount) / whole) * 100}%`;
  return (
    <div role="img" aria-label={label} className={styles.bars}>
      <span className={styles.planned} style={{ width: percent(planned) }} />
      <span className={styles.committed} style={{ width: percent(Math.min(committed, planned)) }} />
      <span className={styles.spent} style={{ width: percent(within) }} />
      {over > 0 ? <span className={styles.over} style={{ left: percent(planned), width: percent(over) }} /> : null}
    </div>
  );
}
