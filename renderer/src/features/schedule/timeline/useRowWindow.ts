/** Which rows of a scroller are in view. Rows are of one height, so that arithmetic finds them, whatever is mounted. */
import { startTransition, useEffect, useState } from 'react';
import type { RefObject } from 'react';

export interface RowWindow {
  readonly width: number;
  readonly height: number;
  readonly from: number;
  /** After the last one. */
  readonly to: number;
}

/** So many rows coming into view render again: few, so that what a frame has to make is little. */
const STEP = 4;
/** Rows beyond the edges. */
const BEYOND = 12;

/** Renders again only when another step of rows comes into view, not at every scroll event. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, rowHeight: number): RowWindow {
  const [view, setView] = useState<RowWindow>({ width: 0, height: 0, from: 0, to: 0 });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    function read(): void {
      if (element === null) return;
      const { clientWidth: width, clientHeight: height, scrollTop } = element;
      const first = Math.floor(scrollTop / rowHeight / STEP) * STEP;
      const count = Math.ceil(height / rowHeight / STEP) * STEP;
      const next = { width, height, from: Math.max(0, first - BEYOND), to: first + count + STEP + BEYOND };
      setView((now) =>
        now.width === width && now.height === height && now.from === next.from && now.to === next.to ? now : next,
      );
    }
    // Rows beyond the edges are mounted already: those that come next are made between frames, not before the next one.
    const readBetween = () => startTransition(read);
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    element.addEventListener('scroll', readBetween, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', readBetween);
    };
  }, [scroller, rowHeight]);
  return view;
}
