import { ChevronDown } from 'lucide-react';
import { memo, type RefObject } from 'react';
import { Menu } from '../overlays/Menu';
import { columnMenu } from './columnMenu';
import { cellStyle } from './columns';
import type { Grid } from './controller';
import styles from './Header.module.css';
import type { GridWords } from './types';

export interface HeadCellProps<Row> {
  /** The newest grid, for the menu; everything that is drawn comes by the plain props. */
  readonly latest: RefObject<Grid<Row>>;
  readonly id: string;
  readonly columnId: string;
  readonly title: string;
  readonly index: number;
  readonly align: 'start' | 'center' | 'end';
  readonly frozen: false | 'inner' | 'last';
  readonly active: boolean;
  readonly selected: boolean;
  readonly menuOpen: boolean;
  readonly words: Pick<GridWords, 'columnMenu' | 'resizeColumn'>;
}

/** The name of one column, with its menu and the edge to pull; memoised, as menus are dear. */
export const HeadCell = memo(function HeadCell<Row>(props: HeadCellProps<Row>) {
  const { latest, id, columnId, title, index, align, frozen, active, selected, menuOpen, words } = props;
  return (
    <div
      id={id}
      role="columnheader"
      aria-colindex={index + 2}
      data-head-column={columnId}
      data-align={align}
      data-frozen={frozen || undefined}
      data-active={active || undefined}
      data-selected={selected || undefined}
      className={styles.cell}
      style={cellStyle(index, frozen)}
    >
      <span className={styles.title} title={title}>
        {title}
      </span>
      <Menu
        items={() => columnMenu(latest.current, columnId)}
        open={menuOpen}
        onOpenChange={(open) => latest.current.setMenu(open ? columnId : null)}
        onReturnFocus={() => latest.current.elements.focus()}
      >
        <button type="button" tabIndex={-1} aria-label={words.columnMenu(title)} className={styles.menu}>
          <ChevronDown size={14} aria-hidden />
        </button>
      </Menu>
      <span data-resizer aria-hidden title={words.resizeColumn(title)} className={styles.resizer} />
    </div>
  );
});
