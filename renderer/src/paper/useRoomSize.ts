import { useState, type RefCallback } from 'react';

export interface RoomSize {
  readonly width: number;
  readonly height: number;
}

/** Padding of the desk around the paper, CSS pixels on both sides together. */
const AROUND = 48;

/** What a scrolling place offers to its content. The width of a scrollbar is always kept free, or the paper would jump. */
export function useRoomSize(): [RefCallback<HTMLElement>, RoomSize | undefined] {
  const [size, setSize] = useState<RoomSize>();
  const [observe] = useState(() => (element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      setSize({ width: element.clientWidth - AROUND, height: element.clientHeight - AROUND });
    });
    observer.observe(element);
    return () => observer.disconnect();
  });
  return [observe, size];
}
