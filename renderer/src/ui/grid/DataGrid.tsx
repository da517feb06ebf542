import { Plus } from 'lucide-react';
import { useId, useImperativeHandle, useRef } from 'react';
import { DragSurface } from '../../dnd/surface/DragSurface';
import { cx } from '../cx';
import { VisuallyHidden } from '../display/VisuallyHidden';
import { ContextMenu } from '../overlays/Menu';
import { keepFocus, openCell, pressBody } from './bodyPointer';
import { layoutVariables } from './columns';
import { selectionOf, useGrid, useLatest, useSelectionReport } from './controller';
import { useIsReadOnly } from '../read-only';
import styles from './DataGrid.module.css';
import { beginEdit } from './editing';
import { useGridFocus } from './focus';
import { GridBody, useBody } from './GridBody';
import { GridFooter } from './GridFooter';
import { GridHeader } from './GridHeader';
import { clickHeader, pressHeader } from './headerPointer';
import { Hint } from './Hint';
import { CellInput } from './CellInput';
import { openDraft } from './rowMoves';
import type { DataGridProps } from './types';
import { useGridDrag } from './useGridDrag';
import { useReveal } from './useReveal';
import { useWholeColumns } from './useWholeColumns';

/**
 * A table edited like a spreadsheet. The focus never leaves one hidden pen (see Pen), the active cell is told by
 * `aria-activedescendant`; rows are virtual and memoised; columns lay themselves out by custom properties.
 * Undo is the application's: Ctrl+Z passes through unless text is being edited.
 */
export function DataGrid<Row>(given: DataGridProps<Row>) {
  'use no memo';
  const isReadOnly = useIsReadOnly();
  const props = isReadOnly ? { ...given, readOnly: true } : given;
  const { label, words, rows, menuFor, empty, footer, draft, hint, readOnly, className, ref } = props;
  const gridId = useId();
  const grid = useGrid(props);
  const { views } = grid;
  const { holdScroller } = grid.elements;
  const latest = useLatest(grid);
  const body = useBody(grid);
  const rowLine = useRef<HTMLDivElement>(null);
  const columnLine = useRef<HTMLDivElement>(null);
  const drag = useGridDrag(latest, { row: rowLine, column: columnLine });
  useReveal(grid, body);
  useWholeColumns(grid);
  useSelectionReport(grid);
  const focus = useGridFocus(grid);

  useImperativeHandle(ref, () => ({
    focusCell(rowId, columnId, edit = false) {
      latest.current.elements.focus();
      latest.current.dispatch({ type: 'goto', place: { rowId, columnId } });
      if (edit) requestAnimationFrame(() => beginEdit(latest.current));
    },
  }));

  const selected = selectionOf(grid).rowIds;
  const isOnDraft = selected.length === 1 && selected[0] === draft?.id;
  const scroller = (
    <div ref={holdScroller} className={styles.scroller} style={layoutVariables(views)}>
      <DragSurface
        drag={drag}
        id={gridId}
        role="grid"
        aria-label={label}
        aria-rowcount={body.items.length + 1 + (footer ? 1 : 0)}
        aria-colcount={views.length + 1}
        aria-multiselectable
        aria-readonly={readOnly || undefined}
        className={styles.table}
      >
        <GridHeader
          grid={grid}
          latest={latest}
          gridId={gridId}
          dropLine={columnLine}
          onPress={(event) => pressHeader(event, grid)}
          onClick={(event) => clickHeader(event, grid)}
        />
        <div
          role="presentation"
          onPointerDown={(event) => pressBody(event, latest)}
          onMouseDown={keepFocus}
          onDoubleClick={(event) => openCell(event, grid)}
        >
          <GridBody grid={grid} gridId={gridId} dropLine={rowLine} body={body} />
        </div>
        {footer ? <GridFooter grid={grid} item={body.items.length} footer={footer} /> : null}
      </DragSurface>
      <CellInput grid={grid} gridId={gridId} place={body.place} instructionsId={`${gridId}-how`} />
      {rows.length === 0 ? empty : null}
      {draft && !readOnly ? (
        <button type="button" className={styles.insert} onClick={() => openDraft(grid)}>
          <Plus size={14} aria-hidden />
          {words.insertRow}
        </button>
      ) : null}
    </div>
  );

  return (
    <div
      data-grid
      data-footed={footer ? '' : undefined}
      className={cx(styles.root, className)}
      onFocus={focus.onFocus}
      onBlur={focus.onBlur}
    >
      <VisuallyHidden id={`${gridId}-how`}>{words.instructions}</VisuallyHidden>
      {menuFor ? (
        <ContextMenu
          disabled={isOnDraft}
          items={() => menuFor(selectionOf(latest.current))}
          onReturnFocus={() => grid.elements.focus()}
        >
          {scroller}
        </ContextMenu>
      ) : (
        scroller
      )}
      {hint && focus.isInside ? <Hint {...hint} /> : null}
      <div aria-live="polite">
        <VisuallyHidden>{grid.spoken}</VisuallyHidden>
      </div>
    </div>
  );
}
