import { runKey } from '../keys';
import type { CellHere, Grid } from './controller';
import { cancelEdit, commitEdit } from './editing';
import styles from './Pen.module.css';

export interface CustomEditorProps<Row> {
  readonly grid: Grid<Row>;
  readonly cell: CellHere<Row>;
}

/** A column's own editor over its cell. It takes the focus; Esc, when it has no use for it, closes it. */
export function CustomEditor<Row>({ grid, cell }: CustomEditorProps<Row>) {
  const { edit } = grid.view;
  return (
    <div
      className={styles.custom}
      onKeyDown={(event) => {
        if (event.defaultPrevented) return;
        runKey(event, {
          Escape: () => {
            event.stopPropagation();
            cancelEdit(grid);
          },
        });
      }}
    >
      {cell.view.column.editor?.({
        row: cell.row,
        initialText: edit?.initialText,
        onCommit: (text) => void commitEdit(grid, text),
        onDone: () => grid.dispatch({ type: 'stop' }),
      })}
    </div>
  );
}
