import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { cellStyle } from './columns';
import { isolateTone, type CellTone } from './cellTone';
import styles from './Cell.module.css';
import type { GridIssue } from './types';

export interface GridCellProps {
  readonly id: string;
  readonly columnId: string;
  /** Position among the shown columns. */
  readonly index: number;
  readonly align: 'start' | 'center' | 'end';
  readonly frozen: false | 'inner' | 'last';
  readonly wraps: boolean;
  readonly tabular: boolean;
  readonly tone: CellTone;
  readonly readOnly: boolean;
  readonly active: boolean;
  readonly selected: boolean;
  readonly issue: GridIssue['severity'] | undefined;
  readonly issueText: string | undefined;
  readonly issueName: string;
  /** The element that tells the issue, where it is told of the whole row and not in the cell. */
  readonly toldBy: string | undefined;
  /** Text, or what the column draws. */
  readonly children: ReactNode;
}

const MARKS = { error: CircleAlert, warning: TriangleAlert, info: Info } as const;

/** One cell at rest. Its props are plain values, so it is drawn again only when something in it changed. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const {
    id,
    columnId,
    index,
    align,
    frozen,
    wraps,
    tabular,
    tone,
    readOnly,
    active,
    selected,
    issue,
    issueText,
    issueName,
    toldBy,
    children,
  } = props;
  const Mark = issue ? MARKS[issue] : undefined;
  const aria = {
    'aria-colindex': index + 2,
    'aria-selected': selected,
    'aria-readonly': readOnly || undefined,
    'aria-invalid': issue === 'error' || undefined,
    'aria-describedby': issue ? (toldBy ?? `${id}!`) : undefined,
  };
  return (
    <div
      id={id}
      role="gridcell"
      {...aria}
      data-column={columnId}
      data-align={align}
      data-frozen={frozen || undefined}
      data-wraps={wraps || undefined}
      data-tone={isolateTone(tone)}
      data-active={active || undefined}
      data-selected={selected || undefined}
      data-issue={issue}
      data-issue-text={issueText}
      className={tabular ? `${styles.cell} tabular` : styles.cell}
      style={cellStyle(index, frozen)}
    >
      <div className={styles.content}>{children}</div>
      {Mark ? (
        <>
          <Mark size={12} aria-hidden className={styles.mark} />
          {toldBy === undefined ? (
            <span id={`${id}!`} hidden>
              {issueName}: {issueText}
            </span>
          ) : null}
        </>
      ) : null}
    </div>
  );
});
