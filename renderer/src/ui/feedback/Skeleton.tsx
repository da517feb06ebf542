import styles from './Skeleton.module.css';

export interface SkeletonProps {
  readonly lines?: number;
  /** Read aloud in place of the grey lines. */
  readonly label: string;
}

/** The shape of text that is on its way. */
export function Skeleton({ lines = 3, label }: SkeletonProps) {
  return (
    <div role="status" aria-label={label} className={styles.skeleton}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} style={{ width: `${92 - ((line * 37) % 45)}%` }} />
      ))}
    </div>
  );
}
