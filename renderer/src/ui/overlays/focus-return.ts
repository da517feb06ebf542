/**
 * Where the focus goes when a dialog closes. Radix gives it back to the dialog's trigger alone, and ours are opened from anywhere:
 * a row, a menu, a key.
 */
import { useRef } from 'react';

interface FocusReturn {
  /** Call while the focus is still where it came from. */
  readonly remember: () => void;
  /** For `onCloseAutoFocus`. Left alone where what had the focus is gone. */
  readonly giveBack: (event: Event) => void;
}

/** Where the last dialog came from: one that takes the place of another (asking, after looking) comes from there too. */
let last: Element | null = null;

export function useFocusReturn(): FocusReturn {
  const from = useRef<Element | null>(null);
  return {
    remember() {
      const now = document.activeElement;
      from.current = now === null || now === document.body ? last : now;
      last = from.current;
    },
    giveBack(event) {
      const before = from.current;
      if (!(before instanceof HTMLElement) || !before.isConnected) return;
      event.preventDefault();
      const modal = document.querySelector('[aria-modal="true"]');
      if (modal === null || modal.contains(before)) before.focus();
    },
  };
}
