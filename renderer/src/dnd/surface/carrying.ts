/** What a place that can be dragged over says and hears: the same for cards, rows and columns. */
export interface Point {
  /** Pixels of the window. */
  readonly x: number;
  readonly y: number;
}

export interface DragHandlers {
  /** Whether a press there may become a drag. */
  readonly accepts: (target: Element) => boolean;
  /** Whether the containers around scroll while this is carried near their edges; they do when it is left out. */
  readonly scrolls?: () => boolean;
  readonly start: (target: Element, point: Point) => void;
  /** The pointer moved, or what is under it. */
  readonly move: (point: Point) => void;
  readonly drop: (point: Point) => void;
  readonly cancel: () => void;
}
