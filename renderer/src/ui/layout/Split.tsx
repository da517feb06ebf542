import type { ReactNode } from 'react';
import styles from './Split.module.css';

export interface SplitProps {
  /** What stays beside: a side panel, an aside; null while there is none. */
  readonly panel: ReactNode;
  readonly children: ReactNode;
}

/** A list, and at its right what is open of it: the list keeps its place while the panel comes and goes. */
export function Split({ panel, children }: SplitProps) {
  return (
    <div className={styles.split} data-split>
      <div className={styles.main}>{children}</div>
      {panel}
    </div>
  );
}
