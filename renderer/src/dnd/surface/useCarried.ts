/** One thing carried as a copy under the pointer, and the cell below it marked by `data-over`. */
import { useRef } from 'react';
import type { Point } from './carrying.ts';
import { makeGhost } from './ghost.ts';
import type { Ghost } from './ghost.ts';

export interface Grip {
  /** Where it was pressed. */
  readonly at: Point;
  /** The attribute by which the room knows its things. */
  readonly identity: string;
}

export interface Carried<Thing> {
  readonly pickUp: (thing: Thing, source: HTMLElement, grip: Grip) => void;
  /** What is in the air now. */
  readonly thing: () => Thing | null;
  /** The copy goes along; a drop would go to this cell and change this, in words. */
  readonly follow: (point: Point, cell: HTMLElement | null, words: string) => void;
  /** Ends it, whether it is dropped or broken off; tells what was carried. */
  readonly putDown: () => Thing | null;
}

export function useCarried<Thing>(): Carried<Thing> {
  const carry = useRef<{ readonly thing: Thing; readonly ghost: Ghost } | null>(null);
  const over = useRef<HTMLElement | null>(null);

  function mark(cell: HTMLElement | null): void {
    delete over.current?.dataset['over'];
    over.current = cell;
    if (cell !== null) cell.dataset['over'] = 'true';
  }
  return {
    pickUp(thing, source, { at, identity }) {
      carry.current = { thing, ghost: makeGhost(source, { grip: at, count: 1, identity }) };
    },
    thing: () => carry.current?.thing ?? null,
    follow(point, cell, words) {
      mark(cell);
      carry.current?.ghost.moveTo(point);
      carry.current?.ghost.say(words);
    },
    putDown() {
      const carried = carry.current;
      carry.current = null;
      carried?.ghost.remove();
      mark(null);
      return carried?.thing ?? null;
    },
  };
}
