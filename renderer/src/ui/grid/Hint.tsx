import { X } from 'lucide-react';
import styles from './DataGrid.module.css';
import type { GridHint } from './types';

/** One line at the foot of the table, over its rows; only its button takes the pointer. */
export function Hint({ text, close, onDone }: GridHint) {
  return (
    <div role="note" data-hint className={styles.hint}>
      {text}
      <button
        type="button"
        tabIndex={-1}
        aria-label={close}
        className={styles.hintClose}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onDone}
      >
        <X size={14} aria-hidden />
      </button>
    </div>
  );
}
