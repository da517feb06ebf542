/** Carries an item of the calendar to another week, another channel, or both: the cell is found by the lines and columns of the table. */
import { useIsReadOnly } from '@ui/index.ts';
import type { RefObject } from 'react';
import type { DragHandlers, Point } from '@app/dnd/surface/carrying.ts';
import { useCarried } from '@app/dnd/surface/useCarried.ts';

interface CalendarDragOptions {
  readonly surface: RefObject<HTMLElement | null>;
  readonly canCarry: (id: string) => boolean;
  /** What a drop there would change, in words; empty: nothing. */
  readonly words: (id: string, cell: HTMLElement) => string;
  readonly onDrop: (id: string, cell: HTMLElement) => void;
}

export function useCalendarDrag({ surface, canCarry, words, onDrop }: CalendarDragOptions): DragHandlers {
  const isReadOnly = useIsReadOnly();
  const carried = useCarried<string>();

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
  function follow(point: Point): void {
    const id = carried.thing();
    if (id === null) return;
    const cell = cellUnder(point);
    const said = cell === null ? '' : words(id, cell);
    carried.follow(point, said === '' ? null : cell, said);
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
      carried.pickUp(id, chip, { at: point, identity: 'data-entry' });
      follow(point);
    },
    move: follow,
    drop(point) {
      const cell = cellUnder(point);
      const id = carried.putDown();
      if (id !== null && cell !== null) onDrop(id, cell);
    },
    cancel: carried.putDown,
  };
}
