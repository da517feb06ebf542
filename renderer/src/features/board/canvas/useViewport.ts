import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { isSameView, viewOf } from '../model/window.ts';
import type { View } from '../model/window.ts';
import type { Scroll } from '../state/useBoardView.ts';

export interface Viewport {
  readonly width: number;
  readonly height: number;
  /** As wide as it is while nothing stands beside it: a panel that opens moves no card. */
  readonly whole: number;
  /** The part of the canvas that is mounted. */
  readonly view: View;
}

const UNKNOWN: Viewport = { width: 0, height: 0, whole: 0, view: { left: 0, top: 0, right: 0, bottom: 0 } };

function wholeWidth(element: HTMLElement): number {
  const around = element.closest('[data-split]');
  return around === null ? element.clientWidth : around.clientWidth - (element.offsetWidth - element.clientWidth);
}

/**
 * The size of the scroller and the part of the canvas in view. Renders again only when another step of the canvas comes into
 * view, not at every scroll event.
 */
export function useViewport(
  scroller: RefObject<HTMLElement | null>,
  initial: Scroll,
  onScrolled: (scroll: Scroll) => void,
): Viewport {
  const [viewport, setViewport] = useState(UNKNOWN);
  const restored = useRef(false);

  function read(element: HTMLElement): void {
    const { clientWidth: width, clientHeight: height } = element;
    const whole = wholeWidth(element);
    const view = viewOf({ x: element.scrollLeft, y: element.scrollTop }, width, height);
    setViewport((now) =>
      now.width === width && now.height === height && now.whole === whole && isSameView(now.view, view)
        ? now
        : { width, height, whole, view },
    );
  }
  const follow = useEffectEvent((element: HTMLElement, scrolled: boolean) => {
    read(element);
    if (scrolled) onScrolled({ x: element.scrollLeft, y: element.scrollTop });
  });

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const onScroll = () => follow(element, true);
    const observer = new ResizeObserver(() => follow(element, false));
    observer.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [scroller]);

  // The canvas has its height only after the first layout: then the remembered place can be taken.
  useEffect(() => {
    if (restored.current || viewport.width === 0) return;
    restored.current = true;
    scroller.current?.scrollTo(initial.x, initial.y);
  }, [scroller, viewport.width, initial]);

  return viewport;
}
