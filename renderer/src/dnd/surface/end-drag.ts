/** Ends whatever is carried without a drop: the library's sensor listens to this event of the browser. */
export function endDrag(): void {
  document.dispatchEvent(new PointerEvent('pointercancel'));
}

/**
 * While something is carried: no key does anything but let go of it, the window's loss of focus lets go too, and the pointer's
 * events belong to the element, so that nothing on the way is hovered. Lasts until `signal` is aborted.
 */
export function holdPointer(element: HTMLElement | null, pointerId: number, signal: AbortSignal): void {
  function onKey(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') endDrag();
  }
  function release(): void {
    document.documentElement.style.removeProperty('cursor');
    if (element?.hasPointerCapture(pointerId)) element.releasePointerCapture(pointerId);
  }
  window.addEventListener('keydown', onKey, { capture: true, signal });
  window.addEventListener('blur', endDrag, { signal });
  signal.addEventListener('abort', release);
  element?.setPointerCapture(pointerId);
  document.documentElement.style.setProperty('cursor', 'grabbing');
}
