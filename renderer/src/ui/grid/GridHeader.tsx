import { Columns3 } from 'lucide-react';
import type { MouseEvent, PointerEvent, RefObject } from 'react';
import { VisuallyHidden } from '../display/VisuallyHidden';
import { Menu } from '../overlays/Menu';
import { allColumnsMenu } from './columnMenu';
import type { Grid } from './controller';
import { HeadCell } from './HeadCell';
import styles from './Header.module.css';

export interface GridHeaderProps<Row> {
  readonly grid: Grid<Row>;
  readonly latest: RefObject<Grid<Row>>;
  readonly gridId: string;
  readonly dropLine: RefObject<HTMLDivElement | null>;
  readonly onPress: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onClick: (event: MouseEvent<HTMLDivElement>) => void;
}

/** The names of the columns; the corner holds the list of all of them. */
export function GridHeader<Row>({ grid, latest, gridId, dropLine, onPress, onClick }: GridHeaderProps<Row>) {
  const { words } = grid.props;
  const { at, rect } = grid.view;
  return (
    <div
      role="rowgroup"
      data-header
      className={styles.header}
      onPointerDown={onPress}
      onClick={onClick}
      onMouseDown={(event) => event.preventDefault()}
    >
      <div role="row" aria-rowindex={1} className={styles.row}>
        <div role="columnheader" aria-colindex={1} className={styles.corner}>
          <VisuallyHidden>{words.rowHeader}</VisuallyHidden>
          <Menu items={() => allColumnsMenu(latest.current)} onReturnFocus={() => latest.current.elements.focus()}>
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
          <HeadCell
            key={id}
            latest={latest}
            id={`${gridId}:head:${id}`}
            columnId={id}
            title={column.title}
            index={index}
            align={align}
            frozen={frozen}
            active={at?.row === -1 && at.column === index}
            selected={rect !== undefined && index >= rect.left && index <= rect.right}
            menuOpen={grid.menu === id}
            words={words}
          />
        ))}
      </div>
      <div ref={dropLine} role="presentation" className={styles.dropLine} hidden />
    </div>
  );
}
