import { VisuallyHidden } from '@ui/index.ts';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import styles from './Paper.module.css';

interface PageCanvasProps {
  readonly pdf: PDFDocumentProxy;
  /** From 1. */
  readonly page: number;
  readonly zoom: Zoom;
  /** Room for the page, CSS pixels. */
  readonly room: { readonly width: number; readonly height: number };
  readonly label: string;
}

export type Zoom = 'fitWidth' | 'fitPage' | 'actual';

/** CSS pixels per PDF point at real size. */
const ACTUAL = 96 / 72;

/** One page, drawn out of sight and shown when it is whole, so that nothing flickers while one types. */
export function PageCanvas({ pdf, page, zoom, room, label }: PageCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    let gone = false;
    let stop = (): void => {};

    async function put(): Promise<void> {
      const opened = await pdf.getPage(page);
      if (gone) return;
      const drawing = draw(opened, scaleFor(opened, zoom, room));
      stop = drawing.stop;
      const drawn = await drawing.done;
      const content = await opened.getTextContent();
      if (gone || drawn === null || canvas.current === null) return;
      show(canvas.current, drawn);
      setText(content.items.map((item) => ('str' in item ? item.str : '')).join(''));
    }

    // A document that is being closed refuses its pages; the next one draws itself.
    put().catch(() => {});
    return () => {
      gone = true;
      stop();
    };
  }, [pdf, page, zoom, room]);
  return (
    <figure className={styles.page}>
      <canvas ref={canvas} role="img" aria-label={label} className={styles.canvas} />
      <figcaption>
        <VisuallyHidden>{text}</VisuallyHidden>
      </figcaption>
    </figure>
  );
}

function scaleFor(page: PDFPageProxy, zoom: Zoom, room: PageCanvasProps['room']): number {
  const { width, height } = page.getViewport({ scale: 1 });
  switch (zoom) {
    case 'fitWidth':
      return Math.max(0.2, room.width / width);
    case 'fitPage':
      return Math.max(0.2, Math.min(room.width / width, room.height / height));
    case 'actual':
      return ACTUAL;
  }
}

function draw(page: PDFPageProxy, scale: number): { done: Promise<HTMLCanvasElement | null>; stop: () => void } {
  const canvas = document.createElement('canvas');
  const viewport = page.getViewport({ scale: scale * window.devicePixelRatio });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const task = page.render({ canvas, viewport });
  return {
    done: task.promise.then(
      () => canvas,
      () => null,
    ),
    stop: () => task.cancel(),
  };
}

function show(target: HTMLCanvasElement, drawn: HTMLCanvasElement): void {
  target.width = drawn.width;
  target.height = drawn.height;
  target.style.width = `${drawn.width / window.devicePixelRatio}px`;
  target.style.height = `${drawn.height / window.devicePixelRatio}px`;
  target.getContext('2d')?.drawImage(drawn, 0, 0);
}
