import { LoaderCircle } from 'lucide-react';
import styles from './Spinner.module.css';

export interface SpinnerProps {
  readonly size?: number;
  /** Read aloud; leave out where the words beside it already say what is going on. */
  readonly label?: string;
}

/** Work of unknown length. */
export function Spinner({ size = 16, label }: SpinnerProps) {
  return (
    <span className={styles.spinner} role={label ? 'status' : undefined} aria-label={label}>
      <LoaderCircle size={size} strokeWidth={2} aria-hidden />
    </span>
  );
}
