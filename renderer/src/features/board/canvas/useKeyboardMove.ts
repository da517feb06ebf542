/** Carrying cards with the keyboard: the same gaps as the mouse finds, one arrow at a time, told to screen readers. */
import type { BoardCard } from '@shared/contract/board.ts';
import { runKey } from '@ui/index.ts';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Arrangement, CardPlace } from '../model/arrangement.ts';
import { stepColumn, stepGap } from '../model/place.ts';

export interface KeyboardMove {
  readonly cards: readonly BoardCard[];
  readonly ids: ReadonlySet<string>;
  readonly place: CardPlace;
}

export interface KeyboardMoveOptions {
  readonly arrangement: Arrangement;
  readonly isClosed: (lane: number) => boolean;
  readonly onStart: (carry: KeyboardMove) => void;
  readonly onStep: (carry: KeyboardMove) => void;
  readonly onDrop: (carry: KeyboardMove) => void;
  readonly onCancel: () => void;
}

export function useKeyboardMove(options: KeyboardMoveOptions) {
  const { arrangement, isClosed, onStart, onStep, onDrop, onCancel } = options;
  const [carry, setCarry] = useState<KeyboardMove | null>(null);

  function begin(cards: readonly BoardCard[], place: CardPlace) {
    const next = { cards, ids: new Set(cards.map(({ id }) => id)), place };
    setCarry(next);
    onStart(next);
  }
  function step(place: CardPlace) {
    if (carry === null) return;
    const next = { ...carry, place };
    setCarry(next);
    onStep(next);
  }
  function drop() {
    setCarry(null);
    if (carry !== null) onDrop(carry);
  }
  function cancel() {
    setCarry(null);
    onCancel();
  }

  /** Takes every key while something is carried. */
  function handleKey(event: KeyboardEvent): boolean {
    if (carry === null) return false;
    const { place, ids } = carry;
    const ran = runKey(event, {
      ArrowUp: () => step(stepGap(arrangement, isClosed, place, -1, ids)),
      ArrowDown: () => step(stepGap(arrangement, isClosed, place, 1, ids)),
      ArrowLeft: () => step(stepColumn(arrangement, place, -1)),
      ArrowRight: () => step(stepColumn(arrangement, place, 1)),
      Space: drop,
      Enter: drop,
      Escape: cancel,
    });
    if (!ran) event.preventDefault();
    event.stopPropagation();
    return true;
  }
  return { carry, begin, cancel, handleKey };
}
