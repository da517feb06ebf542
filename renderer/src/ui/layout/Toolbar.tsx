import type { ReactNode } from 'react';
import { cx } from '../cx';
import styles from './Toolbar.module.css';

export interface ToolbarProps {
  readonly label: string;
  readonly children: ReactNode;
  /** Pushed to the far end. */
  readonly end?: ReactNode;
  readonly className?: string;
}

/** A line of controls over a list. Each control stays its own tab stop, as fields may be among them. */
export function Toolbar({ label, children, end, className }: ToolbarProps) {
  return (
    <div role="group" aria-label={label} className={cx(styles.toolbar, className)}>
      {children}
      {end ? <div className={styles.end}>{end}</div> : null}
    </div>
  );
}
