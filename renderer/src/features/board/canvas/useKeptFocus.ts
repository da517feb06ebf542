import { useLayoutEffect, useRef } from 'react';
import { cardElementId } from '../card/Card.tsx';

export interface KeptFocus {
  /** The next render gives the focus to the card that the keyboard stands on. */
  readonly want: () => void;
  /** A card gets the focus now, where it is mounted: what took it away (a menu) is closed, and nothing may be rendered after it. */
  readonly take: (id: string) => void;
  readonly release: () => void;
}

function isCard(element: Element | null): boolean {
  return element instanceof HTMLElement && element.dataset['card'] !== undefined;
}

/**
 * Keeps the focus on the active card: a card that changes its cell is mounted anew and would lose it, and one that was far away
 * is mounted only now. Whoever takes the focus elsewhere keeps it.
 */
export function useKeptFocus(active: string | null): KeptFocus {
  const wanted = useRef(false);
  useLayoutEffect(() => {
    const now = document.activeElement;
    if (!wanted.current || active === null || (now !== document.body && !isCard(now))) return;
    const element = document.getElementById(cardElementId(active));
    if (element !== now) element?.focus({ preventScroll: true });
  });
  return {
    want() {
      wanted.current = true;
    },
    take(id) {
      wanted.current = true;
      document.getElementById(cardElementId(id))?.focus({ preventScroll: true });
    },
    release() {
      wanted.current = false;
    },
  };
}
