/**
 * Where the focus goes when a dialog closes. Radix gives it back to the dialog's trigger alone, and ours are opened from anywhere:
 * a row, a menu, a key.
 */
import { useRef } from 'react';

interface FocusReturn {
  /** Call while the focus is still where it came from. */
  readonly remember: () => void;
  /** For `onCloseAutoFocus`. What was mounted anew meanwhile is found by its id; left alone where it is gone. */
  readonly giveBack: (event: Event) => void;
}

/** Where the last dialog came from: one that takes the place of another (asking, after looking) comes from there too. */
let last: Element | null = null;

/** An element of the page, or the one that took its place: a card that changed its column is another element of the same id. */
function mounted(element: Element | null): Element | null {
  if (element === null || element.isConnected) return element;
  return element.id === '' ? null : document.getElementById(element.id);
}

export function useFocusReturn(): FocusReturn {
  const from = useRef<Element | null>(null);
  return {
    remember() {
      const now = document.activeElement;
      from.current = now === null || now === document.body ? last : now;
      last = from.current;
    },
    giveBack(event) {
      const before = mounted(from.current);
      if (!(before instanceof HTMLElement)) return;
      event.preventDefault();
      const modal = document.querySelector('[aria-modal="true"]');
      if (modal === null || modal.contains(before)) before.focus();
    },
  };
}
