import type { ReactNode } from 'react';
import styles from './PageHeader.module.css';

export interface PageHeaderProps {
  readonly title: ReactNode;
  /** One line under the title: counts, dates, what the place is for. */
  readonly summary?: ReactNode;
  readonly actions?: ReactNode;
  /** Tabs or a toolbar that belong to the head. */
  readonly children?: ReactNode;
}

/** The head of a room: its name set like the title of a printed sheet, and what can be done here. */
export function PageHeader({ title, summary, actions, children }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <div className={styles.words}>
          <h1 className={styles.title}>{title}</h1>
          {summary ? <p className={styles.summary}>{summary}</p> : null}
        </div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
      {children}
    </header>
  );
}
