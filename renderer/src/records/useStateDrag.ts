/** Carries a card of a pipeline to another state of its own line. */
import type { RefObject } from 'react';
import type { DragHandlers, Point } from '@app/dnd/surface/carrying.ts';
import { useCarried } from '@app/dnd/surface/useCarried.ts';

interface StateDragOptions {
  readonly surface: RefObject<HTMLElement | null>;
  readonly canCarry: boolean;
  /** The word under the pointer while it is carried. */
  readonly stateLabel: (code: string) => string;
  readonly onDrop: (id: string, code: string) => void;
}

interface Carry {
  readonly id: string;
  readonly lane: Element;
}

export function useStateDrag({ surface, canCarry, stateLabel, onDrop }: StateDragOptions): DragHandlers {
  const carried = useCarried<Carry>();

  /** The cell of its own line, by the column under the pointer. */
  function cellUnder({ x, y }: Point): HTMLElement | null {
    const lane = carried.thing()?.lane;
    if (lane === undefined) return null;
    const box = lane.getBoundingClientRect();
    if (y < box.top || y > box.bottom) return null;
    const cells = [...lane.querySelectorAll<HTMLElement>('[data-state]')];
    return (
      cells.find((cell) => {
        const { left, right } = cell.getBoundingClientRect();
        return x >= left && x < right;
      }) ?? null
    );
  }
  function follow(point: Point): void {
    const cell = cellUnder(point);
    carried.follow(point, cell, cell === null ? '' : stateLabel(cell.dataset['state'] ?? ''));
  }
  return {
    accepts: (target) => canCarry && target.closest('[data-item]') !== null,
    start(target, point) {
      const card = target.closest<HTMLElement>('[data-item]');
      const lane = card?.closest('[data-lane]') ?? null;
      const id = card?.dataset['item'];
      if (card === null || lane === null || id === undefined || surface.current === null) return;
      carried.pickUp({ id, lane }, card, { at: point, identity: 'data-item' });
      follow(point);
    },
    move: follow,
    drop(point) {
      const code = cellUnder(point)?.dataset['state'];
      const carry = carried.putDown();
      if (carry !== null && code !== undefined) onDrop(carry.id, code);
    },
    cancel: carried.putDown,
  };
}
