import type { ReactNode } from 'react';
import { cx } from '../cx';
import styles from './Table.module.css';
import { VisuallyHidden } from './VisuallyHidden';

export interface TableColumn {
  readonly key: string;
  readonly title: ReactNode;
  /** `number`: to the right, in tabular figures; `tight`: as narrow as what is in it; `actions`: buttons at the end of a row. */
  readonly kind?: 'number' | 'tight' | 'actions';
  /** A column whose title everyone can guess, such as that of the buttons, is named for screen readers only. */
  readonly hideTitle?: boolean;
}

export interface TableProps {
  /** Names the table; for screen readers only, as the heading over it says it to everyone else. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** `<tr>` elements, whose cells say what they are: `data-number`, `data-actions`; a row that is open elsewhere is `data-current`. */
  readonly children: ReactNode;
  /** `<tr>` elements of sums. */
  readonly foot?: ReactNode;
  /** `roomy` for lists of things with several lines each, `dense` for figures. */
  readonly density?: 'roomy' | 'dense';
  readonly className?: string;
}

/** A table to read: lines before boxes, numbers to the right. What is edited in place is a DataGrid. */
export function Table({ caption, columns, children, foot, density = 'roomy', className }: TableProps) {
  return (
    <table className={cx(styles.table, className)} data-density={density}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {columns.map(({ key, title, kind, hideTitle }) => (
            <th
              key={key}
              scope="col"
              data-number={kind === 'number' || undefined}
              data-tight={kind === 'tight' || undefined}
              data-actions={kind === 'actions' || undefined}
            >
              {hideTitle ? <VisuallyHidden>{title}</VisuallyHidden> : title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
      {foot === undefined ? null : <tfoot>{foot}</tfoot>}
    </table>
  );
}
