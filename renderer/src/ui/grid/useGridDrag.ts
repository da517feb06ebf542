import { useRef, type RefObject } from 'react';
import type { DragHandlers } from '../../dnd/surface/carrying';
import type { Carried } from './carried';
import { carryColumn } from './carryColumn';
import { carryRows } from './carryRows';
import type { Grid } from './controller';

export interface DropLines {
  readonly row: RefObject<HTMLDivElement | null>;
  readonly column: RefObject<HTMLDivElement | null>;
}

function isGrip(target: Element): boolean {
  return target.closest('[data-grip]') !== null;
}

/** The name of a column; its menu and its edge are not it. */
function nameHead(target: Element): HTMLElement | null {
  return target.closest('button, [data-resizer]') === null ? target.closest<HTMLElement>('[data-head-column]') : null;
}

/** What is carried over the table: rows by their grips, columns by their names. */
export function useGridDrag<Row>(latest: RefObject<Grid<Row>>, lines: DropLines): DragHandlers {
  const carried = useRef<Carried | null>(null);
  function end(dropped: boolean): void {
    carried.current?.end(dropped);
    carried.current = null;
    latest.current.elements.takeCaret();
  }
  return {
    accepts: (target) => isGrip(target) || nameHead(target) !== null,
    scrolls: () => carried.current?.scrolls ?? false,
    start(target) {
      const head = nameHead(target);
      if (isGrip(target)) carried.current = carryRows(latest, lines.row);
      else if (head !== null) carried.current = carryColumn(head, latest, lines.column);
    },
    move: (point) => carried.current?.move(point),
    drop(point) {
      carried.current?.move(point);
      end(true);
    },
    cancel: () => end(false),
  };
}
