import { useEffect, useRef } from 'react';
import { edgeAtRest, spareWidth } from './columnEdges';
import type { Grid } from './controller';

/** Scrolled sideways, the table comes to rest where no column is half covered by the frozen ones: half a word reads as another. */
export function useWholeColumns<Row>({ elements, views }: Grid<Row>): void {
  const rested = useRef(0);
  useEffect(() => {
    const box = elements.scroller();
    if (!box) return undefined;
    const measure = new ResizeObserver(() => {
      box.style.setProperty('--spare', `${spareWidth(views, box.clientWidth)}px`);
    });
    measure.observe(box);
    function rest(): void {
      // What is carried or selected scrolls by itself until it is let go.
      if (!box || box.matches(':active')) return;
      const left = edgeAtRest(views, rested.current, box.scrollLeft, box.clientWidth);
      rested.current = left;
      if (left === box.scrollLeft) return;
      const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      box.scrollTo({ left, behavior: isStill ? 'instant' : 'smooth' });
    }
    box.addEventListener('scrollend', rest);
    return () => {
      measure.disconnect();
      box.removeEventListener('scrollend', rest);
    };
  }, [elements, views]);
}
