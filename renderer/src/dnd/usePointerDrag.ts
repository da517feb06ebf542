import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';
import { attachPointerDrag, nearestScroller } from './pointer-drag.ts';
import type { DragHandlers, Point } from './pointer-drag.ts';

/**
 * `attachPointerDrag` for as long as the component stands; the handlers always see its latest state. Without a `scroller` the
 * nearest one around the element scrolls.
 */
export function usePointerDrag(
  element: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null> | null,
  handlers: DragHandlers,
): void {
  const accepts = useEffectEvent((target: Element) => handlers.accepts(target));
  const start = useEffectEvent((target: Element, point: Point) => handlers.start(target, point));
  const move = useEffectEvent((point: Point) => handlers.move(point));
  const drop = useEffectEvent((point: Point) => handlers.drop(point));
  const cancel = useEffectEvent(() => handlers.cancel());
  useEffect(() => {
    const pressed = element.current;
    if (pressed === null) return;
    return attachPointerDrag(pressed, () => scroller?.current ?? nearestScroller(pressed), {
      accepts: (target) => accepts(target),
      start: (target, point) => start(target, point),
      move: (point) => move(point),
      drop: (point) => drop(point),
      cancel: () => cancel(),
    });
  }, [element, scroller]);
}
