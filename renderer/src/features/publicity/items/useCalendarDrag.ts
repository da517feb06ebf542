/** Carries an item of the calendar to another week, another channel, or both: the cell is found by the lines and columns of the table. */
import { useIsReadOnly } from '@ui/index.ts';
import { useRef } from 'react';
import type { RefObject } from 'react';
import type { DragHandlers, Point } from '@app/dnd/surface/carrying.ts';
import { makeGhost } from '@app/dnd/surface/ghost.ts';
import type { Ghost } from '@app/dnd/surface/ghost.ts';

interface CalendarDragOptions {
  readonly surface: RefObject<HTMLElement | null>;
  readonly canCarry: (id: string) => boolean;
  /** What a drop there would change, in words; empty: nothing. */
  readonly words: (id: string, cell: HTMLElement) => string;
  readonly onDrop: (id: string, cell: HTMLElement) => void;
}

interface Carry {
  readonly id: string;
  readonly ghost: Ghost;
}

export function useCalendarDrag({ surface, canCarry, words, onDrop }: CalendarDragOptions): DragHandlers {
  const isReadOnly = useIsReadOnly();
  const carry = useRef<Carry | null>(null);
  const over = useRef<HTMLElement | null>(null);

  function idOf(target: Element): string | null {
    return target.closest<HTMLElement>('[data-entry]')?.dataset['entry'] ?? null;
  }
  function cellUnder({ x, y }: Point): HTMLElement | null {
    const isIn = (one: Element, from: 'top' | 'left', to: 'bottom' | 'right', at: number) => {
      const box = one.getBoundingClientRect();
      return at >= box[from] && at < box[to];
    };
    const line = [...(surface.current?.querySelectorAll('[data-week]') ?? [])].find((one) =>
      isIn(one, 'top', 'bottom', y),
    );
    const cells = [...(line?.querySelectorAll<HTMLElement>('[data-channel]') ?? [])];
    return cells.find((one) => isIn(one, 'left', 'right', x)) ?? null;
  }
  function mark(cell: HTMLElement | null): void {
    delete over.current?.dataset['over'];
    over.current = cell;
    if (cell !== null) cell.dataset['over'] = 'true';
  }
  function follow(point: Point): void {
    const carried = carry.current;
    if (carried === null) return;
    const cell = cellUnder(point);
    const said = cell === null ? '' : words(carried.id, cell);
    mark(said === '' ? null : cell);
    carried.ghost.moveTo(point);
    carried.ghost.say(said);
  }
  function putDown(): Carry | null {
    const carried = carry.current;
    carry.current = null;
    carried?.ghost.remove();
    mark(null);
    return carried;
  }
  return {
    accepts(target) {
      const id = idOf(target);
      return !isReadOnly && id !== null && canCarry(id);
    },
    start(target, point) {
      const chip = target.closest<HTMLElement>('[data-entry]');
      const id = idOf(target);
      if (chip === null || id === null) return;
      carry.current = { id, ghost: makeGhost(chip, { grip: point, count: 1, identity: 'data-entry' }) };
      follow(point);
    },
    move: follow,
    drop(point) {
      const cell = cellUnder(point);
      const carried = putDown();
      if (carried !== null && cell !== null) onDrop(carried.id, cell);
    },
    cancel: putDown,
  };
}
