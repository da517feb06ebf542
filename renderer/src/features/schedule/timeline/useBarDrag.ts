/** Bars under the mouse: carried as a whole or pulled at an end, over whole days; shown by style, stored once. */
import type { BoardCard } from '@shared/contract/board.ts';
import { diffDays } from '@shared/domain/civil-date.ts';
import { moveSpan } from '@shared/domain/schedule/card-dates.ts';
import type { MovedPart } from '@shared/domain/schedule/card-dates.ts';
import { daysOf, xOfDay } from '@shared/domain/schedule/time-axis.ts';
import type { DaySpan, TimeAxis } from '@shared/domain/schedule/time-axis.ts';
import { rollToWorkingDay } from '@shared/domain/working-days.ts';
import type { OwnDaysOff } from '@shared/domain/working-days.ts';
import { useIsReadOnly } from '@ui/index.ts';
import { useRef } from 'react';
import type { RefObject } from 'react';
import type { DragHandlers, Point } from '@app/dnd/surface/carrying.ts';
import { LABEL, LEAST_BAR } from './measures.ts';

export interface BarDragOptions {
  readonly canvas: RefObject<HTMLElement | null>;
  /** Says beside the bar on which days it would land. */
  readonly note: RefObject<HTMLElement | null>;
  readonly axis: TimeAxis;
  readonly working: boolean;
  readonly daysOff: OwnDaysOff;
  readonly barOf: (id: string) => { readonly card: BoardCard; readonly span: DaySpan } | undefined;
  readonly say: (span: DaySpan) => string;
  readonly onDrop: (card: BoardCard, span: DaySpan) => void;
  readonly onCancel: (card: BoardCard) => void;
}

interface Carry {
  readonly card: BoardCard;
  readonly span: DaySpan;
  readonly part: MovedPart;
  readonly bar: HTMLElement;
  readonly style: string;
  /** Where it was pressed, from the left edge of the canvas. */
  readonly x: number;
}

/** The edge of a bar where it was pressed. */
function partUnder(target: Element): MovedPart {
  const edge = target.closest<HTMLElement>('[data-edge]')?.dataset['edge'];
  return edge === 'start' || edge === 'end' ? edge : 'whole';
}

/** Words over a row. */
function showNote(note: HTMLElement | null, words: string, left: number, top: number): void {
  if (note === null) return;
  note.textContent = words;
  note.hidden = false;
  note.style.transform = `translate(${Math.max(0, left)}px, ${top}px) translateY(-100%)`;
}

function hideNote(note: HTMLElement | null): void {
  if (note !== null) note.hidden = true;
}

export function useBarDrag(options: BarDragOptions): DragHandlers {
  const { canvas, note, axis, working, daysOff, barOf, say, onDrop, onCancel } = options;
  const isReadOnly = useIsReadOnly();
  const carry = useRef<Carry | null>(null);

  function xIn({ x }: Point): number {
    return x - (canvas.current?.getBoundingClientRect().left ?? 0);
  }
  function landing({ span, part, x }: Carry, point: Point): DaySpan {
    const days = Math.round((xIn(point) - x) / axis.dayWidth);
    const moved = moveSpan(span, part, { days });
    if (!working || days === 0) return moved;
    const edge = part === 'end' ? moved.to : moved.from;
    const rolled = rollToWorkingDay(edge, days < 0 ? 'before' : 'after', daysOff);
    return moveSpan(moved, part, { days: diffDays(edge, rolled) });
  }
  function putDown(): Carry | null {
    const carried = carry.current;
    carry.current = null;
    if (carried !== null) {
      carried.bar.style.cssText = carried.style;
      delete carried.bar.dataset['lifted'];
    }
    hideNote(note.current);
    return carried;
  }
  function move(point: Point) {
    const carried = carry.current;
    if (carried === null) return;
    const to = landing(carried, point);
    const left = LABEL + xOfDay(axis, to.from);
    carried.bar.style.left = `${left}px`;
    carried.bar.style.width = `${Math.max(LEAST_BAR, daysOf(to) * axis.dayWidth)}px`;
    showNote(note.current, say(to), left, carried.bar.parentElement?.offsetTop ?? 0);
  }

  return {
    accepts: (target) => !isReadOnly && target.closest('[data-bar]') !== null,
    start(target, point) {
      const bar = target.closest<HTMLElement>('[data-bar]');
      const found = bar === null ? undefined : barOf(bar.dataset['bar'] ?? '');
      if (bar === null || found === undefined) return;
      carry.current = { ...found, bar, part: partUnder(target), style: bar.style.cssText, x: xIn(point) };
      bar.dataset['lifted'] = 'true';
      move(point);
    },
    move,
    drop(point) {
      const carried = carry.current;
      const to = carried === null ? null : landing(carried, point);
      putDown();
      if (carried !== null && to !== null) onDrop(carried.card, to);
    },
    cancel() {
      const carried = putDown();
      if (carried !== null) onCancel(carried.card);
    },
  };
}
