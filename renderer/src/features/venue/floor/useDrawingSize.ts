import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

export interface DrawingSize {
  readonly width: number;
  readonly height: number;
}

/** The room that an element leaves to a drawing, in whole pixels; null until it is known. */
export function useDrawingSize(frame: RefObject<HTMLElement | null>): DrawingSize | null {
  const [size, setSize] = useState<DrawingSize | null>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const read = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(read);
    observer.observe(element);
    read();
    return () => observer.disconnect();
  }, [frame]);
  return size;
}
