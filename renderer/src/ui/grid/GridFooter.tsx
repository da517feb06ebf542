import type { ReactNode } from 'react';
import { cellStyle } from './columns';
import styles from './DataGrid.module.css';
import type { Grid } from './controller';

export interface GridFooterProps<Row> {
  readonly grid: Grid<Row>;
  /** How many items stand above, for `aria-rowindex`. */
  readonly item: number;
  readonly footer: (columnId: string) => ReactNode;
}

/** The row of sums that stays in view. */
export function GridFooter<Row>({ grid, item, footer }: GridFooterProps<Row>) {
  return (
    <div role="rowgroup" data-footer className={styles.foot}>
      <div role="row" aria-rowindex={item + 2} className={styles.footer}>
        <div role="presentation" className={styles.footHead} />
        {grid.views.map(({ id, index, align, frozen }) => (
          <div
            key={id}
            role="gridcell"
            aria-colindex={index + 2}
            data-align={align}
            data-frozen={frozen || undefined}
            className={styles.footCell}
            style={cellStyle(index, frozen)}
          >
            {footer(id)}
          </div>
        ))}
      </div>
    </div>
  );
}
