/** Carrying cards with the mouse: over the canvas by arithmetic, shown by style, one state change at either end. */
import type { BoardCard } from '@shared/contract/board.ts';
import { useIsReadOnly } from '@ui/index.ts';
import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { DragHandlers, Point } from '@app/dnd/surface/carrying.ts';
import { makeGhost } from '@app/dnd/surface/ghost.ts';
import type { Ghost } from '@app/dnd/surface/ghost.ts';
import type { CardPlace } from '../model/arrangement.ts';

export interface MouseDragOptions {
  readonly canvas: RefObject<HTMLElement | null>;
  /** The cards that a press on this one carries, in the board's order. */
  readonly cardsOf: (id: string) => readonly BoardCard[];
  /** The gap under a point of the canvas. */
  readonly placeAt: (x: number, y: number) => CardPlace;
  readonly show: (place: CardPlace, cards: readonly BoardCard[]) => string;
  readonly hide: () => void;
  readonly onDrop: (cards: readonly BoardCard[], place: CardPlace) => void;
  readonly onCancel: () => void;
}

interface Carry {
  readonly cards: readonly BoardCard[];
  readonly ghost: Ghost;
  place: CardPlace | null;
}

function isSamePlace(one: CardPlace | null, other: CardPlace): boolean {
  return one !== null && one.lane === other.lane && one.column === other.column && one.index === other.index;
}

export interface MouseDrag {
  /** The ids of the cards in the air. */
  readonly lifted: ReadonlySet<string> | null;
  /** For the surface over which they are carried. */
  readonly drag: DragHandlers;
}

export function useMouseDrag(options: MouseDragOptions): MouseDrag {
  const { canvas, cardsOf, placeAt, show, hide, onDrop, onCancel } = options;
  const isReadOnly = useIsReadOnly();
  const [lifted, setLifted] = useState<ReadonlySet<string> | null>(null);
  const carry = useRef<Carry | null>(null);

  function putDown(): Carry | null {
    const carried = carry.current;
    carry.current = null;
    carried?.ghost.remove();
    hide();
    setLifted(null);
    return carried;
  }
  function placeOf({ x, y }: Point): CardPlace {
    const origin = canvas.current?.getBoundingClientRect();
    return placeAt(x - (origin?.left ?? 0), y - (origin?.top ?? 0));
  }
  function move(point: Point) {
    const carried = carry.current;
    if (carried === null) return;
    carried.ghost.moveTo(point);
    const place = placeOf(point);
    if (isSamePlace(carried.place, place)) return;
    carried.place = place;
    carried.ghost.say(show(place, carried.cards));
  }

  const drag: DragHandlers = {
    accepts: (target) => !isReadOnly && target.closest('[data-card]') !== null,
    start(target, point) {
      const element = target.closest<HTMLElement>('[data-card]');
      const cards = element === null ? [] : cardsOf(element.dataset['card'] ?? '');
      if (element === null || cards.length === 0) return;
      carry.current = {
        cards,
        ghost: makeGhost(element, { grip: point, count: cards.length, identity: 'data-card' }),
        place: null,
      };
      setLifted(new Set(cards.map(({ id }) => id)));
      move(point);
    },
    move,
    drop(point) {
      const carried = putDown();
      if (carried !== null) onDrop(carried.cards, placeOf(point));
    },
    cancel() {
      if (putDown() !== null) onCancel();
    },
  };
  return { lifted, drag };
}
