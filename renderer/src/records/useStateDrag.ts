/** Carries a card of a pipeline to another state of its own line. */
import { useRef } from 'react';
import type { RefObject } from 'react';
import type { DragHandlers, Point } from '@app/dnd/surface/carrying.ts';
import { makeGhost } from '@app/dnd/surface/ghost.ts';
import type { Ghost } from '@app/dnd/surface/ghost.ts';

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
  readonly ghost: Ghost;
}

export function useStateDrag({ surface, canCarry, stateLabel, onDrop }: StateDragOptions): DragHandlers {
  const carry = useRef<Carry | null>(null);
  const over = useRef<HTMLElement | null>(null);

  /** The cell of its own line, by the column under the pointer. */
  function cellUnder({ x, y }: Point): HTMLElement | null {
    const lane = carry.current?.lane;
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
  function mark(cell: HTMLElement | null): void {
    delete over.current?.dataset['over'];
    over.current = cell;
    if (cell !== null) cell.dataset['over'] = 'true';
  }
  function follow(point: Point): void {
    const cell = cellUnder(point);
    mark(cell);
    carry.current?.ghost.moveTo(point);
    carry.current?.ghost.say(cell === null ? '' : stateLabel(cell.dataset['state'] ?? ''));
  }
  function putDown(): Carry | null {
    const carried = carry.current;
    carry.current = null;
    carried?.ghost.remove();
    mark(null);
    return carried;
  }
  return {
    accepts: (target) => canCarry && target.closest('[data-item]') !== null,
    start(target, point) {
      const card = target.closest<HTMLElement>('[data-item]');
      const lane = card?.closest('[data-lane]') ?? null;
      const id = card?.dataset['item'];
      if (card === null || lane === null || id === undefined || surface.current === null) return;
      carry.current = { id, lane, ghost: makeGhost(card, { grip: point, count: 1, identity: 'data-item' }) };
      follow(point);
    },
    move: follow,
    drop(point) {
      const code = cellUnder(point)?.dataset['state'];
      const carried = putDown();
      if (carried !== null && code !== undefined) onDrop(carried.id, code);
    },
    cancel: putDown,
  };
}
