import type { ReactNode } from 'react';
import styles from './Money.module.css';

export interface FigureProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'late' | 'danger';
  /** One short line under the figure. */
  readonly hint?: ReactNode;
}

/** One sum with its name, as it would stand at the head of a printed table. */
export function Figure({ label, children, tone = 'plain', hint }: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt className={styles.figureLabel}>{label}</dt>
      <dd className={styles.figureValue} data-tone={tone}>
        {children}
        {hint === undefined ? null : <span className={styles.figureHint}>{hint}</span>}
      </dd>
    </div>
  );
}
