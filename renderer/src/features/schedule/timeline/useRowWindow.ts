/** Which rows of a scroller are in view. Rows are of one height, so that arithmetic finds them, whatever is mounted. */
import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

export interface RowWindow {
  readonly width: number;
  readonly height: number;
  readonly from: number;
  /** After the last one. */
  readonly to: number;
}

/** Rows beyond the edges; a step of as many renders again. */
const STEP = 8;

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
      const next = { width, height, from: Math.max(0, first - STEP), to: first + count + STEP * 2 };
      setView((now) =>
        now.width === width && now.height === height && now.from === next.from && now.to === next.to ? now : next,
      );
    }
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    element.addEventListener('scroll', read, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', read);
    };
  }, [scroller, rowHeight]);
  return view;
}
