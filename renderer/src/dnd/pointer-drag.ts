/**
 * Carrying things with the mouse or a pen: press, a few pixels of travel, move, drop; Esc, leaving the window or losing the pointer
 * cancels. Moves come at most once a frame, also while the container scrolls by itself. Nothing here touches React: a handler
 * that keeps to styles costs no render while the pointer moves.
 */
import { scrollSpeed } from './auto-scroll.ts';

export interface Point {
  /** Pixels of the window. */
  readonly x: number;
  readonly y: number;
}

export interface DragHandlers {
  /** Whether a press there may become a drag. */
  readonly accepts: (target: Element) => boolean;
  readonly start: (target: Element, point: Point) => void;
  readonly move: (point: Point) => void;
  readonly drop: (point: Point) => void;
  readonly cancel: () => void;
}

/** Travel that tells a drag from a click. */
const THRESHOLD = 4;

interface Press {
  readonly target: Element;
  readonly pointerId: number;
  readonly origin: Point;
  point: Point;
  dragging: boolean;
  frame: number;
  moved: boolean;
}

/** The nearest container that scrolls up and down; the element itself when none does. */
export function nearestScroller(element: HTMLElement): HTMLElement {
  for (let one: HTMLElement | null = element; one !== null; one = one.parentElement)
    if (one.scrollHeight > one.clientHeight && /auto|scroll/u.test(getComputedStyle(one).overflowY)) return one;
  return element;
}

/** Listens on `element`, scrolls `scroller()`, which is asked when something is picked up. Returns the function that ends it. */
export function attachPointerDrag(
  element: HTMLElement,
  scrollerOf: () => HTMLElement,
  handlers: DragHandlers,
): () => void {
  let scroller = element;
  let press: Press | null = null;

  function tick(): void {
    if (press === null) return;
    const bounds = scroller.getBoundingClientRect();
    const speed = scrollSpeed(bounds, press.point);
    const before = [scroller.scrollLeft, scroller.scrollTop];
    if (speed.x !== 0 || speed.y !== 0) scroller.scrollBy(speed.x, speed.y);
    const scrolled = scroller.scrollLeft !== before[0] || scroller.scrollTop !== before[1];
    if (press.moved || scrolled) handlers.move(press.point);
    press.moved = false;
    press.frame = scrolled ? requestAnimationFrame(tick) : 0;
  }

  function schedule(): void {
    if (press === null) return;
    press.moved = true;
    if (press.frame === 0) press.frame = requestAnimationFrame(tick);
  }

  function end(how: 'drop' | 'cancel'): void {
    if (press === null) return;
    const { dragging, frame, point, pointerId } = press;
    cancelAnimationFrame(frame);
    press = null;
    listen('removeEventListener');
    if (element.hasPointerCapture(pointerId)) element.releasePointerCapture(pointerId);
    if (!dragging) return;
    document.documentElement.style.removeProperty('cursor');
    swallowClick();
    if (how === 'drop') handlers.drop(point);
    else handlers.cancel();
  }

  function onMove(event: PointerEvent): void {
    if (press === null || event.pointerId !== press.pointerId) return;
    press.point = { x: event.clientX, y: event.clientY };
    if (!press.dragging) {
      const travel = Math.hypot(press.point.x - press.origin.x, press.point.y - press.origin.y);
      if (travel < THRESHOLD) return;
      press.dragging = true;
      element.setPointerCapture(press.pointerId);
      document.documentElement.style.setProperty('cursor', 'grabbing');
      handlers.start(press.target, press.origin);
    }
    schedule();
  }

  function onUp(event: PointerEvent): void {
    if (event.pointerId !== press?.pointerId) return;
    press.point = { x: event.clientX, y: event.clientY };
    end('drop');
  }

  function onCancel(event: PointerEvent): void {
    if (event.pointerId === press?.pointerId) end('cancel');
  }

  function onKey(event: KeyboardEvent): void {
    if (press === null || !press.dragging) return;
    // While something is carried, no key does anything but let go of it.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') end('cancel');
  }

  function onBlur(): void {
    end('cancel');
  }

  function listen(how: 'addEventListener' | 'removeEventListener'): void {
    window[how]('pointermove', onMove as EventListener);
    window[how]('pointerup', onUp as EventListener);
    window[how]('pointercancel', onCancel as EventListener);
    window[how]('keydown', onKey as EventListener, true);
    window[how]('blur', onBlur);
    scroller[how]('scroll', schedule);
  }

  function onDown(event: PointerEvent): void {
    const { target } = event;
    if (event.button !== 0 || !event.isPrimary || event.pointerType === 'touch') return;
    if (!(target instanceof Element) || !handlers.accepts(target)) return;
    const origin = { x: event.clientX, y: event.clientY };
    scroller = scrollerOf();
    press = { target, pointerId: event.pointerId, origin, point: origin, dragging: false, frame: 0, moved: false };
    listen('addEventListener');
  }

  element.addEventListener('pointerdown', onDown);
  return () => {
    end('cancel');
    element.removeEventListener('pointerdown', onDown);
  };
}

/** The click that the release of a drag makes is nobody's. */
function swallowClick(): void {
  function swallow(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
  }
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, true));
}
