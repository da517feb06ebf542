/**
 * Esc with a tooltip in sight. Radix gives the key to the topmost layer, and a tooltip is one: the dialog under it would stay open. Here
 * the tooltip goes, and then the key is pressed again for whoever it was meant for.
 */
import { flushSync } from 'react-dom';
import { isComposing } from '../keys';

const shown = new Set<() => void>();

function onKeyDown(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || shown.size === 0 || isComposing(event)) return;
  event.stopImmediatePropagation();
  event.preventDefault();
  flushSync(() => {
    for (const close of shown) close();
  });
  // Radix learns in the frames after that the layer is gone.
  requestAnimationFrame(() => requestAnimationFrame(() => pressAgain(event)));
}

function pressAgain({ target, key, code, keyCode }: KeyboardEvent): void {
  const receiver = target instanceof Element && target.isConnected ? target : document.activeElement;
  receiver?.dispatchEvent(
    new KeyboardEvent('keydown', { key, code, keyCode, bubbles: true, cancelable: true, composed: true }),
  );
}

/** Tells that a tooltip is shown and how it closes; answers how to tell that it is gone. */
export function tooltipShown(close: () => void): () => void {
  if (shown.size === 0) window.addEventListener('keydown', onKeyDown, { capture: true });
  shown.add(close);
  return () => {
    shown.delete(close);
    if (shown.size === 0) window.removeEventListener('keydown', onKeyDown, { capture: true });
  };
}
