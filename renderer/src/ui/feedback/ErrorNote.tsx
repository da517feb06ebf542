import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './ErrorNote.module.css';

/** What is wrong and what to do, beside the place where it is wrong. */
export function ErrorNote({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <div id={id} role="alert" className={styles.note}>
      <CircleAlert size={14} aria-hidden className={styles.icon} />
      <span>{children}</span>
    </div>
  );
}
