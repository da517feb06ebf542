import type { ReactNode } from 'react';
import { cx } from '../cx';
import { PageHeader } from './PageHeader';
import type { PageHeaderProps } from './PageHeader';
import styles from './Screen.module.css';
import { Split } from './Split';

export interface ScreenProps extends Omit<PageHeaderProps, 'children'> {
  /** `prose`: sentences and short forms; `list`: a table; `wide`: a table of many columns. */
  readonly width: 'prose' | 'list' | 'wide';
  /** Tabs or a toolbar that belong to the head. */
  readonly head?: ReactNode;
  /** A side panel, which stays beside what scrolls. */
  readonly panel?: ReactNode;
  readonly children: ReactNode;
}

/** A screen that is read from the top: its head, then what it holds, no wider than reads well, all scrolling together. */
export function Screen({ width, head, panel, children, ...header }: ScreenProps) {
  return (
    <Split panel={panel}>
      <div className={styles.scroller}>
        <div className={styles.column} data-width={width}>
          <PageHeader {...header}>{head}</PageHeader>
          <div className={styles.body}>{children}</div>
        </div>
      </div>
    </Split>
  );
}

export interface RoomProps extends Omit<PageHeaderProps, 'children'> {
  readonly head?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A room whose head stays while its parts scroll for themselves: grids, boards, panes. Tabs in it start in line with the title. */
export function Room({ head, className, children, ...header }: RoomProps) {
  return (
    <div className={styles.room}>
      <PageHeader {...header}>{head}</PageHeader>
      <div className={cx(styles.parts, className)}>{children}</div>
    </div>
  );
}
