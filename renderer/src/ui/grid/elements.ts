/** The two elements that handlers outside React reach for; filled by callback refs. */
export interface GridElements {
  readonly pen: () => HTMLTextAreaElement | null;
  readonly scroller: () => HTMLDivElement | null;
  readonly holdPen: (element: HTMLTextAreaElement | null) => void;
  readonly holdScroller: (element: HTMLDivElement | null) => void;
  /** Gives the grid the focus without scrolling anything. */
  readonly focus: () => void;
  /** The same, with the caret at the end of the pen: a drag takes it from whatever has the focus. */
  readonly takeCaret: () => void;
  /** Sets the text of the pen, the caret at its end. */
  readonly write: (text: string) => void;
}

export function makeElements(): GridElements {
  let pen: HTMLTextAreaElement | null = null;
  let scroller: HTMLDivElement | null = null;
  return {
    pen: () => pen,
    scroller: () => scroller,
    holdPen(element) {
      pen = element;
    },
    holdScroller(element) {
      scroller = element;
    },
    focus() {
      pen?.focus({ preventScroll: true });
    },
    takeCaret() {
      if (!pen) return;
      pen.focus({ preventScroll: true });
      pen.setSelectionRange(pen.value.length, pen.value.length);
    },
    write(text) {
      if (!pen) return;
      pen.value = text;
      pen.setSelectionRange(text.length, text.length);
    },
  };
}
