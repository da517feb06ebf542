import { memo } from 'react';
import { Dot } from '../display/Dot';
import styles from './Row.module.css';
import type { GridGroup } from './types';

export interface GroupRowProps {
  readonly group: GridGroup;
  readonly item: number;
  readonly start: number;
  readonly columns: number;
  readonly measure: (element: HTMLElement | null) => void;
}

/** The head of a group of rows. It is not a stop of the keyboard: it holds nothing to change. */
export const GroupRow = memo(function GroupRow({ group, item, start, columns, measure }: GroupRowProps) {
  return (
    <div
      ref={measure}
      role="row"
      aria-rowindex={item + 2}
      data-index={item}
      className={styles.group}
      style={{ transform: `translateY(${start}px)` }}
    >
      <div role="gridcell" aria-colspan={columns + 1} className={styles.groupLabel}>
        {group.hue ? <Dot hue={group.hue} /> : null}
        {group.label}
        {group.aside ? <span className={styles.groupAside}>{group.aside}</span> : null}
      </div>
    </div>
  );
});
