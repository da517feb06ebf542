import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  /** One sentence: what will stand here. */
  readonly sentence: ReactNode;
  /** One example, set as it would look when filled. */
  readonly example?: ReactNode;
  /** One button. */
  readonly action?: ReactNode;
}

/** An empty room teaches: one sentence, one example, one button. */
export function EmptyState({ sentence, example, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.sentence}>{sentence}</p>
      {example ? <div className={styles.example}>{example}</div> : null}
      {action}
    </div>
  );
}
