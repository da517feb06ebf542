/** Where the messages stand: at the foot of the window, or at its head while they would cover what is being edited. */
import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

export type ToastPlace = 'foot' | 'head';

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Room that the messages leave under them, with a floating bar of actions there. */
const UNDER = 72;

/** `height`: of the window. What fills most of it, such as a whole room, is nothing that is edited. */
export function toastPlace(edited: Box | null, region: Box, height: number): ToastPlace {
  if (edited === null || edited.bottom - edited.top > height / 2) return 'foot';
  const top = height - UNDER - (region.bottom - region.top);
  const isBeside = edited.right <= region.left || edited.left >= region.right;
  return isBeside || edited.bottom <= top ? 'foot' : 'head';
}

/** The cell that a grid points to, else what holds the focus; null for nothing, and for the messages themselves. */
function editedBox(region: Element): Box | null {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body || region.contains(activeElement)) return null;
  const cell = document.getElementById(activeElement.getAttribute('aria-activedescendant') ?? '');
  return (cell ?? activeElement).getBoundingClientRect();
}

const MOVES = ['focusin', 'keyup', 'pointerup', 'scroll', 'resize'] as const;

/** `isRead`: a message does not move away from under the pointer. */
export function useToastPlace(region: RefObject<HTMLElement | null>, count: number, isRead: boolean): ToastPlace {
  const [place, setPlace] = useState<ToastPlace>('foot');
  useEffect(() => {
    if (count === 0 || isRead) return;
    const follow = () => {
      const { current } = region;
      if (current === null || current.contains(document.activeElement)) return;
      setPlace(toastPlace(editedBox(current), current.getBoundingClientRect(), window.innerHeight));
    };
    follow();
    for (const move of MOVES) window.addEventListener(move, follow, { capture: true, passive: true });
    return () => {
      for (const move of MOVES) window.removeEventListener(move, follow, { capture: true });
    };
  }, [region, count, isRead]);
  return place;
}
