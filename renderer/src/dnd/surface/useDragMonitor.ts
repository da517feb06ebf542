import type { DndContextProps } from '@dnd-kit/core';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { DragHandlers, Point } from './carrying.ts';
import { endDrag } from './end-drag.ts';

interface Carried {
  point: Point;
  readonly over: AbortController;
}

function pointOf({ clientX, clientY }: PointerEvent): Point {
  return { x: clientX, y: clientY };
}

/** What the library tells of a drag, as the handlers of a surface: with the place of the pointer, and exactly one end. */
export function useDragMonitor(
  drag: DragHandlers,
): Pick<DndContextProps, 'onDragStart' | 'onDragMove' | 'onDragEnd' | 'onDragCancel'> {
  const carried = useRef<Carried | null>(null);
  const latest = useRef(drag);
  useLayoutEffect(() => {
    latest.current = drag;
  });
  // A room that goes away while something is carried.
  useEffect(
    () => () => {
      if (carried.current !== null) endDrag();
    },
    [],
  );

  function move(): void {
    if (carried.current !== null) latest.current.move(carried.current.point);
  }
  function putDown(): Point | null {
    const was = carried.current;
    carried.current = null;
    was?.over.abort();
    return was?.point ?? null;
  }
  /** The library's own delta mixes in what was scrolled. */
  function follow(event: PointerEvent): void {
    if (carried.current !== null) carried.current.point = pointOf(event);
  }

  return {
    onDragStart({ activatorEvent: pressed }) {
      if (!(pressed instanceof PointerEvent) || !(pressed.target instanceof Element)) return;
      const over = new AbortController();
      const watched = { capture: true, signal: over.signal };
      carried.current = { point: pointOf(pressed), over };
      window.addEventListener('pointermove', follow, watched);
      window.addEventListener('pointerup', follow, watched);
      // However it scrolls, something else is under the pointer.
      document.addEventListener('scroll', move, watched);
      latest.current.start(pressed.target, carried.current.point);
    },
    onDragMove: move,
    onDragEnd() {
      const point = putDown();
      if (point !== null) latest.current.drop(point);
    },
    onDragCancel() {
      if (putDown() !== null) latest.current.cancel();
    },
  };
}
