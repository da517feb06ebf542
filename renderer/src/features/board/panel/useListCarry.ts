/** Dragging a line of a short list by its handle; the line that would come after the gap shows it by style. */
import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import { usePointerDrag } from '@app/dnd/usePointerDrag.ts';
import type { Point } from '@app/dnd/pointer-drag.ts';

interface Carry {
  readonly from: number;
  readonly rows: readonly HTMLElement[];
  gap: number;
}

function mark(rows: readonly HTMLElement[], gap: number | null): void {
  for (const [index, row] of rows.entries()) {
    row.toggleAttribute('data-gap-before', gap === index);
    row.toggleAttribute('data-gap-after', gap === rows.length && index === rows.length - 1);
  }
}

/** `onMove(from, to)`: the line at `from` goes to the index `to` among the others. Returns the index of the line in the air. */
export function useListCarry(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
): number | null {
  const [carried, setCarried] = useState<number | null>(null);
  const carry = useRef<Carry | null>(null);

  function putDown(): Carry | null {
    const was = carry.current;
    carry.current = null;
    if (was !== null) mark(was.rows, null);
    setCarried(null);
    return was;
  }
  function move({ y }: Point) {
    if (carry.current === null) return;
    const { rows } = carry.current;
    carry.current.gap = rows.filter((row) => {
      const { top, height } = row.getBoundingClientRect();
      return y > top + height / 2;
    }).length;
    mark(rows, carry.current.gap);
  }

  usePointerDrag(list, null, {
    accepts: (target) => target.closest('[data-handle]') !== null,
    start(target, point) {
      const row = target.closest('li');
      const rows = [...(list.current?.querySelectorAll<HTMLElement>(':scope > li') ?? [])];
      const from = rows.findIndex((one) => one === row);
      if (from < 0) return;
      carry.current = { from, rows, gap: from };
      setCarried(from);
      move(point);
    },
    move,
    drop() {
      const was = putDown();
      if (was === null) return;
      onMove(was.from, was.gap > was.from ? was.gap - 1 : was.gap);
    },
    cancel: () => void putDown(),
  });
  return carried;
}
