import { useEffect, useState } from 'react';
import styles from './DataGrid.module.css';
import { cellAt, issueOf, type Grid } from './controller';
import { noteKey } from './state';

export interface IssueTipProps<Row> {
  readonly grid: Grid<Row>;
  readonly gridId: string;
  readonly top: number | undefined;
  readonly height: number;
}

interface Tip {
  readonly text: string;
  readonly severity: string;
  readonly top: number;
  readonly left: number;
}

/** One bubble for the whole grid: the issue of the cell under the pointer, else of the active cell. */
export function IssueTip<Row>({ grid, gridId, top, height }: IssueTipProps<Row>) {
  const [hovered, setHovered] = useState<Tip | null>(null);
  const { elements } = grid;

  useEffect(() => {
    const box = elements.scroller();
    if (!box) return;
    const listening = new AbortController();
    function show(event: PointerEvent) {
      const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-issue]') : null;
      const body = box?.querySelector('[data-body]');
      if (!cell || !body) return setHovered(null);
      const bounds = cell.getBoundingClientRect();
      const origin = body.getBoundingClientRect();
      setHovered({
        text: cell.dataset['issueText'] ?? '',
        severity: cell.dataset['issue'] ?? '',
        top: bounds.bottom - origin.top,
        left: bounds.left - origin.left,
      });
    }
    box.addEventListener('pointerover', show, { signal: listening.signal });
    box.addEventListener('pointerleave', () => setHovered(null), { signal: listening.signal });
    return () => listening.abort();
  }, [elements]);

  const tip = hovered ?? activeTip(grid, top, height);
  if (!tip || grid.view.edit) return null;
  return (
    <div
      aria-hidden
      id={`${gridId}-issue`}
      data-severity={tip.severity}
      className={styles.issue}
      style={{ top: tip.top, left: tip.left }}
    >
      {tip.text}
    </div>
  );
}

function activeTip<Row>(grid: Grid<Row>, top: number | undefined, height: number): Tip | undefined {
  const cell = cellAt(grid, grid.view.at);
  if (!cell || top === undefined) return undefined;
  const refused = grid.state.notes.get(noteKey(cell.rowId, cell.view.id))?.error;
  const issue = refused === undefined ? issueOf(grid, cell) : { severity: 'error', text: refused };
  return issue && { ...issue, top: top + height, left: cell.view.left };
}
