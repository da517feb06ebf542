/** Carrying cards over the board, by mouse and by keyboard: one indicator, one voice, one way to drop. */
import type { BoardCard } from '@shared/contract/board.ts';
import type { CellMeaning } from '@shared/domain/board-move.ts';
import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { cellAt } from '../model/arrangement.ts';
import type { Arrangement, CardPlace } from '../model/arrangement.ts';
import { cardRect } from '../model/layout.ts';
import type { Rect } from '../model/layout.ts';
import { changesNothing, gapAmongStaying, placeUnder } from '../model/place.ts';
import { hideIndicator, say, showIndicator } from './drop-indicator.ts';
import type { BoardGeometry } from './useBoardGeometry.ts';
import type { CellWords } from './useCellWords.ts';
import { useKeyboardMove } from './useKeyboardMove.ts';
import type { KeyboardMove } from './useKeyboardMove.ts';
import { useMouseDrag } from './useMouseDrag.ts';

export interface CanvasParts {
  readonly canvas: RefObject<HTMLDivElement | null>;
  /** The line in the gap where the card would land. */
  readonly line: RefObject<HTMLDivElement | null>;
  /** The tint over the cell. */
  readonly tint: RefObject<HTMLDivElement | null>;
  /** What screen readers are told. */
  readonly live: RefObject<HTMLDivElement | null>;
}

export interface CardDragOptions {
  readonly parts: CanvasParts;
  readonly arrangement: Arrangement;
  readonly geometry: BoardGeometry;
  readonly words: CellWords;
  readonly cardsOf: (id: string) => readonly BoardCard[];
  readonly reveal: (rect: Rect) => void;
  /** Whether the cards went there at once; a gate may hold them and ask. */
  readonly onDrop: (cards: readonly BoardCard[], place: CardPlace, meaning: CellMeaning) => boolean;
}

export function useCardDrag({ parts, arrangement, geometry, words, cardsOf, reveal, onDrop }: CardDragOptions) {
  const { t } = useTranslation();
  const { layout, isClosed } = geometry;

  function announce(text: string) {
    say(parts.live.current, text);
  }
  function show(place: CardPlace) {
    const [line, cell] = [parts.line.current, parts.tint.current];
    if (line !== null && cell !== null) showIndicator({ line, cell }, layout, place);
  }
  function hide() {
    const [line, cell] = [parts.line.current, parts.tint.current];
    if (line !== null && cell !== null) hideIndicator({ line, cell });
  }
  function changeTold(cards: readonly BoardCard[], place: CardPlace): string {
    return words.change(cards, place) || t('board.carry.orderOnly');
  }
  function drop(cards: readonly BoardCard[], place: CardPlace) {
    if (changesNothing(cellAt(arrangement, place), cards, place.index)) {
      announce(t('board.carry.same'));
      return;
    }
    const went = onDrop(cards, place, words.meaning(place));
    const change = changeTold(cards, place);
    announce(went ? t('board.carry.dropped', { cell: words.name(place), change }) : t('board.carry.held'));
  }
  function cancelled() {
    announce(t('board.carry.cancelled'));
  }
  function tell({ cards, ids, place }: KeyboardMove) {
    const { staying, gap } = gapAmongStaying(cellAt(arrangement, place), ids, place.index);
    announce(
      t('board.carry.over', {
        cell: words.name(place),
        position: gap + 1,
        total: staying.length + 1,
        change: changeTold(cards, place),
      }),
    );
  }

  const { lifted, drag } = useMouseDrag({
    canvas: parts.canvas,
    cardsOf,
    placeAt: (x, y) => placeUnder(arrangement, layout, x, y),
    show(place, cards) {
      show(place);
      return words.change(cards, place);
    },
    hide,
    onDrop: drop,
    onCancel: cancelled,
  });
  const { carry, ...keyboard } = useKeyboardMove({
    arrangement,
    isClosed,
    onStart: ({ cards }) => announce(t('board.carry.start', { count: cards.length })),
    onStep: tell,
    onDrop: ({ cards, place }) => drop(cards, place),
    onCancel: cancelled,
  });

  useLayoutEffect(() => {
    if (carry === null) {
      if (lifted === null) hide();
      return;
    }
    show(carry.place);
    const before = { ...carry.place, index: Math.max(0, carry.place.index - 1) };
    const rect = cardRect(layout, before);
    reveal({ ...rect, height: rect.height + 48 });
  });

  return { ...keyboard, drag, isCarryingByKey: carry !== null, inAir: lifted ?? carry?.ids ?? null };
}
