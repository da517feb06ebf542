import { Dot, useIsReadOnly, VisuallyHidden } from '@ui/index.ts';
import { ChevronDown, ChevronRight, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { areaHue } from '@app/lib/area-hue.ts';
import type { Cell } from '../model/arrangement.ts';
import type { Lane } from '../model/grouping.ts';
import styles from './Canvas.module.css';

export interface LaneHeadProps {
  readonly lane: Lane & { readonly kind: 'area' };
  readonly name: string;
  readonly closed: boolean;
  readonly cells: readonly Cell[];
  readonly lefts: readonly number[];
  readonly columnWidth: number;
  readonly onToggle: () => void;
  /** An empty lane has nothing to unfold: its head begins a card instead. */
  readonly onAdd: () => void;
}

/** Name and size of a lane; folded, it tells how many cards each column holds. */
export function LaneHead(props: LaneHeadProps) {
  const { lane, name, closed, cells, lefts, columnWidth, onToggle, onAdd } = props;
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const count = cells.reduce((sum, cell) => sum + cell.length, 0);
  const isEmpty = count === 0;
  const Mark = isEmpty ? Plus : closed ? ChevronRight : ChevronDown;
  const act = isEmpty ? t('board.cell.add') : t(closed ? 'board.view.unfold' : 'board.view.fold');
  return (
    <div className={styles.laneHead} data-empty={isEmpty || undefined}>
      <button
        type="button"
        className={styles.laneButton}
        disabled={isEmpty && isReadOnly}
        aria-expanded={isEmpty ? undefined : !closed}
        onClick={isEmpty ? onAdd : onToggle}
      >
        <Mark size={14} aria-hidden />
        <Dot hue={areaHue(lane.key)} />
        {name}
        <span className={styles.laneCount} aria-hidden>
          {count}
        </span>
        <VisuallyHidden>
          {t('board.column.count', { count })}, {act}
        </VisuallyHidden>
      </button>
      {closed
        ? cells.map((cell, column) =>
            cell.length === 0 ? null : (
              <span
                key={lefts[column]}
                className={styles.foldedCount}
                style={{ left: (lefts[column] ?? 0) + columnWidth - 34 }}
                aria-hidden
              >
                {cell.length}
              </span>
            ),
          )
        : null}
    </div>
  );
}
