import { ChevronDown, Columns3 } from 'lucide-react';
import type { PointerEvent, RefObject } from 'react';
import { VisuallyHidden } from '../display/VisuallyHidden';
import { Menu } from '../overlays/Menu';
import { allColumnsMenu, columnMenu } from './columnMenu';
import { cellStyle } from './columns';
import type { Grid } from './controller';
import styles from './Header.module.css';

export interface GridHeaderProps<Row> {
  readonly grid: Grid<Row>;
  readonly gridId: string;
  readonly dropLine: RefObject<HTMLDivElement | null>;
  readonly onPress: (event: PointerEvent<HTMLDivElement>) => void;
}

/** The names of the columns, with their menus and the edges to pull. */
export function GridHeader<Row>({ grid, gridId, dropLine, onPress }: GridHeaderProps<Row>) {
  const { words } = grid.props;
  const { at, rect } = grid.view;
  const backToPen = () => grid.elements.focus();
  return (
    <div
      role="rowgroup"
      data-header
      className={styles.header}
      onPointerDown={onPress}
      onMouseDown={(event) => event.preventDefault()}
    >
      <div role="row" aria-rowindex={1} className={styles.row}>
        <div role="columnheader" aria-colindex={1} className={styles.corner}>
          <VisuallyHidden>{words.rowHeader}</VisuallyHidden>
          <Menu items={() => allColumnsMenu(grid)} onReturnFocus={backToPen}>
            <button
              type="button"
              tabIndex={-1}
              aria-label={words.columns}
              title={words.columns}
              className={styles.columns}
            >
              <Columns3 size={14} strokeWidth={1.75} aria-hidden />
            </button>
          </Menu>
        </div>
        {grid.views.map(({ id, index, column, frozen, align }) => (
          <div
            key={id}
            id={`${gridId}:head:${id}`}
            role="columnheader"
            aria-colindex={index + 2}
            data-head-column={id}
            data-align={align}
            data-frozen={frozen || undefined}
            data-active={(at?.row === -1 && at.column === index) || undefined}
            data-selected={(rect && index >= rect.left && index <= rect.right) || undefined}
            className={styles.cell}
            style={cellStyle(index, frozen)}
          >
            <span className={styles.title} title={column.title}>
              {column.title}
            </span>
            <Menu
              items={() => columnMenu(grid, id)}
              open={grid.menu === id}
              onOpenChange={(open) => grid.setMenu(open ? id : null)}
              onReturnFocus={backToPen}
            >
              <button type="button" tabIndex={-1} aria-label={words.columnMenu(column.title)} className={styles.menu}>
                <ChevronDown size={14} aria-hidden />
              </button>
            </Menu>
            <span data-resizer aria-hidden title={words.resizeColumn(column.title)} className={styles.resizer} />
          </div>
        ))}
      </div>
      <div ref={dropLine} role="presentation" className={styles.dropLine} hidden />
    </div>
  );
}
