import { GripVertical } from 'lucide-react';
import { memo } from 'react';
import { isolateTone, type CellTone } from './cellTone';
import type { ColumnView } from './columns';
import { GridCell } from './GridCell';
import styles from './Row.module.css';
import type { Note } from './state';
import type { GridIssue } from './types';

export interface GridRowProps<Row> {
  readonly gridId: string;
  readonly row: Row;
  readonly rowId: string;
  /** Position among rows and group heads, for the virtual list and `aria-rowindex`. */
  readonly item: number;
  /** Pixels from the top of the body. */
  readonly start: number;
  readonly measure: (element: HTMLElement | null) => void;
  readonly views: readonly ColumnView<Row>[];
  readonly head: string;
  /** Said of a row that is not stored yet. */
  readonly draftNote: string | undefined;
  /** The column at which it is said. */
  readonly draftColumn: string | undefined;
  readonly tone: CellTone;
  readonly readOnly: boolean;
  readonly movable: boolean;
  readonly dragLabel: string;
  readonly rowSelected: boolean;
  /** The active cell's column in this row, or -1. */
  readonly activeColumn: number;
  /** Selected columns in this row, both ends included; none when from > to. */
  readonly from: number;
  readonly to: number;
  readonly notes: ReadonlyMap<string, Note> | undefined;
  issueOf?(row: Row, columnId: string): GridIssue | undefined;
  readonly severity: Readonly<Record<GridIssue['severity'], string>>;
}

/** One row; memoised, so that editing one cell draws one row and in it one cell. */
export const GridRow = memo(function GridRow<Row>(props: GridRowProps<Row>) {
  const { gridId, row, rowId, item, start, measure, views, head, draftNote, draftColumn, tone, readOnly, movable } =
    props;
  const { dragLabel, rowSelected, activeColumn, from, to, notes, issueOf, severity } = props;
  const draftId = `${gridId}:${rowId}!`;
  return (
    <div
      ref={measure}
      role="row"
      aria-rowindex={item + 2}
      aria-selected={rowSelected}
      data-index={item}
      data-row={rowId}
      data-draft={draftNote === undefined ? undefined : ''}
      data-tone={isolateTone(tone)}
      data-selected={rowSelected || undefined}
      className={styles.row}
      style={{ transform: `translateY(${start}px)` }}
    >
      <div role="rowheader" aria-colindex={1} id={`${gridId}:${rowId}`} data-head className={`${styles.head} tabular`}>
        {head}
        {draftNote === undefined ? null : (
          <span id={draftId} hidden>
            {severity.info}: {draftNote}
          </span>
        )}
        {movable ? (
          <span data-grip title={dragLabel} className={styles.grip}>
            <GripVertical size={14} aria-hidden />
          </span>
        ) : null}
      </div>
      {views.map((view) => {
        const { column } = view;
        const note = notes?.get(column.id);
        const isMarked = draftNote !== undefined && column.id === draftColumn && note?.error === undefined;
        const issue = isMarked
          ? ({ severity: 'info', text: draftNote } as const)
          : note?.error === undefined
            ? issueOf?.(row, column.id)
            : refusal(note.error);
        return (
          <GridCell
            key={column.id}
            id={`${gridId}:${rowId}:${column.id}`}
            columnId={column.id}
            index={view.index}
            align={view.align}
            frozen={view.frozen}
            wraps={column.kind === 'multiline'}
            tabular={column.kind === 'number' || view.align !== 'start'}
            tone={column.tone?.(row) ?? 'plain'}
            readOnly={readOnly || column.editable?.(row) === false}
            active={view.index === activeColumn}
            selected={rowSelected || (view.index >= from && view.index <= to)}
            issue={issue?.severity}
            issueText={issue?.text}
            issueName={issue ? severity[issue.severity] : ''}
            toldBy={isMarked ? draftId : undefined}
          >
            {note ? note.text : column.render ? column.render(row) : (column.format?.(row) ?? column.text(row))}
          </GridCell>
        );
      })}
    </div>
  );
});

function refusal(text: string): GridIssue {
  return { severity: 'error', text };
}
