/*
 * Plain helpers for what is pulled with the pointer. Everything that moves while the button is down is moved by
 * style; React hears of it once, on release.
 */

const EDGE = 32;
const FASTEST = 18;

/** Scrolls while the pointer is near or beyond the edges of the box, until stopped. */
export function autoScroll(
  box: HTMLElement,
  onScroll: () => void,
): { move: (x: number, y: number) => void; stop: () => void } {
  let pointer: { readonly x: number; readonly y: number } | undefined;
  let frame = requestAnimationFrame(tick);
  function tick() {
    if (pointer) {
      const bounds = box.getBoundingClientRect();
      const top = box.scrollTop;
      const left = box.scrollLeft;
      box.scrollTop += speed(pointer.y, bounds.top, bounds.bottom);
      box.scrollLeft += speed(pointer.x, bounds.left, bounds.right);
      if (box.scrollTop !== top || box.scrollLeft !== left) onScroll();
    }
    frame = requestAnimationFrame(tick);
  }
  return {
    move(x, y) {
      pointer = { x, y };
    },
    stop() {
      cancelAnimationFrame(frame);
    },
  };
}

function speed(at: number, low: number, high: number): number {
  if (at < low + EDGE) return -Math.min(FASTEST, (low + EDGE - at) / 3);
  if (at > high - EDGE) return Math.min(FASTEST, (at - high + EDGE) / 3);
  return 0;
}

export interface Drag {
  readonly onMove: (x: number, y: number) => void;
  /** `given up` is true after Esc or when the system takes the pointer away. */
  readonly onEnd: (givenUp: boolean) => void;
}

/** Follows the pointer from a press to its release, wherever it goes; Esc gives up. */
export function followPointer({ onMove, onEnd }: Drag): void {
  const listening = new AbortController();
  const { signal } = listening;
  function end(givenUp: boolean) {
    listening.abort();
    onEnd(givenUp);
  }
  window.addEventListener('pointermove', (event) => onMove(event.clientX, event.clientY), { signal });
  window.addEventListener('pointerup', () => end(false), { signal });
  window.addEventListener('pointercancel', () => end(true), { signal });
  window.addEventListener('blur', () => end(true), { signal });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      end(true);
    },
    { signal, capture: true },
  );
}

/** The cell or row head under a point, by the ids in its data attributes. */
export function placeUnder(
  x: number,
  y: number,
): { readonly rowId: string; readonly columnId: string | undefined } | undefined {
  const element = document.elementFromPoint(x, y);
  const row = element?.closest<HTMLElement>('[data-row]');
  const rowId = row?.dataset['row'];
  if (rowId === undefined) return undefined;
  return { rowId, columnId: element?.closest<HTMLElement>('[data-column]')?.dataset['column'] };
}
