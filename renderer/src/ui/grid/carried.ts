import type { Point } from '../../dnd/surface/carrying';

/** Rows or a column in the air. */
export interface Carried {
  /** Whether the table scrolls near its edges meanwhile. */
  readonly scrolls: boolean;
  move(point: Point): void;
  end(dropped: boolean): void;
}
