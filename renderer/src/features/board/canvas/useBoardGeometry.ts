import type { RefObject } from 'react';
import type { CardMetrics } from '../card/card-metrics.ts';
import type { CardWords } from '../card/useCardWords.ts';
import type { BoardCard } from '@shared/contract/board.ts';
import type { Arrangement, CardPlace, CellPlace } from '../model/arrangement.ts';
import { columnWidthFor, layOut } from '../model/layout.ts';
import type { BoardLayout } from '../model/layout.ts';
import { visibleColumns } from '../model/window.ts';
import type { Range } from '../model/window.ts';
import type { Scroll } from '../state/useBoardView.ts';
import { mountedLanes } from './mounted.ts';
import type { MountedLane } from './mounted.ts';
import { useCardMetrics } from './useCardMetrics.ts';
import { useViewport } from './useViewport.ts';

export interface BoardGeometryOptions {
  readonly arrangement: Arrangement;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly cardWords: CardWords;
  /** Keys of folded lanes. */
  readonly closed: ReadonlySet<string>;
  readonly scroll: Scroll;
  readonly onScrolled: (scroll: Scroll) => void;
  /** The card that the keyboard stands on: always mounted. */
  readonly kept: CardPlace | null;
  /** The cell where a card is being typed: always mounted. */
  readonly adding: CellPlace | null;
}

export interface BoardGeometry {
  /** What is seen of the board from left to right. */
  readonly width: number;
  readonly layout: BoardLayout;
  readonly metricsOf: (card: BoardCard) => CardMetrics;
  readonly isClosed: (lane: number) => boolean;
  readonly lanes: readonly MountedLane[];
  readonly columns: Range;
}

/** Where everything stands, and what of it is mounted. A lane without cards is only its head, unless one is being typed there. */
export function useBoardGeometry(options: BoardGeometryOptions): BoardGeometry {
  const { arrangement, scroller, cardWords, closed, scroll, onScrolled, kept, adding } = options;
  const { width, whole, view } = useViewport(scroller, scroll, onScrolled);
  const columnWidth = columnWidthFor(whole, arrangement.columns.length);
  const metricsOf = useCardMetrics(columnWidth, cardWords.texts);

  function isClosed(index: number): boolean {
    const lane = arrangement.lanes[index];
    if (lane?.kind !== 'area' || adding?.lane === index) return false;
    return closed.has(lane.key) || (arrangement.cells[index] ?? []).every((cell) => cell.length === 0);
  }
  const layout = layOut(arrangement, { columnWidth, isClosed, heightOf: (card) => metricsOf(card).height });
  return {
    width,
    layout,
    metricsOf,
    isClosed,
    lanes: mountedLanes(arrangement, layout, view, kept, adding),
    columns: visibleColumns(layout, view),
  };
}
