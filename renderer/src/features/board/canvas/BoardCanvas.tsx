import type { BoardCard, BoardPerson } from '@shared/contract/board.ts';
import type { CellMeaning } from '@shared/domain/board-move.ts';
import { ContextMenu, useIsReadOnly, VisuallyHidden } from '@ui/index.ts';
import type { MenuItem } from '@ui/index.ts';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { FocusEvent, MouseEvent, ReactNode } from 'react';
import { DragSurface } from '@app/dnd/surface/DragSurface.tsx';
import type { CardWords } from '../card/useCardWords.ts';
import { cellAt, readingOrder } from '../model/arrangement.ts';
import type { Arrangement, CardPlace, CellPlace } from '../model/arrangement.ts';
import type { Column } from '../model/grouping.ts';
import { cardRect } from '../model/layout.ts';
import type { Rect } from '../model/layout.ts';
import { isSameCell } from '../model/place.ts';
import { actedOn } from '../state/useSelection.ts';
import type { SelectionControl } from '../state/useSelection.ts';
import type { Scroll } from '../state/useBoardView.ts';
import styles from './Canvas.module.css';
import { CellView } from './CellView.tsx';
import type { CardsShared } from './CellView.tsx';
import { LaneHead } from './LaneHead.tsx';
import { revealIn } from './reveal.ts';
import { useBoardGeometry } from './useBoardGeometry.ts';
import type { CardActions } from '../state/useCardActions.ts';
import { useCanvasKeys } from './useCanvasKeys.ts';
import { useCardDrag } from './useCardDrag.ts';
import { useCellWords } from './useCellWords.ts';
import type { GroupWords } from './useGroupWords.ts';
import { useKeptFocus } from './useKeptFocus.ts';

export interface BoardCanvasProps {
  readonly arrangement: Arrangement;
  readonly people: ReadonlyMap<string, BoardPerson>;
  readonly words: GroupWords;
  readonly cardWords: CardWords;
  readonly closed: ReadonlySet<string>;
  readonly selection: SelectionControl;
  readonly openId: string | null;
  readonly adding: CellPlace | null;
  readonly headHeight: number;
  readonly scroll: Scroll;
  readonly onScrolled: (scroll: Scroll) => void;
  readonly renderHead: (column: Column, index: number) => ReactNode;
  readonly onAdding: (place: CellPlace | null) => void;
  readonly onCreate: (place: CellPlace, title: string) => Promise<boolean>;
  readonly onToggleLane: (key: string) => void;
  /** Puts cards into a gap of a cell; false while a gate holds them. */
  readonly onDrop: (cards: readonly BoardCard[], place: CardPlace, meaning: CellMeaning) => boolean;
  readonly cardActions: CardActions;
  /** Selects from the anchor to this card. */
  readonly onSelectTo: (id: string) => void;
  readonly menuItems: (id: string) => readonly MenuItem[];
}

function isFinishing(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-finish]') !== null;
}

function cardUnder(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-card]')?.dataset['card'] ?? null) : null;
}

/** The board itself: columns and lanes of cards, walked and carried by mouse and keyboard; only what is in view is mounted. */
export function BoardCanvas(props: BoardCanvasProps) {
  const { arrangement, people, words, cardWords, closed, selection, openId, adding, headHeight, cardActions } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const tint = useRef<HTMLDivElement>(null);
  const live = useRef<HTMLDivElement>(null);
  const menuTarget = useRef('');
  /** A press with Shift widens the selection: the focus that it brings must not move where the range begins. */
  const widening = useRef(false);
  const isReadOnly = useIsReadOnly();
  const stands = selection.active !== null && arrangement.places.has(selection.active);
  const active = stands ? selection.active : (readingOrder(arrangement)[0]?.id ?? null);
  const kept = active === null ? null : (arrangement.places.get(active) ?? null);
  const { scroll, onScrolled } = props;
  const geometry = useBoardGeometry({ arrangement, scroller, cardWords, closed, scroll, onScrolled, kept, adding });
  const { layout, columns } = geometry;
  const cellWords = useCellWords(arrangement, words);
  const focus = useKeptFocus(active);

  function cardsOf(id: string): readonly BoardCard[] {
    const ids = new Set(actedOn(selection, id));
    return readingOrder(arrangement).filter((card) => ids.has(card.id));
  }
  function reveal(rect: Rect) {
    if (scroller.current !== null) revealIn(scroller.current, rect, headHeight, layout.lanes.length);
  }
  function go(id: string) {
    focus.want();
    const place = arrangement.places.get(id);
    if (place !== undefined) reveal(cardRect(layout, place));
  }

  // A panel beside the board must not cover the card that it tells of.
  const { width } = geometry;
  const revealOpen = useEffectEvent((id: string | null, room: number) => {
    const place = id === null || room === 0 ? undefined : arrangement.places.get(id);
    if (place !== undefined) reveal(cardRect(layout, place));
  });
  useEffect(() => revealOpen(openId, width), [openId, width]);

  const carry = useCardDrag({
    parts: { canvas, line, tint, live },
    arrangement,
    geometry,
    words: cellWords,
    cardsOf,
    reveal,
    onDrop: props.onDrop,
  });
  const handleKey = useCanvasKeys({
    arrangement,
    layout,
    selection,
    actions: cardActions,
    pickUp: (id, place) => carry.begin(cardsOf(id), place),
    onGo: go,
    onAdding: props.onAdding,
  });

  function handleClick(event: MouseEvent) {
    widening.current = false;
    const id = cardUnder(event.target);
    if (id === null) {
      if (event.target instanceof Element && event.target.closest('button, input') === null) selection.clear();
    } else if (event.ctrlKey || event.metaKey) selection.toggle(id);
    else if (event.shiftKey) props.onSelectTo(id);
    else if (isFinishing(event.target) && !isReadOnly) cardActions.finish.perform({ id, ids: actedOn(selection, id) });
    else {
      selection.clear();
      cardActions.open.perform({ id, ids: [id] });
    }
  }
  function handleFocus(event: FocusEvent) {
    const id = cardUnder(event.target);
    if (id === null) return;
    focus.want();
    if (!widening.current) selection.stand(id);
  }
  function handleBlur(event: FocusEvent) {
    if (event.relatedTarget === null || cardUnder(event.relatedTarget) !== null) return;
    focus.release();
    if (carry.isCarryingByKey) carry.cancel();
  }
  function handleContextMenu(event: MouseEvent) {
    const id = cardUnder(event.target);
    if (id === null) {
      event.preventDefault();
      return;
    }
    menuTarget.current = id;
    if (!selection.selected.has(id)) selection.clear();
    selection.stand(id);
  }

  const shared: CardsShared = {
    geometry,
    people,
    cardWords,
    selected: selection.selected,
    active,
    openId,
    dragging: carry.inAir,
  };
  const inView = arrangement.columns.flatMap((column, index) =>
    index < columns.from || index >= columns.to
      ? []
      : [{ column, index, style: { left: layout.lefts[index], width: layout.columnWidth } }],
  );

  return (
    <div ref={scroller} className={styles.scroller} data-carrying={carry.inAir !== null || undefined}>
      <div className={styles.heads} style={{ width: layout.width, height: headHeight }}>
        {inView.map(({ column, index, style }) => (
          <div key={column.key} className={styles.head} style={style}>
            {props.renderHead(column, index)}
          </div>
        ))}
      </div>
      <ContextMenu
        items={() => props.menuItems(menuTarget.current)}
        onReturnFocus={() => focus.take(menuTarget.current)}
      >
        <DragSurface
          ref={canvas}
          drag={carry.drag}
          className={styles.canvas}
          style={{ width: layout.width, height: layout.height, '--head-height': `${headHeight}px` }}
          onClick={handleClick}
          onFocus={handleFocus}
          onBlur={handleBlur}
          onPointerDown={(event) => {
            widening.current = event.shiftKey;
            if (cardUnder(event.target) === null) focus.release();
          }}
          onContextMenu={handleContextMenu}
          onKeyDown={(event) => {
            if (!carry.handleKey(event)) handleKey(event);
          }}
        >
          {inView.map(({ column, style }) => (
            <div key={column.key} className={styles.strip} style={style} />
          ))}
          <div ref={tint} className={styles.tint} hidden />
          {geometry.lanes.map(({ lane, cells }) => {
            const laneOf = arrangement.lanes[lane];
            const laneLayout = layout.lanes[lane];
            if (laneOf === undefined || laneLayout === undefined) return null;
            return (
              <div key={laneOf.key} className={styles.lane} style={{ top: laneLayout.top, height: laneLayout.height }}>
                {laneOf.kind === 'area' ? (
                  <LaneHead
                    lane={laneOf}
                    name={words.lane(laneOf)}
                    closed={laneLayout.closed}
                    cells={arrangement.cells[lane] ?? []}
                    lefts={layout.lefts}
                    columnWidth={layout.columnWidth}
                    onToggle={() => props.onToggleLane(laneOf.key)}
                    onAdd={() => props.onAdding({ lane, column: kept?.column ?? 0 })}
                  />
                ) : null}
                {cells.map((cell) => (
                  <CellView
                    key={arrangement.columns[cell.column]?.key}
                    cell={cell}
                    cards={cellAt(arrangement, cell)}
                    name={cellWords.name(cell)}
                    lane={laneLayout}
                    shared={shared}
                    adding={adding !== null && isSameCell(adding, cell)}
                    onAdding={(open) => props.onAdding(open ? cell : null)}
                    onCreate={(title) => props.onCreate(cell, title)}
                  />
                ))}
              </div>
            );
          })}
          <div ref={line} className={styles.line} hidden />
        </DragSurface>
      </ContextMenu>
      <VisuallyHidden>
        <div ref={live} aria-live="assertive" role="status" />
      </VisuallyHidden>
    </div>
  );
}
